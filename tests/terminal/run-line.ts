import { existsSync, readFileSync } from 'node:fs';
import { allCommands } from '../../electron/features/commands';
import { runProgram } from '../../electron/terminal/program';
import { PLACES } from '../places';

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
  policyPath = PLACES.policyPath,
  isWatched = false,
  isTerminal = false,
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runProgram(allCommands(), {
    argv,
    environment,
    version: '1.2.3',
    places: { ...PLACES, policyPath },
    isWatched,
    isTerminal,
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** What must not differ after a refusal: the bytes of the file, and whether anything lies beside it. */
export function stateOf(file: string) {
  const beside = ['.journal', '.lock'].filter((ending) => existsSync(file + ending));
  return { bytes: existsSync(file) ? readFileSync(file).toString('base64') : null, beside };
}
