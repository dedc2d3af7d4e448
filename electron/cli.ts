import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCommands } from './features/commands';
import { behindCliSwitch } from './terminal/cli-switch';
import { placesFrom } from './terminal/command';
import { optimizeLate } from './terminal/optimize-late';
import { runProgram } from './terminal/program';
import readEntry from './threads/entries/read-entry?modulePath';

/** The command line: the same services as the window, in plain Node or, behind `--cli`, in the executable itself. */
const own = behindCliSwitch(process.argv);
const to = own?.to ?? null;
optimizeLate();
if (to !== null) writeFileSync(to, '');

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

// Whoever reads may have seen enough, as `head` has: then there is nobody to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(allCommands(), {
  argv: own?.words ?? process.argv.slice(2),
  environment: process.env,
  version,
  places: { ...placesFrom(import.meta.dirname), readEntry },
  // Loaded with the first session: it brings all that reads and writes workbooks.
  bench: async ({ wasmPath, highsPath, readEntry, readerLimits }, onProgress) => {
    const { benchInThisThread } = await import('./threads/in-this-thread');
    return benchInThisThread(wasmPath, highsPath, onProgress, readEntry, readerLimits);
  },
  input: () => process.stdin,
  write: (text) => void (to === null ? process.stdout.write(text) : appendFileSync(to, text)),
  isTerminal: to === null && process.stdout.isTTY === true,
  isWatched: to === null && process.stderr.isTTY === true,
  writeError: (text) => void (to === null ? process.stderr.write(text) : appendFileSync(to, text)),
});
