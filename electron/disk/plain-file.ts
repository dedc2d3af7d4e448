import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';

/**
 * Refuses what has the name of a file and is none: a pipe gives nothing until somebody writes to it, and a device never ends.
 * What is not there, and a folder, is left to whoever opens it.
 * @throws Refusal refusal.file.notPlain
 */
export function requirePlainFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile() && !found.isDirectory())
    throw new Refusal('refusal.file.notPlain', {}, { file: basename(path) });
}

/** The bytes of a file that a person has named. @throws as requirePlainFile(); an error of the disk as it is */
export async function readPlainFile(path: string): Promise<Buffer> {
  requirePlainFile(path);
  return readFile(path);
}

/** The same at once. */
export function readPlainFileSync(path: string): Buffer {
  requirePlainFile(path);
  return readFileSync(path);
}
