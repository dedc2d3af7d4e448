import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Declared } from '../../electron/terminal/declared';
import { runProgram } from '../../electron/terminal/program';
import { type BenchPart, benchOf } from '../bench-of';
import { PLACES } from '../places';

/** What one command line gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, in an English environment unless said otherwise. */
export type RunLine = (
  argv: readonly string[],
  environment?: NodeJS.ProcessEnv,
  policyPath?: string,
  isWatched?: boolean,
  isTerminal?: boolean,
  typed?: readonly string[],
) => Promise<Outcome>;

/** The program with some of its commands, and what they ask of the bench beside projects. */
export function lineOf(commands: readonly Declared[], ...parts: readonly BenchPart[]): RunLine {
  return async (
    argv,
    environment = {},
    policyPath = PLACES.policyPath,
    isWatched = false,
    isTerminal = false,
    typed = [],
  ) => {
    let out = '';
    let err = '';
    const code = await runProgram(commands, {
      argv,
      environment,
      version: '1.2.3',
      places: { ...PLACES, policyPath },
      bench: async (_places, onProgress) => benchOf(parts, onProgress),
      isWatched,
      isTerminal,
      input: () => Readable.from(typed),
      write: (text) => {
        out += text;
      },
      writeError: (text) => {
        err += text;
      },
    });
    return { code, out, err };
  };
}

/** What must not differ after a refusal: the bytes of the file, and whether anything lies beside it. */
export function stateOf(file: string) {
  const beside = ['.journal', '.lock'].filter((ending) => existsSync(file + ending));
  return { bytes: existsSync(file) ? readFileSync(file).toString('base64') : null, beside };
}
