import { inflateSync } from 'node:zlib';

/** More rows than a change can have, those of before and after together; a stranger may claim any number. */
export const MOST_ROWS = 2_000_000;
/** What the rows of any change may come to: a few of them can hold texts, or inputs of runs, of some megabytes. */
const ALWAYS = 64_000_000;
/** A row by columns comes to some sixty bytes. */
const A_ROW = 200;
const MOST = 1_000_000_000;

/** How many bytes the rows of a change may come to that says how many they are. @throws Error for more rows than there can be */
export function budgetOf(rows: number): number {
  if (!Number.isSafeInteger(rows) || rows < 0 || rows > MOST_ROWS)
    throw new Error(`a change of more rows than there can be: ${rows}`);
  return Math.min(MOST, Math.max(ALWAYS, A_ROW * rows));
}

/** The text of a payload: of a stranger it may be a bomb. @param rows what its link claims @throws Error beyond the budget */
export function inflatedText(payload: Uint8Array, rows: number): string {
  return inflateSync(payload, { maxOutputLength: budgetOf(rows) }).toString('utf8');
}
