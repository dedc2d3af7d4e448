import type { Notice } from '../base/refusal';

/**
 * What agreement with a check value shows. Published: others computed the same. Arithmetic: worked out by hand from
 * published inputs or from a formula; a date that follows from dates given as input is no more than that. Calibration: an
 * input was chosen so that the value comes out, which proves nothing about the future.
 */
export const CHECK_KINDS = ['published', 'arithmetic', 'calibration'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Whether the value was read in the original text or data, or in a text about it. */
export type CheckReading = 'original' | 'secondary';

/** One value that the engine must reproduce. `expected` is typed from the source, `got` is computed. */
export interface CheckRow {
  /** G-15: the number of the value in docs/engine.md 17. */
  readonly id: string;
  readonly kind: CheckKind;
  /** Where the published value or date was read; null for arithmetic, which was read nowhere. */
  readonly reading: CheckReading | null;
  /** The publication as it is cited; that of the inputs where the value itself is arithmetic. */
  readonly source: string;
  /** Its title in Japanese; null where it is cited alike. */
  readonly sourceJa: string | null;
  readonly label: Notice;
  readonly expected: number;
  readonly got: number;
  /** Largest difference that counts as the same. */
  readonly tolerance: number;
}

/** Series of one kind, and how many of them are met. */
interface CheckCount {
  readonly kind: CheckKind;
  readonly met: number;
  readonly count: number;
  /** Single values in them. */
  readonly values: number;
}

/** What is counted: a value that a publication gives under a number, or one of a series of such values. */
export interface Counted {
  readonly id: string;
  readonly kind: CheckKind;
  readonly label: Pick<Notice, 'code'>;
  readonly met: boolean;
}

/**
 * Counts the checks of each kind, in the order of CHECK_KINDS; a kind without rows is left out. Values of one number and one
 * label are a series (the stock at the end of 24 months): it counts once, and is met where all of it is.
 */
export function countByKind(rows: readonly Counted[]): CheckCount[] {
  return CHECK_KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const series = new Map<string, boolean>();
    for (const { id, label, met } of own) {
      const key = `${id} ${label.code}`;
      series.set(key, (series.get(key) ?? true) && met);
    }
    return { kind, met: [...series.values()].filter(Boolean).length, count: series.size, values: own.length };
  }).filter(({ count }) => count > 0);
}

/** The checks of all kinds together. */
export function countAll(rows: readonly Counted[]): Omit<CheckCount, 'kind'> {
  const sum = { met: 0, count: 0, values: 0 };
  for (const { met, count, values } of countByKind(rows)) {
    sum.met += met;
    sum.count += count;
    sum.values += values;
  }
  return sum;
}
