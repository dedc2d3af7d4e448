import { type Column, valueAt } from '@shared/base/column';
import type { FreshRows } from '../schema/fresh-rows';
import {
  countedText,
  FEW,
  MOST_COUNTED,
  type PackedColumn,
  packColumn,
  type Run,
  runsOf,
} from './packed-column';
import type { PackedImages } from './packed-images';

type Value = string | number | null;

/** New rows as packImages packs them, straight from their columns: no row is made. */
export function packFresh({ map, count, columns }: FreshRows): PackedImages {
  return {
    columns: map.columns,
    rows: [['new', count]],
    before: map.columns.map(() => []),
    after: columns.map((column) => packOne(column, count)),
  };
}

function packOne(column: Column<Value>, count: number): PackedColumn {
  const values = () =>
    packColumn('figures' in column ? [...column.figures] : eachOf(count, (row) => valueAt(column, row)));
  if (count < FEW) return values();
  if ('all' in column) return { all: column.all };
  if ('of' in column) return packDifferent(column, count);
  if (!('prefix' in column)) return values();
  const runs = /\d$/.test(column.prefix) ? null : countedRuns(column.prefix, column.numbers);
  return runs === null ? values() : { runs };
}

/** Values of which each stands once, with the place of each. */
function packDifferent(
  { of, at }: { readonly of: readonly Value[]; readonly at: Uint32Array },
  count: number,
): PackedColumn {
  const [first = 0] = at;
  const isText = typeof of[first] === 'string';
  const asTheyAre = () => eachOf(count, (row) => of[at[row] ?? 0] ?? null);
  const places = new Map<Value, number>();
  const placeOf = new Int32Array(of.length).fill(-1);
  let isFew = true;
  for (let row = 0; isFew && row < count; row++) {
    const code = at[row] ?? 0;
    if (placeOf[code] !== -1) continue;
    const value = of[code] ?? null;
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    placeOf[code] = place;
    isFew = places.size <= count / FEW;
  }
  if (places.size === 1) return { all: of[first] ?? null };
  const runs = isText ? runsOfPlaces({ of, at }, count) : null;
  if (runs !== null) return { runs };
  if (!isFew) return asTheyAre();
  const placed: number[] = [];
  for (let row = 0; row < count; row++) placed.push(placeOf[at[row] ?? 0] ?? 0);
  return { of: [...places.keys()], at: placed };
}

function eachOf<T>(count: number, valueIn: (row: number) => T): T[] {
  const values: T[] = [];
  for (let row = 0; row < count; row++) values.push(valueIn(row));
  return values;
}

/** As runsOf finds them; null where texts of a number each are too many runs. */
function countedRuns(prefix: string, numbers: Uint32Array): Run[] | null {
  const runs: [string, number, number][] = [];
  let run: [string, number, number] | undefined;
  for (const number of numbers) {
    if (run !== undefined && number === run[1] + run[2]) run[2] += 1;
    else {
      run = [prefix, number, 1];
      runs.push(run);
      if (runs.length > numbers.length / FEW || number > MOST_COUNTED) return null;
    }
  }
  return runs;
}

/** As runsOf finds them: each of the different texts is taken apart once, and none is made again for its row. */
function runsOfPlaces(
  { of, at }: { readonly of: readonly Value[]; readonly at: Uint32Array },
  count: number,
): Run[] | null {
  const prefixes = new Map<string, number>();
  /** Of each text its beginning, by the place among them and one, and its number. */
  const beginnings = new Uint32Array(of.length);
  const numbers = new Uint32Array(of.length);
  const runs: [string, number, number][] = [];
  let run: [string, number, number] | undefined;
  let [beginning, next] = [0, 0];
  for (let row = 0; row < count; row++) {
    const code = at[row] ?? 0;
    if (beginnings[code] === 0) {
      const value = of[code];
      const counted = typeof value === 'string' ? countedText(value) : null;
      if (counted === null) return null;
      const place = prefixes.get(counted.prefix) ?? prefixes.size + 1;
      prefixes.set(counted.prefix, place);
      beginnings[code] = place;
      numbers[code] = counted.number;
    }
    if (run !== undefined && beginnings[code] === beginning && numbers[code] === next) run[2] += 1;
    else {
      beginning = beginnings[code] ?? 0;
      next = numbers[code] ?? 0;
      run = [countedText(String(of[code]))?.prefix ?? '', next, 1];
      runs.push(run);
      if (runs.length > count / FEW) return null;
    }
    next += 1;
    // A text that counts on from here has more digits than its number is taken to have.
    if (next > MOST_COUNTED) return runsOf(eachOf(count, (each) => of[at[each] ?? 0] ?? null));
  }
  return runs;
}
