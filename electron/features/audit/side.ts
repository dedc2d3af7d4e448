import { byId } from '@shared/model/catalogue';
import type { ProjectTables } from '@shared/model/plan';
import type { AnyRow } from '@shared/model/table';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { calledRow } from '../data/row-names';
import { formatterFor } from '../history/changed-row';
import { describePair, type Formatter } from '../history/changed-value';

/** A project at one moment, and how its rows are said there: with the names that things had then. */
export interface Side {
  readonly formatter: Formatter;
  readonly rows: <T extends TableName>(table: T) => readonly ProjectTables[T][];
  readonly row: (table: TableName, id: string) => AnyRow | undefined;
  readonly called: (table: TableName, row: AnyRow) => string;
  /** A field of a row in words; null where it says nothing. */
  readonly value: (table: TableName, row: AnyRow, field: string) => string | null;
}

/** @param tables whose rows are asked for */
export async function sideOf(session: Session, tables: readonly TableName[]): Promise<Side> {
  const asked = tables.map(async (table) => [table, await session.project.rows(table)] as const);
  const lists = new Map(await Promise.all(asked));
  const images = [...lists].flatMap(([table, rows]) =>
    rows.map((before) => ({ table, before, after: null })),
  );
  const formatter = await formatterFor(session, images);
  const directory = { nameOf: formatter.nameOf, find: () => [] };
  return {
    formatter,
    rows: (table) => (lists.get(table) ?? []) as readonly ProjectTables[typeof table][], // of the table that was asked
    row: (table, id) => byId(lists.get(table), id),
    called: (table, row) => calledRow(ANY_TABLE[table], row, directory, formatter),
    value: (name, row, field) => {
      const table = ANY_TABLE[name];
      const declared = table.fields[field];
      if (declared === undefined) return null;
      return describePair({ table, name: field, field: declared }, [{ ...row }, null], formatter)[0];
    },
  };
}
