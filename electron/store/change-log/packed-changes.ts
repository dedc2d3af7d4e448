import { groupBy } from '@shared/base/group-by';
import { valuesOf } from '@shared/base/values-of';
import type { RowChange } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import { type PackedColumn, packColumn, unpackColumn } from './packed-column';

/** Changes of one table by columns: what a thread copies of 60,000 rows is then a few lists, not a million fields. */
interface PackedTable {
  readonly table: TableName;
  readonly count: number;
  /** What happens to each row, in their order. */
  readonly ops: PackedColumn;
  /** Of the rows that are put. */
  readonly fields: readonly string[];
  readonly columns: readonly PackedColumn[];
  /** Of the rows that are taken out. */
  readonly ids: PackedColumn;
}

/** Changes on their way to the project: as they are, or by columns where they are many. */
export type ChangeChunk = readonly RowChange[] | { readonly packed: readonly PackedTable[] };

/** Fewer go as they are. */
const MANY = 500;

/** Changes for another thread. Those of a table keep their order; of tables it means nothing. */
export function packChanges(changes: readonly RowChange[]): ChangeChunk {
  if (changes.length < MANY) return changes;
  const byTable = groupBy(changes, ({ table }) => table);
  return { packed: [...byTable].map(([table, ofTable]) => packTable(table, ofTable)) };
}

function packTable(table: TableName, changes: readonly RowChange[]): PackedTable {
  const rows: Readonly<Record<string, unknown>>[] = [];
  // A row of any table, read by the names of its fields: it is not copied, since there are 60,000 of them.
  for (const change of changes) if (change.op === 'put') rows.push(valuesOf(change.row));
  const fields = Object.keys(rows[0] ?? {});
  // A column holds anything that a thread can copy: it is told apart by identity alone.
  const column = (field: string) =>
    packColumn(rows.map((row) => row[field]) as Parameters<typeof packColumn>[0]);
  return {
    table,
    count: changes.length,
    ops: packColumn(changes.map(({ op }) => op)),
    fields,
    columns: fields.map(column),
    ids: packColumn(changes.flatMap((change) => (change.op === 'remove' ? [change.id] : []))),
  };
}

/** The opposite of packChanges. */
export function unpackChanges(chunk: ChangeChunk): readonly RowChange[] {
  if (!('packed' in chunk)) return chunk;
  return chunk.packed.flatMap(({ table, count, fields, ...packed }) => {
    const ops = unpackColumn(packed.ops, count);
    const puts = ops.filter((op) => op === 'put').length;
    const values = packed.columns.map((column) => unpackColumn(column, puts));
    const ids = unpackColumn(packed.ids, count - puts);
    let [taken, removed] = [0, 0];
    return ops.map((op): RowChange => {
      if (op !== 'put') return { table, op: 'remove', id: String(ids[removed++]) };
      const row: Record<string, unknown> = {};
      for (let at = 0; at < fields.length; at++) row[fields[at] as string] = values[at]?.[taken];
      taken += 1;
      return { table, op: 'put', row } as RowChange; // made by packTable of a row of this table
    });
  });
}
