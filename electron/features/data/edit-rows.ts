import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import { byId } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import { putAnyRow } from '@shared/model/put';
import { type AnyRow, type AnyTable, keyOf, type Writer } from '@shared/model/table';
import { ANY_TABLE, overriddenTable, type TableName } from '@shared/model/tables';
import type { Override } from '@shared/model/tables/override';
import type { Session } from '../../plan/session';
import { checkFit } from './row-fits';
import { calledRow, directoryFor } from './row-names';
import { changedRow, type EnteredValues, enteredRow, type Speaker, saysSame } from './row-values';
import { tableRows } from './table-rows';

/** A row with the key by which people name it. */
export interface KeyedRow {
  readonly key: string;
  readonly row: AnyRow;
}

/** A cell of a row as a person writes it. */
export interface EnteredCell {
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/** A row by its id or its natural key. @throws Refusal `refusal.data.unknownRow` */
export async function rowOf(session: Session, name: TableName, key: string): Promise<KeyedRow> {
  const table = ANY_TABLE[name];
  const rows = await tableRows(session, name);
  const row = byId(rows, key) ?? rows.find((one) => keyOf(table, valuesOf(one)) === key);
  if (row !== undefined) return { key: keyOf(table, valuesOf(row)), row };
  throw new Refusal('refusal.data.unknownRow', {
    table: table.words[session.language],
    key,
    parts: table.key,
  });
}

/**
 * Sets cells of as many rows as there are, as one change; all or nothing.
 * @returns the rows that say something else now
 * @throws Refusal `refusal.data.…`; of one row among many it says which
 */
export function setCells(
  session: Session,
  name: TableName,
  cells: readonly EnteredCell[],
  inWindow = false,
): Promise<readonly AnyRow[]> {
  return session.write(async () => {
    mayBeWritten(session, name);
    const table = ANY_TABLE[name];
    const directory = await directoryFor(session, [name]);
    const given = enteredById(cells);
    const before = await tableRows(session, name);
    const changed: { readonly from: AnyRow; readonly to: AnyRow }[] = [];
    for (const [id, values] of given) {
      const from = byId(before, id) ?? (await rowOf(session, name, id)).row;
      const to = saying(given.size > 1 ? () => calledRow(table, from, directory, session) : null, () =>
        changedRow(speakerOf(session, inWindow), table, from, values, directory.find),
      );
      if (!saysSame(from, to)) changed.push({ from, to });
    }
    const rows = changed.map(({ to }) => to);
    await checkFit(session, name, rows);
    const [one] = rows;
    const label =
      rows.length === 1 && one !== undefined
        ? session.say('change.data.set', {
            table: table.words[session.language],
            key: calledRow(table, one, directory, session),
            fields: Object.keys(given.get(one.id) ?? {}).map((field) => fieldWord(table, field, session)),
          })
        : session.say('change.data.setMany', {
            table: table.words[session.language],
            rows: rows.length,
            cells: cells.length,
          });
    await session.apply(label, [...putsOf(name, rows), ...(await movedOverrides(session, name, changed))]);
    return rows;
  });
}

/** A field as people know it. */
function fieldWord({ fields }: AnyTable, name: string, { language }: Session): string {
  return fields[name]?.words[language] ?? name;
}

/** What is given of each row. */
export function enteredById(cells: readonly EnteredCell[]): ReadonlyMap<string, EnteredValues> {
  const given = new Map<string, Record<string, string>>();
  for (const { id, field, text } of cells) {
    const ofRow = given.get(id);
    if (ofRow === undefined) given.set(id, { [field]: text });
    else ofRow[field] = text;
  }
  return given;
}

/** Adds rows, as one change; all or nothing. @throws Refusal `refusal.data.…` */
export function addRows(
  session: Session,
  name: TableName,
  given: readonly EnteredValues[],
  inWindow = false,
): Promise<readonly KeyedRow[]> {
  return session.write(async () => {
    mayBeWritten(session, name);
    const table = ANY_TABLE[name];
    const directory = await directoryFor(session, [name]);
    const rows = given.map((values, index) =>
      saying(given.length > 1 ? () => String(index + 1) : null, () =>
        enteredRow(speakerOf(session, inWindow), table, values, randomUUID(), directory.find),
      ),
    );
    const keyed = rows.map((row) => ({ key: keyOf(table, valuesOf(row)), row }));
    const before = await tableRows(session, name);
    const taken = keyed.find(({ row }) => byId(before, row.id) !== undefined);
    const words = table.words[session.language];
    if (taken !== undefined) throw new Refusal('refusal.data.taken', { table: words, key: taken.key });
    await checkFit(session, name, rows);
    const [one] = keyed;
    const label =
      keyed.length === 1 && one !== undefined
        ? session.say('change.data.add', { table: words, key: calledRow(table, one.row, directory, session) })
        : session.say('change.data.addMany', { table: words, rows: rows.length });
    await session.apply(label, putsOf(name, rows));
    return keyed;
  });
}

const NOT_TYPED = {
  importing: 'refusal.data.byImport',
  editions: 'refusal.data.byEditions',
  brief: 'refusal.data.byBrief',
} as const satisfies Readonly<Record<Writer, string>>;

/** @throws Refusal `refusal.data.byImport`, `refusal.data.byEditions`, `refusal.data.byBrief` */
export function mayBeWritten({ language }: Session, name: TableName): void {
  const { words, writtenBy } = ANY_TABLE[name];
  if (writtenBy !== null) throw new Refusal(NOT_TYPED[writtenBy], { table: words[language] });
}

function speakerOf({ say, language }: Session, inWindow: boolean): Speaker {
  return { say, language, inWindow };
}

/** Says at which row something is refused, where there are several. */
function saying<Result>(row: (() => string) | null, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (row === null || !(error instanceof Refusal)) throw error;
    const { code, params } = error.notice;
    throw new Refusal(code, params, { field: row() });
  }
}

export function putsOf(table: TableName, rows: readonly AnyRow[]): RowChange[] {
  // Rows that have passed the check of this very table; TypeScript loses that across the union.
  return rows.map((row) => putAnyRow(table, row));
}

/** What scenarios say of rows whose key is another one now goes with them. */
export async function movedOverrides(
  session: Session,
  name: TableName,
  changed: readonly { readonly from: AnyRow; readonly to: AnyRow }[],
): Promise<RowChange[]> {
  const table = ANY_TABLE[name];
  const moved = new Map(
    changed
      .map(({ from, to }) => [keyOf(table, valuesOf(from)), keyOf(table, valuesOf(to))] as const)
      .filter(([from, to]) => from !== to),
  );
  if (moved.size === 0) return [];
  const { overrides } = await session.project.scenarios();
  return overrides.flatMap((row: Override): RowChange[] => {
    const key = overriddenTable(row.field)?.name === name ? moved.get(row.key) : undefined;
    return key === undefined ? [] : [{ table: 'override', op: 'put', row: { ...row, key } }];
  });
}
