/**
 * Reads of an element that is there: one that is not is a defect, and no 0. One function a kind of list, since a loop over days
 * is as fast as the list that it reads is always of one kind; so short that the engine of JavaScript puts it into any loop.
 */

/** @throws Error for an index outside of the series */
export const floatAt = (series: Float64Array, index: number): number =>
  series[index] ?? noElement(series, index);

/** @throws Error as floatAt */
export const intAt = (series: Int32Array, index: number): number => series[index] ?? noElement(series, index);

/** @throws Error as floatAt */
export const numberAt = (list: readonly number[], index: number): number =>
  list[index] ?? noElement(list, index);

/** @throws Error as floatAt */
export const itemAt = <Item extends object | string>(list: readonly Item[], index: number): Item =>
  list[index] ?? noElement(list, index);

/** The value of a key that is there. @throws Error for another one */
export function valueUnder<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`nothing under ${String(key)}`);
  return value;
}

function noElement({ length }: ArrayLike<unknown>, index: number): never {
  throw new Error(`no element ${index} in a list of ${length}`);
}
