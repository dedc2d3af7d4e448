import type { StepCounts } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';

/** What becomes of the rows of a sheet; they add up to `all`. */
export interface SheetSum {
  readonly all: number;
  readonly kept: number;
  readonly leftOut: number;
  /** The header, and what stands above it. */
  readonly above: number;
  readonly blank: number;
  /** Of other tables below this one. */
  readonly other: number;
}

/** Counts each row of a sheet once. Rows that a file does not list are blank. */
export function sheetSum(counts: StepCounts, { headerRow, lastRow }: Mapping, rowCount: number): SheetSum {
  const { rows, read, setAside } = counts;
  const blank = setAside.blank ?? 0;
  const end = Math.max(Math.min(lastRow ?? rowCount, rowCount), headerRow + rows);
  const all = Math.max(rowCount, end);
  return {
    all,
    kept: read,
    leftOut: rows - read - blank,
    above: headerRow,
    blank: blank + (end - headerRow - rows),
    other: all - end,
  };
}
