import type { CheckRow } from './check-row';

/** Writes rows of one published source: label, expected as typed from it, what came out, tolerance. */
export function checkIn(
  id: string,
  source: string,
): (label: string, expected: number, got: number | undefined, tolerance: number) => CheckRow {
  return (label, expected, got, tolerance) => ({
    id,
    source,
    label,
    expected,
    got: got ?? Number.NaN,
    tolerance,
  });
}
