import { dayNumber, type IsoDate } from '@shared/base/calendar';
import { kindOf, type Shock } from '@shared/model/shock';
import type { StreamPlace } from '@shared/model/shock-parts/formulas';
import type { ShockStep, SupplierGroupResult } from '@shared/model/what-if-result';
import { columnLetters } from '../cell-address';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import type { StepColumns } from './daily-columns';
import type { DailyPlace } from './daily-sources';
import type { ShockRefs } from './shocks';
import { type StepBefore, withheldFormula } from './withheld-formula';

/** One shock at work on one group, and what its columns look at. */
interface StepContent {
  readonly columns: StepColumns;
  readonly shock: Shock;
  readonly refs: ShockRefs;
  readonly group: SupplierGroupResult;
  readonly result: ShockStep;
  /** Letters of the column of what is due with no shock, and of what is due before this one. */
  readonly baseline: string;
  readonly stream: string;
  readonly before: readonly StepBefore[];
  /** Address of the lead time of the group. */
  readonly leadTime: string;
  readonly start: IsoDate;
}

/** Writes one step over all days. */
export function putStep(sheet: Sheet, step: StepContent, place: DailyPlace, format: string): void {
  const counted = countedOf(step, place);
  for (let row = place.first; row <= place.last; row++) {
    const position = row - place.first;
    const cells = formulasOf(step, { ...place, row, stream: step.stream, leadTime: step.leadTime });
    const put = (column: number, formula: string | null, result: number, shown: string) => {
      if (formula === null) sheet.put(row, column, result, 'value', shown);
      else sheet.put(row, column, { formula, value: result }, 'computed', shown);
    };
    if (step.columns.counted !== null) {
      const shown = step.columns.kind === 'feeds' ? FORMAT.general : format;
      put(step.columns.counted, cells.counted, counted[position] ?? 0, shown);
    }
    put(step.columns.passed, cells.passed, step.result.passed[position] ?? 0, format);
  }
}

/** The formulas of a day; null for what is written as a value. */
function formulasOf(
  { columns, shock, refs, baseline, before }: StepContent,
  at: StreamPlace,
): { readonly counted: string | null; readonly passed: string | null } {
  const own = lettersOf(columns);
  // A chain of feeds is no plain formula of the inputs: the part that it leaves is a value, what it moves is not.
  if (columns.kind === 'feeds')
    return { counted: null, passed: `${baseline}${at.row}*${own.counted}${at.row}` };
  if (columns.kind === 'shared') return { counted: null, passed: null };
  return kindOf(shock).formulas(at, refs, own, () => withheldFormula(at, before));
}

/** The columns of a step; what it counts with is empty without one. */
export function lettersOf({ counted, passed }: StepColumns): { counted: string; passed: string } {
  return { counted: counted === null ? '' : columnLetters(counted), passed: columnLetters(passed) };
}

/** The engine's figures of the column that a step counts with. */
function countedOf(
  { columns, shock, group, result, start }: StepContent,
  { history }: DailyPlace,
): ArrayLike<number> {
  if (columns.kind === 'feeds')
    return result.passed.map((tonnes, i) => {
      const due = group.baseline[i] ?? 0;
      return due === 0 ? 1 : tonnes / due;
    });
  const firstDay = dayNumber(start) - history - group.leadTimeDays;
  return columns.kind === 'shared' ? [] : (kindOf(shock).counted?.figures(shock, result, firstDay) ?? []);
}
