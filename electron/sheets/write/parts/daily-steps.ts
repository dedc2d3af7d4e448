import { dateOfDay, dayNumber, type IsoDate } from '@shared/base/calendar';
import { unreachable } from '@shared/base/refusal';
import { MONTHS_OF, type Quota, type Shock } from '@shared/model/shock';
import type { ShockStep, SupplierGroupResult } from '@shared/model/what-if-result';
import { columnLetters } from '../cell-address';
import type { Sheet } from '../sheet';
import {
  leakFormula,
  levelFormula,
  levelTerm,
  licenceFormula,
  quotaFormula,
  type StepBefore,
  type StreamPlace,
  usedFormula,
  waitingFormula,
  withheldFormula,
} from '../shock-formulas';
import { FORMAT } from '../styles';
import type { StepColumns } from './daily-columns';
import type { DailyPlace } from './daily-sources';
import type { ShockRefs } from './shocks';

/** One shock at work on one group, and what its columns look at. */
export interface StepContent {
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
      else sheet.put(row, column, { formula, result }, 'computed', shown);
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
  { columns, refs, baseline, before }: StepContent,
  at: StreamPlace,
): { readonly counted: string | null; readonly passed: string | null } {
  const { kind } = columns;
  const letters = columns.counted === null ? '' : columnLetters(columns.counted);
  switch (kind) {
    case 'ban':
    case 'outage':
    case 'tax':
      return { counted: null, passed: levelFormula(at, refs, levelTerm(kind, refs)) };
    case 'licence':
      return { counted: waitingFormula(at, refs, letters), passed: licenceFormula(at, refs, letters) };
    case 'quota':
      return {
        counted: usedFormula(at, refs, letters, columnLetters(columns.passed)),
        passed: quotaFormula(at, refs, letters),
      };
    case 'leak':
      return { counted: withheldFormula(at, before), passed: leakFormula(at, refs, letters) };
    case 'feeds':
      // A chain of feeds is no plain formula of the inputs: the part that it leaves is a value, what it moves is not.
      return { counted: null, passed: `${baseline}${at.row}*${letters}${at.row}` };
    case 'shared':
      return { counted: null, passed: null };
    default:
      return unreachable(kind);
  }
}

/** The engine's figures of the column that a step counts with. */
function countedOf(
  { columns, shock, group, result, start }: StepContent,
  place: DailyPlace,
): ArrayLike<number> {
  switch (columns.kind) {
    case 'licence':
      return result.queued ?? [];
    case 'leak':
      return result.withheld ?? [];
    case 'feeds':
      return result.passed.map((tonnes, i) => {
        const due = group.baseline[i] ?? 0;
        return due === 0 ? 1 : tonnes / due;
      });
    case 'quota':
      return shock.kind === 'quota' ? usedSoFar(shock, group, result, start, place) : [];
    case 'ban':
    case 'outage':
    case 'tax':
    case 'shared':
      return [];
    default:
      return unreachable(columns.kind);
  }
}

/** What has left in the period before each day. */
function usedSoFar(
  quota: Quota,
  { leadTimeDays }: SupplierGroupResult,
  { passed }: ShockStep,
  start: IsoDate,
  { history }: DailyPlace,
): Float64Array {
  const first = dayNumber(start) - history - leadTimeDays;
  const used = new Float64Array(passed.length);
  for (let i = 1; i < passed.length; i++) {
    const begun = Math.max(dayNumber(quota.start), periodStart(first + i, quota));
    used[i] = first + i <= begun ? 0 : (used[i - 1] ?? 0) + (passed[i - 1] ?? 0);
  }
  return used;
}

function periodStart(day: number, { period }: Quota): number {
  const [year = 0, month = 1] = dateOfDay(day).split('-').map(Number);
  const months = MONTHS_OF[period];
  return Date.UTC(year, Math.floor((month - 1) / months) * months, 1) / 86_400_000;
}
