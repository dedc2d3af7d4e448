import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { RawRow } from '@shared/base/sheet-cell';
import { openSource } from '../../../electron/sheets/read/open-source';

/** Writes bytes under a name into a folder of their own, and clears it away. */
export async function withFile<T>(
  name: string,
  bytes: Buffer | string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-read-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The refusal that a promise ends in. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal['notice']> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Refusal) return error.notice;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** All rows of a sheet (the first, when none is named). */
export async function allRows(path: string, sheet?: string): Promise<RawRow[]> {
  const source = await openSource(path, {});
  try {
    const rows: RawRow[] = [];
    for await (const batch of source.rows(sheet ?? source.sheetNames[0] ?? '')) rows.push(...batch);
    return rows;
  } finally {
    source.close();
  }
}
