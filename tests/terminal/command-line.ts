import { expect } from 'vitest';
import type { Declared } from '../../electron/terminal/declared';
import type { BenchPart } from '../bench-of';
import { sampleFile } from '../features/sample-session';
import { lineOf, type RunLine } from './run-line';

/** The commands that a test tries, and what they ask of the bench: it runs again where one of these changes. */
export function commandLine(commands: readonly Declared[], ...parts: readonly BenchPart[]) {
  const lodestone = lineOf(commands, ...parts);
  return { lodestone, resultOf: resultsOf(lodestone) };
}

/** Reads the one JSON document of a command that is done. */
export function resultsOf(lodestone: RunLine) {
  return async (...argv: string[]): Promise<Record<string, unknown>> => {
    const { code, out, err } = await lodestone([...argv, '--json']);
    expect([code, err], out).toEqual([0, '']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ ok: true, formatVersion: 1 });
    return answer.result;
  };
}

/** A file of its own of one project that starts as the bundled sample, called as `new plan.lodestone` calls it. */
export const sampleProject = (folder?: string) => sampleFile(folder, 'plan');
