import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a folder is there, or can be made, and takes a file: on a full or write-protected disk it takes none. */
export function mayBeWritten(folder: string): boolean {
  const trial = join(folder, `.write-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(trial, 'a');
    rmSync(trial);
    return true;
  } catch {
    return false;
  }
}
