import { dayNumber, type IsoDate } from '@shared/base/calendar';
import { unreachable } from '@shared/base/refusal';
import type { Shock, Shocks } from '@shared/model/shock';
import type { Span } from './plain-days';

/** What one place sends, by the day on which it leaves, and what became of the rest. */
export interface Flow {
  sent: number[];
  /** Held back by measures of its country, which a leak may still let through. */
  readonly withheld: number[];
  /** Never made: an outage, or a feed that did not come. */
  readonly unmade: number[];
}

export function flowOf(sent: readonly number[]): Flow {
  return { sent: [...sent], withheld: sent.map(() => 0), unmade: sent.map(() => 0) };
}

/** The kinds in the order in which they act on what is left (docs/engine.md 3.2). */
export const ORDER = ['outage', 'tax', 'licence', 'quota', 'ban', 'leak'] as const;

/**
 * How much of a shock is at work on a day: 1 while it is in force, less and less in its recovery, by the middle of each
 * day, then 0 (docs/engine.md 3.3).
 */
function atWork(shock: Shock, date: IsoDate): number {
  if (date < shock.start) return 0;
  if (date < shock.end) return 1;
  const since = dayNumber(date) - dayNumber(shock.end);
  return since < shock.recoveryDays ? 1 - (since + 0.5) / shock.recoveryDays : 0;
}

/** Lets a shock act on a flow that it touches; a quota acts on many at once (`ration`). */
export function act(shock: Shock, flow: Flow, span: Span): void {
  switch (shock.kind) {
    case 'outage':
      lower(flow.unmade, shock, shock.remainingPercent / 100, flow, span);
      return;
    case 'tax': {
      const rise = (shock.taxPercent / 100) * (shock.passThroughPercent / 100);
      lower(flow.withheld, shock, (1 + rise) ** shock.elasticity, flow, span);
      return;
    }
    case 'ban':
      lower(flow.withheld, shock, 0, flow, span);
      return;
    case 'licence':
      license(shock, flow, span);
      return;
    case 'leak':
      leak(shock, flow, span);
      return;
    case 'quota':
      return;
    default:
      unreachable(shock);
  }
}

function lower(kept: number[], shock: Shock, level: number, flow: Flow, span: Span): void {
  flow.sent.forEach((wanted, at) => {
    const date = span.dates[at];
    if (date === undefined) return;
    const passed = wanted * (1 - (1 - level) * atWork(shock, date));
    flow.sent[at] = passed;
    add(kept, at, wanted - passed);
  });
}

/** The part of a day's flow that asks for a licence. */
export function askedPart(shock: Shocks['licence'], date: IsoDate): number {
  return ((shock.coveredPercent ?? 100) / 100) * atWork(shock, date);
}

/** Each request on its own (docs/engine.md 3.5). */
export function license(
  shock: Shocks['licence'],
  flow: Flow,
  span: Span,
  /** Requests by day beside its own, all of which are under the licence. */
  joining: readonly number[] = [],
): void {
  const approved = shock.approvedPercent / 100;
  const queued = shock.queuedPercent / 100;
  const parts = Math.max(1, shock.releaseDays);
  const release = shock.releaseStart === null ? null : span.dates.indexOf(shock.releaseStart);
  const early = shock.releaseStart !== null && shock.releaseStart < (span.dates[0] ?? '');
  const requests = flow.sent;
  flow.sent = requests.map(() => 0);
  requests.forEach((asked, at) => {
    const date = span.dates[at];
    if (date === undefined) return;
    const own = asked * askedPart(shock, date);
    const under = own + (joining[at] ?? 0);
    add(flow.sent, at, asked - own);
    add(flow.sent, at + shock.delayDays, under * approved);
    add(flow.withheld, at, under * (1 - approved) * (1 - queued));
    if (release === null || (release < 0 && !early)) return; // waits to the end of what is followed
    const first = Math.max(at, release);
    for (let part = 0; part < parts; part++)
      add(flow.sent, first + part, (under * (1 - approved) * queued) / parts);
  });
}

/** A part of what is still withheld comes after all, later; the next leak finds what this one left (docs/engine.md 3.7). */
function leak(shock: Shocks['leak'], flow: Flow, span: Span): void {
  flow.withheld.forEach((withheld, at) => {
    const date = span.dates[at];
    if (date === undefined || date < shock.start || date >= shock.end) return;
    const leaked = (withheld * shock.percent) / 100;
    add(flow.withheld, at, -leaked);
    add(flow.sent, at + shock.delayDays, leaked);
  });
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * A ceiling of a calendar period on all flows together: first come, first served, and those of one day by what they ask
 * for (docs/engine.md 3.6).
 */
export function ration(quota: Shocks['quota'], flows: readonly Flow[], span: Span): void {
  const left = new Map<string, number>();
  span.dates.forEach((date, at) => {
    if (date < quota.start || date >= quota.end) return;
    const { name, part: inForce } = periodOf(quota, date);
    const before = left.get(name) ?? quota.ceilingTonnes * inForce;
    const asked = flows.reduce((all, { sent }) => all + (sent[at] ?? 0), 0);
    const part = asked > before ? before / asked : 1;
    left.set(name, Math.max(0, before - asked * part)); // used up, not a little less than that
    for (const flow of flows) {
      const wanted = flow.sent[at] ?? 0;
      flow.sent[at] = wanted * part;
      add(flow.withheld, at, wanted - wanted * part);
    }
  });
}

/** The calendar period of a day, and the part of its days on which the quota is in force. */
function periodOf(quota: Shocks['quota'], date: IsoDate): { name: string; part: number } {
  const months = MONTHS[quota.period];
  const year = Number(date.slice(0, 4));
  const which = Math.floor((Number(date.slice(5, 7)) - 1) / months);
  const [from, to] = [which, which + 1].map((at) => Date.UTC(year, at * months, 1) / 86_400_000);
  if (from === undefined || to === undefined) throw new Error('never: two days were asked for');
  const inForce = Math.min(to, dayNumber(quota.end)) - Math.max(from, dayNumber(quota.start));
  return { name: `${year} ${which}`, part: inForce / (to - from) };
}

/** What lies behind the last day followed is not followed. */
function add(days: number[], at: number, tonnes: number): void {
  const before = days[at];
  if (before !== undefined) days[at] = before + tonnes;
}
