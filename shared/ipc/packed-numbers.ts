/**
 * Plain data with its columns of numbers in one piece: each object and each array is copied by itself on its way to the window,
 * a text and one array are not.
 */
export interface PackedNumbers {
  readonly text: string;
  readonly numbers: Float64Array;
}

/** No key of a row or of a project holds such a sign. */
const COLUMN = '\u0000column';
const NUMBER = '\u0000number';

/** @param value plain data: objects, lists, texts, numbers and columns of them; what is undefined is left out */
export function packNumbers(value: unknown): PackedNumbers {
  const columns: Float64Array[] = [];
  let length = 0;
  const strip = (part: unknown): unknown => {
    if (typeof part === 'number')
      return isWritten(part) ? part : { [NUMBER]: String(1 / part === -Infinity ? '-0' : part) };
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(strip);
    if (!(part instanceof Float64Array))
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, strip(inner)]));
    columns.push(part);
    length += part.length;
    return { [COLUMN]: [length - part.length, part.length] };
  };
  const text = JSON.stringify(strip(value));
  const numbers = new Float64Array(length);
  let at = 0;
  for (const column of columns) {
    numbers.set(column, at);
    at += column.length;
  }
  return { text, numbers };
}

/** What was packed; its columns lie in the one array. @param Value of what was packed */
export function unpackNumbers<Value>({ text, numbers }: PackedNumbers): Value {
  const fill = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const inside = part as Record<string, unknown>; // of JSON
    const column = inside[COLUMN];
    if (Array.isArray(column)) return numbers.subarray(column[0], column[0] + column[1]);
    if (inside[NUMBER] !== undefined) return Number(inside[NUMBER]);
    for (const [key, inner] of Object.entries(inside))
      if (typeof inner === 'object' && inner !== null) inside[key] = fill(inner);
    return inside;
  };
  return fill(JSON.parse(text)) as Value; // it was packed from one
}

/** Whether JSON says a number as it is. */
function isWritten(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}
