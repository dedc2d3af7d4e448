import type { Maybe, Term } from '@shared/model/expression';
import type { ScenarioPart } from '../scenario-part';
import { TARGET_COLUMNS } from '../target-columns';

/** The figure of a target in one year: where late projects leave it open, its bounds. */
export interface YearFigure {
  readonly low: Term<Maybe>;
  readonly high: Term<Maybe>;
}

/** A target as cells: its figure and whether it is met, a year a column. */
export interface TargetCells {
  /** Of the year in view; null where the plan has none. */
  readonly now: YearFigure | null;
  /** 1 met, 0 not, 0.5 open; empty in a year without a figure. Null for a range without a year. */
  readonly met: (from: number, to: number) => string | null;
}

/** The row of the heads on the sheet of targets. */
export const TARGET_HEAD = 5;

export type TargetColumn = (typeof TARGET_COLUMNS)[number];
const LINE = TARGET_COLUMNS.indexOf('workbook.target.line') + 1;

/** The cell with the line of the n-th target. */
export function lineCell(part: ScenarioPart, index: number): Term<number> {
  return {
    formula: part.sheetOf('targets').ref(TARGET_HEAD + 1 + index, LINE),
    value: part.scenario.risk.targets[index]?.view.target.value ?? 0,
  };
}
