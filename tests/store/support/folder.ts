import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach } from 'vitest';

/** The wasm of the installed sql.js. */
export const WASM = resolve(import.meta.dirname, '../../../node_modules/sql.js/dist/sql-wasm.wasm');

const folders: string[] = [];

/** A new empty folder that goes away after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-project-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
