import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import type { PackAnswer } from '@shared/features/data/contract';
import { byId, nameIn } from '@shared/model/catalogue';
import { cellText } from '@shared/model/cells';
import type { RowChange } from '@shared/model/plan';
import { putAnyRow } from '@shared/model/put';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Material } from '@shared/model/tables/material';
import { requireApart } from '../../../disk/kept-apart';
import type { Session } from '../../../plan/session';
import { saysSame } from '../row-values';
import { tableRows } from '../table-rows';
import { packProblems } from './check-pack';
import { packRows } from './pack-rows';
import { type PackReader, type ReadPack, readPack } from './read-pack';

/** Of these the project's own row stays: they hold for other minerals too. */
const SHARED: ReadonlySet<TableName> = new Set(['source', 'country', 'governance']);

/** Looks a folder through. @param session the project that is to take it; null for the pack by itself */
export async function checkPack(
  session: Session | null,
  folder: string,
  reader: PackReader,
): Promise<PackAnswer> {
  const pack = readPack(folder, reader);
  return answerOf(pack, await problemsOf(session, pack), 0);
}

/** Takes a pack in as one change, or nothing of it. */
export function addPack(session: Session, folder: string): Promise<PackAnswer> {
  return session.write(async () => {
    const pack = readPack(folder, session);
    const problems = await problemsOf(session, pack);
    if (problems.length > 0) return answerOf(pack, problems, 0);
    const changes: RowChange[] = [];
    for (const { table, row } of pack.rows) {
      const before = byId(await tableRows(session, table), row.id);
      if (before !== undefined && (SHARED.has(table) || saysSame(before, row))) continue;
      changes.push(putAnyRow(table, row)); // it passed the check of its table
    }
    const names = pack.rows
      .filter(({ table }) => table === 'material')
      .map(({ row }) => nameIn(session.language, row as Material)); // of that table
    await session.apply(session.say('change.data.pack', { minerals: names, rows: changes.length }), changes);
    return answerOf(pack, [], changes.length);
  });
}

/** Writes what a project knows of a mineral into a folder, one CSV a table. @returns the names of the files */
export async function writePack(session: Session, id: string, folder: string): Promise<readonly string[]> {
  const rows = await packRows(session, id);
  const [{ csvOf }, { replaceFile }] = await Promise.all([
    import('../../../sheets/write/csv'),
    import('../../../sheets/write/replace-file'),
  ]);
  for (const table of rows.keys()) requireApart(join(folder, `${table}.csv`), [session.path]);
  mkdirSync(folder, { recursive: true });
  for (const [table, of] of rows) {
    const fields = Object.entries(ANY_TABLE[table].fields);
    const values = {
      columns: fields.map(([name]) => name),
      rows: of.map((row) =>
        fields.map(([name, field]) => {
          const value = valuesOf(row)[name];
          return typeof value === 'number' ? value : cellText(field, value);
        }),
      ),
    };
    await replaceFile(join(folder, `${table}.csv`), csvOf(values));
  }
  return [...rows.keys()].map((table) => `${table}.csv`);
}

async function problemsOf(session: Session | null, { rows, problems }: ReadPack): Promise<readonly Notice[]> {
  // Rows that could not be read would be missed by those that name them: the first round is told alone.
  return problems.length > 0 ? problems : packProblems(session, rows);
}

function answerOf({ rows }: ReadPack, problems: readonly Notice[], written: number): PackAnswer {
  const materials = rows.filter(({ table }) => table === 'material').map(({ row }) => row.id);
  return { problems, materials, rows: rows.length, written };
}
