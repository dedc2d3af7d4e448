import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Rows as a file of text that is there for as long as it is read. */
export async function asFile<Result>(
  rows: readonly (readonly string[])[],
  name: string,
  read: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-'));
  try {
    const path = join(folder, `${name}.tsv`);
    const quoted = (cell: string): string =>
      /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    await writeFile(path, rows.map((row) => row.map(quoted).join('\t')).join('\n'), 'utf8');
    return await read(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
