import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import { type AnyRow, type AnyTable, keyOf } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { checkFit } from './row-fits';
import { changedRow, type GivenValues, givenRow } from './row-values';

/** A row with the key by which people name it. */
export interface KeyedRow {
  readonly key: string;
  readonly row: AnyRow;
}

/** A row by its id or its natural key. @throws Refusal `refusal.data.unknownRow` */
export async function rowOf(session: Session, name: TableName, key: string): Promise<KeyedRow> {
  const table = ANY_TABLE[name];
  const rows = await session.project.rows(name);
  const row = byId(rows, key) ?? rows.find((one) => keyOf(table, { ...one }) === key);
  if (row !== undefined) return { key: keyOf(table, { ...row }), row };
  const parts = table.key.join(', ');
  throw new Refusal('refusal.data.unknownRow', { table: table.words[session.language], key, parts });
}

/** Sets fields of a row, as one change. @throws Refusal `refusal.data.…` */
export function setRow(
  session: Session,
  name: TableName,
  key: string,
  given: GivenValues,
): Promise<KeyedRow> {
  return session.write(async () => {
    const before = await rowOf(session, name, key);
    const row = changedRow(session, ANY_TABLE[name], before.row, given);
    return put(session, name, row, 'set', Object.keys(given));
  });
}

/** Adds a row, as one change. @throws Refusal `refusal.data.…` */
export function addRow(session: Session, name: TableName, given: GivenValues): Promise<KeyedRow> {
  return session.write(() => {
    const row = givenRow(session, ANY_TABLE[name], given, randomUUID());
    return put(session, name, row, 'add', Object.keys(given));
  });
}

/** Takes a row out, as one change. @throws Refusal `refusal.data.…`, `refusal.project.inUse` where others refer to it */
export function removeRow(session: Session, name: TableName, key: string): Promise<KeyedRow> {
  return session.write(async () => {
    const gone = await rowOf(session, name, key);
    await apply(session, ANY_TABLE[name], 'remove', gone.key, [], {
      ...{ table: name, op: 'remove', id: gone.row.id },
    });
    return gone;
  });
}

async function put(
  session: Session,
  name: TableName,
  row: AnyRow,
  act: 'set' | 'add',
  fields: readonly string[],
): Promise<KeyedRow> {
  const table = ANY_TABLE[name];
  const key = keyOf(table, { ...row });
  const rows = await session.project.rows(name);
  const isTaken = (other: AnyRow) =>
    act === 'add' && other.id === row.id ? true : other.id !== row.id && keyOf(table, { ...other }) === key;
  if (rows.some(isTaken))
    throw new Refusal('refusal.data.taken', { table: table.words[session.language], key });
  await checkFit(session, name, row);
  // The row has passed the check of this very table; TypeScript loses that across the union.
  await apply(session, table, act, key, fields, { table: name, op: 'put', row } as RowChange);
  return { key, row };
}

async function apply(
  session: Session,
  table: AnyTable,
  act: 'set' | 'add' | 'remove',
  key: string,
  fields: readonly string[],
  change: RowChange,
): Promise<void> {
  const words = table.words[session.language];
  if (table.writtenByImport) throw new Refusal('refusal.data.byImport', { table: words });
  const label = session.say(`change.data.${act}`, { table: words, key, fields: fields.join(', ') });
  session.seen(await session.project.apply({ who: session.who, label, reason: null }, [change]));
}
