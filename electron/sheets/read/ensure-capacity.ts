/** The list itself where it has so many places, else a copy of twice the size. */
export function ensureCapacity<List extends Uint32Array | Float64Array>(list: List, places: number): List {
  if (places <= list.length) return list;
  const length = Math.max(places, list.length * 2);
  const more = list instanceof Float64Array ? new Float64Array(length) : new Uint32Array(length);
  more.set(list);
  return more as List; // of the same kind
}
