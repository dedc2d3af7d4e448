import type { Column } from '@shared/base/column';
import { isPlain } from '@shared/base/plain-text';

/** What can be bound. Numbers must be finite; booleans become 0 and 1; undefined, Date and BigInt are refused. */
export type SqlIn = string | number | boolean | null | Uint8Array;

/** Bytes. No note, list or mapping that a person can make comes near it. */
export const LONGEST_TEXT = 4_000_000;

/** Whether a text is longer than a file may hold that is opened. */
export function isTooLong(text: string): boolean {
  // No sign takes more than three bytes.
  return text.length > LONGEST_TEXT / 3 && Buffer.byteLength(text) > LONGEST_TEXT;
}

/** @throws TypeError for a value that cannot be bound, which types cannot stop at run time */
export function refuseUnbindable(value: SqlIn | undefined, index: number): void {
  switch (typeof value) {
    case 'number':
      if (Number.isFinite(value)) return;
      throw new TypeError(`value ${index + 1} is ${value}, not a finite number`);
    case 'boolean':
      return;
    case 'string':
      if (isPlain(value)) return;
      throw new TypeError(`value ${index + 1} is not plain text`);
    case 'object':
      if (value === null || value instanceof Uint8Array) return;
  }
  throw new TypeError(`value ${index + 1} is of type ${typeof value} and cannot be bound`);
}

/** The same of all values of a column. */
export function refuseUnbindableIn(column: Column<SqlIn>, index: number): void {
  if ('all' in column) refuseUnbindable(column.all, index);
  else if ('prefix' in column) refuseUnbindable(column.prefix, index);
  else {
    const values = 'of' in column ? column.of : 'figures' in column ? column.figures : column;
    for (const value of values) refuseUnbindable(value, index);
  }
}
