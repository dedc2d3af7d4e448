/**
 * Reads of an element that is there: one that is not is a defect, and no 0. One function a kind of list, since a loop over days
 * is as fast as the list that it reads is always of one kind.
 */

/** @throws Error for an index outside of the series */
export function floatAt(series: Float64Array, index: number): number {
  const value = series[index];
  if (value === undefined) throw missing(index, series.length);
  return value;
}

/** @throws Error as floatAt */
export function intAt(series: Int32Array, index: number): number {
  const value = series[index];
  if (value === undefined) throw missing(index, series.length);
  return value;
}

/** @throws Error as floatAt */
export function numberAt(list: readonly number[], index: number): number {
  const value = list[index];
  if (value === undefined) throw missing(index, list.length);
  return value;
}

/** @throws Error as floatAt */
export function itemAt<Item extends object | string>(list: readonly Item[], index: number): Item {
  const value = list[index];
  if (value === undefined) throw missing(index, list.length);
  return value;
}

/** The value of a key that is there. @throws Error for another one */
export function valueUnder<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`nothing under ${String(key)}`);
  return value;
}

function missing(index: number, length: number): Error {
  return new Error(`no element ${index} in a list of ${length}`);
}
