import type { RowChange } from '@shared/model/plan';
import { put } from '@shared/model/put';
import type { TableName } from '@shared/model/tables';
import { fromValue, type RowValues, type TableMap, toRow } from '../schema/table-map';
import type { Sql } from '../sql';
import { type ChangeChunk, packChanges } from './packed-changes';
import type { PackedColumn } from './packed-column';
import { type PackedImages, SIDES } from './packed-images';
import { storedColumns, storedImages } from './stored-images';

/** A link as it is asked what it left. */
interface Link {
  readonly kind: string;
  readonly rows: number;
  /** The set that says its rows: an undo left what was before the set that it names, a redo what was after it. */
  readonly of: number;
}

/**
 * The rows that change sets after `seq` touched, each as the newest of them left it.
 * @param most more rows than these are not told: reading again is quicker
 * @returns null when they are more, or a set no longer says what it touched
 */
export function rowsSince(sql: Sql, seq: number, most: number): RowChange[] | null {
  const links = linksSince(sql, seq, most);
  return links === null ? null : rowsOf(sql, links);
}

/** The same by columns. What one change left, none of whose rows is gone, is told as it stands there: no row is made. */
export function packedRowsSince(sql: Sql, seq: number, most: number): ChangeChunk | null {
  const links = linksSince(sql, seq, most);
  if (links === null) return null;
  const [only] = links;
  const asItStands = links.length === 1 && only !== undefined ? columnsOf(sql, only) : null;
  if (asItStands !== null) return asItStands;
  const changes = rowsOf(sql, links);
  return changes === null ? null : packChanges(changes);
}

function linksSince(sql: Sql, seq: number, most: number): readonly Link[] | null {
  const links = sql
    .all('SELECT seq, kind, of_seq, row_count FROM change_set WHERE seq > ? ORDER BY seq', [seq])
    // Four columns that the STRICT table types so.
    .map((row) => row as unknown as readonly [number, string, number | null, number])
    .map(([own, kind, of, rows]) => ({
      kind,
      rows,
      of: kind === 'undo' || kind === 'redo' ? (of ?? own) : own,
    }));
  return links.reduce((sum, { rows }) => sum + rows, 0) > most ? null : links;
}

function rowsOf(sql: Sql, links: readonly Link[]): RowChange[] | null {
  const touched = new Map<TableName, Map<string, RowValues | null>>();
  for (const { kind, of } of links) {
    const stored = storedImages(sql, of);
    if (stored === null) return null;
    for (const { map, rows } of stored) {
      const images = touched.get(map.table) ?? new Map<string, RowValues | null>();
      touched.set(map.table, images);
      for (const [before, after] of rows)
        images.set(String((after ?? before)?.[0]), kind === 'undo' ? before : after);
    }
  }
  return [...touched].flatMap(([table, images]) =>
    [...images].map(
      ([id, image]): RowChange =>
        image === null ? { table, op: 'remove', id } : put(table, toRow(table, image)),
    ),
  );
}

/** What one link left, by the columns of its payload; null where a row of it is gone. */
function columnsOf(sql: Sql, { kind, rows, of }: Link): ChangeChunk | null {
  const tables = storedColumns(sql, of);
  const side = kind === 'undo' ? 'before' : 'after';
  if (tables?.every(({ packed }) => packed.rows.every(([what]) => SIDES[what][side])) !== true) return null;
  const counts = tables.map(({ packed }) => packed.rows.reduce((sum, [, times]) => sum + times, 0));
  if (counts.reduce((sum, count) => sum + count, 0) !== rows) return null;
  return {
    packed: tables.map(({ map, packed }, index) => ({
      table: map.table,
      count: counts[index] ?? 0,
      fields: map.fields,
      ops: { all: 'put' },
      columns: map.fields.map((_field, at) => asField(map, at, columnAt(packed, side, at))),
      ids: [],
    })),
  };
}

/** @throws Error when the payload has none there */
function columnAt({ before, after }: PackedImages, side: 'before' | 'after', at: number): PackedColumn {
  const column = side === 'after' ? (after[at] ?? before[at]) : before[at];
  if (column === undefined) throw new Error('a change without one of its columns');
  return column;
}

/** A column of a payload as a row has its values. */
function asField({ kinds }: TableMap, at: number, column: PackedColumn): PackedColumn {
  const kind = kinds[at]?.kind;
  if (kind !== 'boolean' && kind !== 'json') return column;
  type Value = Parameters<typeof fromValue>[1];
  const read = (value: Value) => fromValue(kind, value) as Value; // a column on its way holds anything that a thread can copy
  if ('all' in column) return { all: read(column.all) };
  if ('of' in column) return { of: column.of.map(read), at: column.at };
  return 'runs' in column ? column : column.map(read);
}
