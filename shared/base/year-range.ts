/** Years that a project can hold; anything else is taken for a slip of the keyboard. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** Whether a number is a year that a project can hold. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}
