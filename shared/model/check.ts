/**
 * What agreement with a check value shows. Published: others computed the same. Arithmetic: worked out by hand from
 * published inputs or from a formula. Calibration: an input was chosen so that the value comes out, which proves
 * nothing about the future. Prediction: a date that follows from other dates given as input, without being chosen.
 */
export const CHECK_KINDS = ['published', 'arithmetic', 'calibration', 'prediction'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Whether the value was read in the original text or data, or in a text about it. */
export type CheckReading = 'original' | 'secondary';

/** Rows of one kind, and how many of them are met. */
interface CheckCount {
  readonly kind: CheckKind;
  readonly met: number;
  readonly count: number;
}

/** Counts the rows of each kind, in the order of CHECK_KINDS; a kind without rows is left out. */
export function countByKind(
  rows: readonly { readonly kind: CheckKind; readonly met: boolean }[],
): CheckCount[] {
  return CHECK_KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return { kind, met: own.filter(({ met }) => met).length, count: own.length };
  }).filter(({ count }) => count > 0);
}
