import { basename } from 'node:path';
import type { LeftOut, RedactedCopy } from '@shared/features/exporting/contract';
import { type AllRows, LEFT_OUT, openRows } from '@shared/model/open-view';
import { put } from '@shared/model/put';
import { isClosed } from '@shared/model/says';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, TABLES } from '@shared/model/tables';
import { allRows } from '../../../plan/open-session';
import type { Session } from '../../../plan/session';

/**
 * Writes a new project that holds what may leave the house: another id, no history, nobody's name. The open project stays
 * as it is.
 * @throws Refusal when the file exists or the folder cannot be written
 */
export async function writeRedactedCopy(session: Session, path: string): Promise<RedactedCopy> {
  const { dataDate } = await session.project.info();
  const all = await allRows(session.project);
  const open = openRows(all);
  const rows = TABLE_NAMES.flatMap(
    (table) => open[table].map((row) => put(table, row)), // a row of its table
  );
  const name = basename(path).replace(/\.lodestone$/i, '');
  const copy = await session.workbench.createProject({
    path,
    name,
    who: LEFT_OUT,
    label: session.say('change.project.new'),
    rows,
    dataDate,
  });
  await copy.close();
  return { name: basename(path), rows: rows.length, leftOut: leftOutOf(all, open) };
}

function leftOutOf(all: AllRows, open: AllRows): LeftOut {
  let [rows, words] = [0, 0];
  for (const table of TABLE_NAMES) {
    const wordsOf = Object.entries(ANY_TABLE[table].fields).flatMap(([name, { says }]) =>
      isClosed(says) ? [name] : [],
    );
    const leaving = new Map<string, AnyRow>(open[table].map((row) => [row.id, row]));
    for (const row of all[table]) {
      const left: object | undefined = leaving.get(row.id);
      if (left === undefined) rows += 1;
      else if (wordsOf.some((name) => Reflect.get(row, name) !== Reflect.get(left, name))) words += 1;
    }
  }
  return { stocks: all.stock.filter(TABLES.stock.isSecret).length, rows, words };
}
