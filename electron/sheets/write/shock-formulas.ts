import { unreachable } from '@shared/base/refusal';
import type { LevelShock, Shock } from '@shared/model/shock';
import type { ShockRefs } from './parts/shocks';

/**
 * Where a formula stands and what it may look at. Letters are columns of the daily sheet; `first` and `last` its first
 * and last row of days, the first `history` of which lie before the window.
 */
export interface StreamPlace {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly history: number;
  /** Column of what is due before this shock. */
  readonly stream: string;
  /** Address of the lead time of the group. */
  readonly leadTime: string;
}

/** Column of the date, and of the day counted from the start. */
export const DATE_COLUMN = 'A';
export const DAY_COLUMN = 'B';

/**
 * A ban, an outage or a tax in one cell: what is due today was dispatched a lead time ago; `level` of it in [start, end),
 * then the ramp. The same arithmetic as the engine's applyLevel.
 * @param level the part that goes out, as a formula
 */
export function levelFormula(place: StreamPlace, shock: ShockRefs, level: string): string {
  const sent = dispatched(place);
  const due = `${place.stream}${place.row}`;
  const ramp = `(${level}+(1-${level})*(${sent}-${shock.end}+0.5)/${shock.recoveryDays})`;
  const inForce = level === '0' ? '0' : `${due}*${level}`;
  return `IF(${sent}<${shock.start},${due},IF(${sent}<${shock.end},${inForce},IF(${sent}<${shock.end}+${shock.recoveryDays},${due}*${ramp},${due})))`;
}

/** The part that a shock of the same part every day lets through. The same arithmetic as the engine's levelOf. */
export function levelTerm(kind: LevelShock['kind'], shock: ShockRefs): string {
  switch (kind) {
    case 'ban':
      return '0';
    case 'outage':
      return `(${shock.remaining}/100)`;
    case 'tax':
      return `((1+${shock.tax}/100*${shock.passThrough}/100)^${shock.elasticity})`;
    default:
      return unreachable(kind);
  }
}

/** What had to wait so far under a licence (cumulative): yesterday's plus today's part. */
export function waitingFormula(place: StreamPlace, shock: ShockRefs, waiting: string): string {
  const sent = dispatched(place);
  const part = `${place.stream}${place.row}*${shock.covered}/100*(1-${shock.approved}/100)*${shock.queued}/100`;
  const today = `IF(AND(${sent}>=${shock.start},${sent}<${shock.end}),${part},0)`;
  return place.row === place.first ? today : `${waiting}${place.row - 1}+${today}`;
}

/**
 * What arrives under a licence: what is outside of it (with the ramp), what was approved and went out late, and what
 * the queue gives back. The same arithmetic as the engine's applyLicence; INDEX over the day column and nothing
 * volatile, so that a change of the delay moves the rows.
 */
export function licenceFormula(place: StreamPlace, shock: ShockRefs, waiting: string): string {
  const { row, history, stream } = place;
  const sent = dispatched(place);
  const due = `${stream}${row}`;
  const day = `$${DAY_COLUMN}${row}`;
  const approved = `${shock.covered}/100*${shock.approved}/100`;
  const outside = `(1-${shock.covered}/100)`;
  const level = `(${outside}+${approved})`;
  const ramp = `(${level}+(1-${level})*(${sent}-${shock.end}+0.5)/${shock.recoveryDays})`;
  const free = `IF(${sent}<${shock.start},${due},IF(${sent}<${shock.end},${due}*${outside},IF(${sent}<${shock.end}+${shock.recoveryDays},${due}*${ramp},${due})))`;
  const asked = `${sent}-${shock.delayDays}`;
  const onSheet = `${day}-${shock.delayDays}>=${-history}`;
  const late = `IF(AND(${onSheet},${asked}>=${shock.start},${asked}<${shock.end}),${approved}*${rowBack(place, stream, shock.delayDays)},0)`;
  const releaseDays = `MAX(1,${shock.releaseDays})`;
  const noneDone = `OR(${sent}<${shock.releaseStart}+${releaseDays},${day}-${releaseDays}<${-history})`;
  const done = `IF(${noneDone},0,${rowBack(place, waiting, releaseDays)})`;
  const released = `IF(ISNUMBER(${shock.releaseStart}),IF(${sent}>=${shock.releaseStart},(${waiting}${row}-${done})/${releaseDays},0),0)`;
  return `${free}+${late}+${released}`;
}

/** What has left of a quota's ceiling in the period so far, before today. The same days as the engine's rationedPeriods. */
export function usedFormula(place: StreamPlace, shock: ShockRefs, used: string, passed: string): string {
  if (place.row === place.first) return '0';
  const sent = dispatched(place);
  const before = `${used}${place.row - 1}+${passed}${place.row - 1}`;
  return `IF(${sent}<=MAX(${shock.start},${periodStart(sent, shock, 0)}),0,${before})`;
}

/** What arrives under a quota that one group has to itself. The same arithmetic as the engine's rationsOf. */
export function quotaFormula(place: StreamPlace, shock: ShockRefs, used: string): string {
  const sent = dispatched(place);
  const due = `${place.stream}${place.row}`;
  const [from, to] = [periodStart(sent, shock, 0), periodStart(sent, shock, 1)];
  const followed = `($${DATE_COLUMN}$${place.first}-${place.leadTime})`;
  const inForce = `(MIN(${to},${shock.end})-MAX(${from},${shock.start},${followed}))`;
  const ceiling = `${shock.ceiling}*${inForce}/(${to}-${from})`;
  const left = `MAX(0,${ceiling}-${used}${place.row})`;
  return `IF(OR(${sent}<${shock.start},${sent}>=${shock.end}),${due},MIN(${due},${left}))`;
}

/** First day of the calendar period of a day, or of a period some further on. */
function periodStart(day: string, { period }: ShockRefs, further: number): string {
  const month = `INT((MONTH(${day})-1)/${period})*${period}+1`;
  return `DATE(YEAR(${day}),${month}${further === 0 ? '' : `+${further}*${period}`},1)`;
}

/** A step before a leak, as far as the leak looks at it. */
export interface StepBefore {
  readonly kind: Shock['kind'] | 'feeds';
  readonly shock: ShockRefs;
  /** Columns of what is due before it and after it. */
  readonly due: string;
  readonly after: string;
  /** Column of what a leak finds withheld; empty for others. */
  readonly withheld: string;
}

/** What the country's measures have withheld of what is due today, less what earlier leaks took of it. */
export function withheldFormula(place: StreamPlace, steps: readonly StepBefore[]): string {
  const { row } = place;
  const sent = dispatched(place);
  const parts = steps.flatMap(({ kind, shock, due, after, withheld }): string[] => {
    switch (kind) {
      case 'feeds':
      case 'outage':
        return [];
      case 'ban':
      case 'tax':
      case 'quota':
        return [`(${due}${row}-${after}${row})`];
      case 'licence': {
        const lost = `(1-${shock.approved}/100)*(1-${shock.queued}/100)`;
        const back = `(1-(${sent}-${shock.end}+0.5)/${shock.recoveryDays})*(1-${shock.approved}/100)`;
        const part = `IF(${sent}<${shock.start},0,IF(${sent}<${shock.end},${lost},IF(${sent}<${shock.end}+${shock.recoveryDays},${back},0)))`;
        return [`${due}${row}*${shock.covered}/100*${part}`];
      }
      case 'leak':
        return [
          `-IF(AND(${sent}>=${shock.start},${sent}<${shock.end}),${withheld}${row}*${shock.leaked}/100,0)`,
        ];
      default:
        return unreachable(kind);
    }
  });
  return parts.length === 0 ? '0' : parts.join('+').replaceAll('+-', '-');
}

/** What arrives with a leak: beside what is due, a part of what was withheld, late. The same arithmetic as applyLeak. */
export function leakFormula(place: StreamPlace, shock: ShockRefs, withheld: string): string {
  const { row, history, stream } = place;
  const asked = `${dispatched(place)}-${shock.delayDays}`;
  const onSheet = `$${DAY_COLUMN}${row}-${shock.delayDays}>=${-history}`;
  const late = `${shock.leaked}/100*${rowBack(place, withheld, shock.delayDays)}`;
  return `${stream}${row}+IF(AND(${onSheet},${asked}>=${shock.start},${asked}<${shock.end}),${late},0)`;
}

/** The day on which what is due today left. */
function dispatched({ row, leadTime }: StreamPlace): string {
  return `($${DATE_COLUMN}${row}-${leadTime})`;
}

/** The value of a column some days back. */
function rowBack({ row, first, last, history }: StreamPlace, column: string, days: string): string {
  return `INDEX(${column}$${first}:${column}$${last},$${DAY_COLUMN}${row}-${days}+${history + 1})`;
}
