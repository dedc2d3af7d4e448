import { itemAt } from '@shared/base/element-at';
import { byReadOrder, compared, type OrderValue, readOrder, valueIn } from '@shared/model/read-order';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';

/** Below this many rows there is nothing to win by ranks. */
const FEW = 500;

/**
 * Rows in the order in which their table is read: the file has numbers where that order looks at text. Of many rows the
 * fields are ranked first, since each value comes again and again: a row is then one number.
 */
export function inReadOrder<Row extends AnyRow>(table: TableName, rows: Row[]): Row[] {
  const compare = byReadOrder(table);
  if (rows.every((row, at) => at === 0 || compare(itemAt(rows, at - 1), row) <= 0)) return rows;
  const ranks = rows.length < FEW ? null : ranksOf(rows, readOrder(table).slice(0, -1)); // the last one is the id
  if (ranks === null) return rows.sort(compare);
  const count = rows.length;
  const sorted = Array.from(ranks.sort(), (rank) => itemAt(rows, rank % count));
  // Rows that are alike in the fields have the order of their places by now; that of their ids is wanted.
  const alike = (a: number, b: number) =>
    Math.floor((ranks[a] ?? 0) / count) === Math.floor((ranks[b] ?? 0) / count);
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && alike(from, to)) to++;
    if (to - from > 1) sorted.splice(from, to - from, ...sorted.slice(from, to).sort(compare));
    from = to;
  }
  return sorted;
}

/** Of each row a number that orders it by the fields, with its own place behind; null where a double cannot hold that. */
function ranksOf(rows: readonly AnyRow[], fields: readonly string[]): Float64Array | null {
  const ranks = new Float64Array(rows.length);
  let most = rows.length;
  for (const field of fields) {
    const values = rows.map((row) => valueIn(row, field));
    const rankOf = rankedValues(values);
    most *= rankOf.size;
    if (most > Number.MAX_SAFE_INTEGER) return null;
    let [value, rank] = [values[0] ?? null, rankOf.get(values[0] ?? null) ?? 0];
    for (let at = 0; at < rows.length; at++) {
      const own = values[at] ?? null;
      // Rows that lie together mostly say the same.
      if (own !== value) [value, rank] = [own, rankOf.get(own) ?? 0];
      ranks[at] = (ranks[at] ?? 0) * rankOf.size + rank;
    }
  }
  for (let at = 0; at < rows.length; at++) ranks[at] = (ranks[at] ?? 0) * rows.length + at;
  return ranks;
}

function rankedValues(values: readonly OrderValue[]): Map<OrderValue, number> {
  const found = new Set<OrderValue>();
  let last: OrderValue | undefined;
  for (const value of values) {
    if (value !== last) found.add(value);
    last = value;
  }
  return new Map([...found].sort(compared).map((value, rank) => [value, rank]));
}
