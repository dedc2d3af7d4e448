import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_NAMES } from '@shared/model/tables';
import { openProject } from '../../../electron/plan/open-project';
import { APPLICATION_ID_OF_COPY } from '../../../electron/store/migrations';
import { zipParts } from '../../sheets/support/zip-parts';
import { emptySession } from '../sample-session';

/** All that a file or folder says, in pieces by where they stand: parts of what is packed, rows and payloads of a project. */
export async function piecesOf(path: string): Promise<ReadonlyMap<string, string>> {
  if (statSync(path).isDirectory()) {
    const pieces = new Map<string, string>();
    for (const name of readdirSync(path).sort())
      for (const [where, text] of await piecesOf(join(path, name))) pieces.set(`${name} ${where}`, text);
    return pieces;
  }
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 2).toString() === 'PK') return zipParts(path);
  if (bytes.subarray(0, 6).toString() !== 'SQLite') return new Map([['', bytes.toString('utf8')]]);
  // A plain copy for other programs is no project: its rows lie open in its bytes.
  if (bytes.readUInt32BE(68) === APPLICATION_ID_OF_COPY) return new Map([['bytes', bytes.toString('utf8')]]);
  return new Map([['bytes', bytes.toString('latin1')], ...(await rowsOf(path))]);
}

async function rowsOf(path: string): Promise<[string, string][]> {
  const session = emptySession();
  await openProject(session, path, 'read_only');
  const pieces: [string, string][] = [];
  for (const table of TABLE_NAMES) pieces.push([table, JSON.stringify(await session.project.rows(table))]);
  pieces.push(['history', JSON.stringify((await session.project.history({ limit: 100 })).entries)]);
  await session.close();
  return pieces;
}
