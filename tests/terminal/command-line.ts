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

/** A project file that starts as the bundled sample. */
export async function sampleProject(folder = newFolder()): Promise<string> {
  const file = join(folder, 'plan.lodestone');
  await lodestone(['new', file, '--sample', 'japan', '--who', 'analyst']);
  return file;
}
