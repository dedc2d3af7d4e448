import { type Column as ColumnOfRows, valueAt } from '@shared/base/column';
import { derived } from '@shared/base/derived';
import type { Field } from '@shared/model/field';
import type { ProjectTables } from '@shared/model/plan';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { isTooLong } from '../sql-in';
import type { FreshRows } from './fresh-rows';
import { fromValue, type RowValues, type TableMap, tableMap } from './table-map';

type Value = RowValues[number];
type Holds = (value: Value | undefined) => boolean;

/** So many values of a column are known again: most columns say few. */
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 100;

/** What fields take that mind no digits at the end of a text: a code of six digits is another one. */
export const TAKES_DIGITS: ReadonlySet<Field['takes']> = new Set(['data.takes.id', 'data.takes.text']);

/**
 * Where a row is not what the declaration of its table takes: a field, or a rule between them; a text that is longer than a
 * file may hold that is opened counts too. @returns the field at which it is said; null where there is none
 */
export function misfitIn(map: TableMap, values: RowValues): string | null {
  const holds = testsOf(map);
  for (let at = 0; at < holds.length; at++) if (holds[at]?.(values[at]) !== true) return map.fields[at] ?? '';
  return brokenIn(map, values);
}

/** The field at which a row of fields that each hold breaks a rule between them; null where it breaks none. */
export function brokenIn(map: TableMap, values: RowValues): string | null {
  const { rules, brokenRule } = ANY_TABLE[map.table];
  return rules.length === 0 ? null : brokenRule(viewsOf(map)(values));
}

/** The same of the fields of rows by columns: of what is alike in all rows one is looked at. The file holds them to the rules. */
export function misfitInFresh({
  map,
  count,
  columns,
}: FreshRows): { readonly row: number; readonly field: string } | null {
  for (const [at, holds] of testsOf(map).entries()) {
    const column = columns[at];
    if (column !== undefined && isHeldTogether(column, map, at, holds)) continue;
    const row = column === undefined ? 0 : firstNotHeld(column, count, holds);
    if (row !== null) return { row, field: map.fields[at] ?? '' };
  }
  return null;
}

/**
 * Whether all values of a column hold by a look at few of them: different ones once each; of figures the least and the greatest, since
 * the fields of figures take ranges; of ids and texts behind a prefix the first and the longest, since other digits change nothing.
 */
function isHeldTogether(column: ColumnOfRows<Value>, map: TableMap, at: number, holds: Holds): boolean {
  if ('of' in column) return column.of.every(holds);
  const field = fieldsOf(map)[map.fields[at] ?? ''];
  if ('prefix' in column) {
    if (field === undefined || !TAKES_DIGITS.has(field.takes)) return false;
    let longest = 0;
    for (const number of column.numbers) if (number > longest) longest = number;
    return [column.numbers[0] ?? 0, longest].every((number) => holds(`${column.prefix}${number}`));
  }
  if (!('figures' in column) || field?.kind !== 'number') return false;
  let [least, most] = [Infinity, -Infinity];
  for (const figure of column.figures) {
    // No number, as the cell of a bad sum is: row by row it is found.
    if (Number.isNaN(figure)) return false;
    if (figure < least) least = figure;
    if (figure > most) most = figure;
  }
  return holds(least) && holds(most);
}

function firstNotHeld(column: ColumnOfRows<Value>, count: number, holds: Holds): number | null {
  if ('all' in column) return count === 0 || holds(column.all) ? null : 0;
  for (let row = 0; row < count; row++) if (!holds(valueAt(column, row))) return row;
  return null;
}

/**
 * A row of which few fields are asked for: none of the others is made. A block has 100,000 of them.
 * @returns gives the view of some values; it shows the next ones as soon as these are given
 */
export function viewOf<T extends TableName>(table: T): (values: RowValues) => ProjectTables[T] {
  const { fields, kinds } = tableMap(table);
  let shown: RowValues = [];
  const view = {};
  for (const [at, field] of fields.entries()) {
    const kind = kinds[at]?.kind;
    Object.defineProperty(view, field, { enumerable: true, get: () => fromValue(kind, shown[at] ?? null) });
  }
  return (values) => {
    shown = values;
    return view as ProjectTables[T]; // every field of the declaration, which covers the row type
  };
}

/** The view of the rows of a table, made once. */
const viewsOf = derived(({ table }: TableMap) => viewOf(table));

/** What each column of a table takes, made once. */
export const testsOf = derived((map: TableMap): readonly Holds[] => {
  const fields = fieldsOf(map);
  return map.fields.map((name, at) => testOf(fields[name] as Field, map.kinds[at]?.kind)); // fields of this very table
});

function fieldsOf({ table }: TableMap): Readonly<Record<string, Field>> {
  return ANY_TABLE[table].fields;
}

function testOf(field: Field, kind: TableMap['kinds'][number]['kind'] | undefined): Holds {
  const held = new Set<Value>();
  let last: Value | undefined;
  const isHeld = (value: Value): boolean => {
    if (value === null) return field.nullable;
    if (typeof value === 'string' && isTooLong(value)) return false;
    if (kind === 'boolean' && value !== 0 && value !== 1) return false;
    return field.check.safeParse(fromValue(kind, value)).success;
  };
  return (value) => {
    // Most rows of a block say in most columns what the row before them says.
    if (value === last) return value !== undefined;
    if (value === undefined || (!held.has(value) && !isHeld(value))) return false;
    // Long texts would be kept for ever.
    if (typeof value === 'string' && value.length > LONGEST_KNOWN) return true;
    last = value;
    if (held.size < MOST_KNOWN) held.add(value);
    return true;
  };
}
