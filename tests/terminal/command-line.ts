import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { newFolder } from '../tidy-up';
import { lodestone, type Outcome, stateOf } from './run-line';

export { lodestone, type Outcome, stateOf };

/** The one JSON document of a command that is done. */
export async function resultOf(...argv: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await lodestone([...argv, '--json']);
  expect([code, err], out).toEqual([0, '']);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ ok: true, formatVersion: 1 });
  return answer.result;
}

let sampleBytes: Promise<Buffer> | null = null;

/** A file of its own of one project that starts as the bundled sample, which the command line makes once for all tests. */
export async function sampleProject(folder = newFolder()): Promise<string> {
  sampleBytes ??= newSample();
  const file = join(folder, 'plan.lodestone');
  writeFileSync(file, await sampleBytes);
  return file;
}

async function newSample(): Promise<Buffer> {
  const file = join(newFolder(), 'plan.lodestone');
  const { code, err } = await lodestone(['new', file, '--sample', 'japan', '--who', 'analyst']);
  expect([code, err]).toEqual([0, '']);
  return readFileSync(file);
}
