import type { ShockRefs } from './sheets/shocks';

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
 * A ban in one cell: what is due today was dispatched a lead time ago; nothing in [start, end), then the ramp.
 * The same arithmetic as the engine's applyBan.
 */
export function banFormula(place: StreamPlace, shock: ShockRefs): string {
  const sent = dispatched(place);
  const due = `${place.stream}${place.row}`;
  const ramp = `(${sent}-${shock.end}+0.5)/${shock.recoveryDays}`;
  return `IF(${sent}<${shock.start},${due},IF(${sent}<${shock.end},0,IF(${sent}<${shock.end}+${shock.recoveryDays},${due}*${ramp},${due})))`;
}

/** What had to wait so far under a licence (cumulative): yesterday's plus today's part. */
export function waitingFormula(place: StreamPlace, shock: ShockRefs, waiting: string): string {
  const sent = dispatched(place);
  const part = `${place.stream}${place.row}*(1-${shock.approved}/100)*${shock.queued}/100`;
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
  const approved = `${shock.approved}/100`;
  const ramp = `(${approved}+(1-${approved})*(${sent}-${shock.end}+0.5)/${shock.recoveryDays})`;
  const free = `IF(${sent}<${shock.start},${due},IF(${sent}<${shock.end},0,IF(${sent}<${shock.end}+${shock.recoveryDays},${due}*${ramp},${due})))`;
  const asked = `${sent}-${shock.delayDays}`;
  const onSheet = `${day}-${shock.delayDays}>=${-history}`;
  const late = `IF(AND(${onSheet},${asked}>=${shock.start},${asked}<${shock.end}),${approved}*${rowBack(place, stream, shock.delayDays)},0)`;
  const releaseDays = `MAX(1,${shock.releaseDays})`;
  const noneDone = `OR(${sent}<${shock.releaseStart}+${releaseDays},${day}-${releaseDays}<${-history})`;
  const done = `IF(${noneDone},0,${rowBack(place, waiting, releaseDays)})`;
  const released = `IF(ISNUMBER(${shock.releaseStart}),IF(${sent}>=${shock.releaseStart},(${waiting}${row}-${done})/${releaseDays},0),0)`;
  return `${free}+${late}+${released}`;
}

/** The day on which what is due today left. */
function dispatched({ row, leadTime }: StreamPlace): string {
  return `($${DATE_COLUMN}${row}-${leadTime})`;
}

/** The value of a column some days back. */
function rowBack({ row, first, last, history }: StreamPlace, column: string, days: string): string {
  return `INDEX(${column}$${first}:${column}$${last},$${DAY_COLUMN}${row}-${days}+${history + 1})`;
}
