import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCommands } from './features';
import { placesFrom } from './terminal/command';
import { runProgram } from './terminal/program';

/** The command line: the same services as the window, in plain Node. */
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

// Whoever reads may have seen enough, as `head` has: then there is nobody to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(allCommands(), {
  argv: process.argv.slice(2),
  environment: process.env,
  version,
  places: placesFrom(import.meta.dirname),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
