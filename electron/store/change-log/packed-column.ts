type Value = string | number | null;

/**
 * The values of one column, each kind of column in the shortest of these forms: as they are; one value for all; different
 * values once and the place of each; texts that count on, as `H2`, `H3`, `H4`: beginning, first number and how many.
 */
export type PackedColumn =
  | readonly Value[]
  | { readonly all: Value }
  | { readonly of: readonly Value[]; readonly at: readonly number[] }
  | { readonly runs: readonly Run[] };

export type Run = readonly [prefix: string, first: number, count: number];

/** Fewer values than this stay as they are. */
export const FEW = 4;

/** The shortest form of one column of rows. Most columns of a block say one thing, which is seen without making a list. */
export function packColumnOf(rows: readonly (readonly Value[])[], index: number): PackedColumn {
  const first = rows[0]?.[index] ?? null;
  let isOne = rows.length >= FEW;
  for (let row = 1; isOne && row < rows.length; row++) isOne = (rows[row]?.[index] ?? null) === first;
  return isOne ? { all: first } : packColumn(rows.map((values) => values[index] ?? null));
}

/** The shortest form of a column. */
export function packColumn(values: readonly Value[]): PackedColumn {
  if (values.length < FEW) return values;
  const [first = null] = values;
  if (values.every((value) => value === first)) return { all: first };
  const runs = runsOf(values);
  if (runs !== null) return { runs };
  const places = new Map<Value, number>();
  const at: number[] = [];
  for (const value of values) {
    const known = places.get(value);
    const place = known ?? places.size;
    if (known === undefined) {
      if (place + 1 > values.length / FEW) return values;
      places.set(value, place);
    }
    at.push(place);
  }
  return { of: [...places.keys()], at };
}

/** The values of a column again. @throws Error when they are not `count` */
export function unpackColumn(column: PackedColumn, count: number): readonly Value[] {
  const values = unpacked(column, count);
  if (values.length !== count) throw new Error('a column of a change has another length than its rows');
  return values;
}

/** The same, asked row by row: what all rows have alike is not made for each. */
export function valuesIn(column: PackedColumn, count: number): (row: number) => Value {
  if ('all' in column) return () => column.all;
  if ('of' in column && column.at.length === count) return (row) => column.of[column.at[row] ?? 0] ?? null;
  const values = unpackColumn(column, count);
  return (row) => values[row] ?? null;
}

/** How many texts a column makes that stand nowhere in it. */
export function countedTexts(column: PackedColumn | null): number {
  return column !== null && 'runs' in column ? column.runs.reduce((sum, [, , count]) => sum + count, 0) : 0;
}

function unpacked(column: PackedColumn, count: number): readonly Value[] {
  if ('all' in column) return new Array<Value>(count).fill(column.all);
  if ('of' in column) return column.at.map((place) => column.of[place] ?? null);
  if (!('runs' in column)) return column;
  const values: Value[] = [];
  for (const [prefix, first, length] of column.runs) {
    if (values.length + length > count) break; // more than there can be: found by whoever asked
    for (let step = 0; step < length; step++) values.push(`${prefix}${first + step}`);
  }
  return values;
}

/** Longer numbers than nine digits do not count on. */
export const MOST_COUNTED = 999_999_999;

/** A text that ends in a number as its beginning and that number; null for any other. */
export function countedText(text: string): { readonly prefix: string; readonly number: number } | null {
  const [digits] = /(?:0|[1-9]\d{0,8})$/.exec(text) ?? [];
  return digits === undefined ? null : { prefix: text.slice(0, -digits.length), number: Number(digits) };
}

/** Null where the texts do not count on, so that too many would be a run of their own. */
export function runsOf(values: readonly Value[]): Run[] | null {
  const runs: [string, number, number][] = [];
  let run: [string, number, number] | undefined;
  for (const value of values) {
    if (typeof value !== 'string') return null;
    if (run !== undefined && value === `${run[0]}${run[1] + run[2]}`) {
      run[2] += 1;
      continue;
    }
    const counted = countedText(value);
    if (counted === null) return null;
    run = [counted.prefix, counted.number, 1];
    runs.push(run);
    if (runs.length > values.length / FEW) return null;
  }
  return runs;
}
