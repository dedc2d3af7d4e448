import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import { notKnown } from '@shared/model/missing-figures';
import type { RuleRecord } from '@shared/model/watch-record';
import type { HeldBack, Stop } from './recorded-stops';
import type { Ring } from './rings';

/** A ring within so many days of a stop speaks of it. */
const NEAR_DAYS = 180;

/** What a ring turned out to be by the register: before a stop, behind it, under a measure long in force, or none of these. */
type RingIs = 'early' | 'after' | 'under a measure' | 'false';

/** Source: docs/watch.md 5. */
export function ringIs({ published }: Pick<Ring, 'published'>, { stops, isHeldOn }: HeldBack): RingIs {
  if (stops.some((stop) => isEarly(published, stop))) return 'early';
  if (stops.some((stop) => isAfter(published, stop))) return 'after';
  return isHeldOn(published) ? 'under a measure' : 'false';
}

const isEarly = (day: IsoDate, { notice }: Stop): boolean =>
  day < notice && day >= addDays(notice, -NEAR_DAYS);
const isAfter = (day: IsoDate, { notice, from }: Stop): boolean =>
  day >= notice && day <= addDays(from, NEAR_DAYS);

/**
 * What a rule has shown over a span: how often it rang, how often for nothing, how many stops it saw before and behind their
 * notice. A span without a day has no record. Source: docs/watch.md 5.
 * @param span from the first month that the rule could read to the newest
 */
export function recordOf(rings: readonly Ring[], held: HeldBack, span: Days): RuleRecord | null {
  const days = daysBetween(span.from, span.to);
  if (days <= 0) return null;
  const inside = rings.filter(({ published }) => published >= span.from && published <= span.to);
  const stops = stopsWithin(held, span);
  const years = days / YEAR;
  const falses = inside.filter((ring) => ringIs(ring, held) === 'false').length;
  const first = (is: (day: IsoDate, stop: Stop) => boolean, stop: Stop): IsoDate | null =>
    notKnown(inside.find(({ published }) => is(published, stop))?.published);
  const leads = stops.flatMap((stop) => daysOf(first(isEarly, stop), (day) => daysBetween(day, stop.notice)));
  const after = stops.filter((stop) => first(isEarly, stop) === null && first(isAfter, stop) !== null);
  const delays = stops.flatMap((stop) => daysOf(first(isAfter, stop), (day) => daysBetween(stop.from, day)));
  return {
    rang: inside.length,
    years,
    falses,
    falseAYear: { value: falses / years, ...rateBounds(falses, years) },
    stops: stops.length,
    early: leads.length,
    after: after.length,
    missed: stops.length - leads.length - after.length,
    leadDays: median(leads),
    delayDays: median(delays),
  };
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The stops whose notice lies within a span of days. */
export function stopsWithin({ stops }: Pick<HeldBack, 'stops'>, { from, to }: Days): Stop[] {
  return stops.filter(({ notice }) => notice >= from && notice <= to);
}

const YEAR = 365.25;

function daysOf(day: IsoDate | null, of: (day: IsoDate) => number): number[] {
  return day === null ? [] : [of(day)];
}

/**
 * Bounds of 95 % around a rate of counted things: Byar's approximation to those of a Poisson count (Breslow and Day,
 * Statistical Methods in Cancer Research II, 1987, page 69).
 */
export function rateBounds(count: number, years: number): { readonly low: number; readonly high: number } {
  const Z = 1.96;
  const at = (of: number, z: number) => of * (1 - 1 / (9 * of) + z / (3 * Math.sqrt(of))) ** 3;
  return {
    low: count === 0 ? 0 : Math.max(0, at(count, -Z)) / years,
    high: at(count + 1, Z) / years,
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
