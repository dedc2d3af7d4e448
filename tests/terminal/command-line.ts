import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { allCommands } from '../../electron/features';
import { runProgram } from '../../electron/terminal/program';
import { PLACES } from '../places';
import { newFolder } from '../tidy-up';

/** What one command line gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, in an English environment unless said otherwise. */
export async function lodestone(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runProgram(allCommands(), {
    argv,
    environment,
    version: '1.2.3',
    places: PLACES,
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

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

/** What must not differ after a refusal: the bytes of the file, and whether anything lies beside it. */
export function stateOf(file: string) {
  const beside = ['.journal', '.lock'].filter((ending) => existsSync(file + ending));
  return { bytes: existsSync(file) ? readFileSync(file).toString('base64') : null, beside };
}
