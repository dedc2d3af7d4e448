import type { IsoDate } from '@shared/base/calendar';
import { later } from '@shared/base/day-order';
import type { ShownRing, WatchedRule } from '@shared/features/tripwires/watch-view';
import { byId } from '@shared/model/catalogue';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import type { Tripwire } from '@shared/model/tables/tripwire';
import type { MonthRule } from '@shared/model/tripwire-terms';
import type { Asked } from '../../engine/measures';
import {
  firstDay,
  type HeldBack,
  monthAfter,
  monthsOf,
  publishedOn,
  type Reading,
  type Ring,
  readingsOf,
  recordOf,
  ringIs,
  ringsOf,
  stopsWithin,
} from '../../engine/watch';

/** What rules on months are read from. */
export interface MonthSources {
  readonly series: readonly Series[];
  readonly rowsOf: (seriesId: string) => readonly Observation[];
  /** What the register says of goods; worked out once for the same. */
  readonly heldBack: (goods: readonly Asked[]) => HeldBack;
  /** Whether a series is said of one material, and its customs code mixes several: no rule reads it. */
  readonly isNotSplit: (series: Series) => boolean;
  /** The symbols by which the register knows what a series counts. */
  readonly symbolsOf: (series: Series) => readonly string[];
}

type Found = Pick<
  WatchedRule,
  'now' | 'month' | 'level' | 'since' | 'record' | 'fresh' | 'course' | 'of' | 'isNotSplit'
> & {
  readonly rings: readonly Omit<ShownRing, 'noted' | 'isGone'>[];
};

/**
 * What a rule on months reads on a day, from what is published by then.
 * @throws Error where the series is no row: the file holds that
 */
export function monthRule(
  sources: MonthSources,
  rule: Tripwire & { readonly rule: MonthRule },
  on: IsoDate,
): Found {
  const series = byId(sources.series, rule.seriesId);
  if (series === undefined) throw new Error(`tripwire ${rule.id} has no series`);
  const held = sources.heldBack(goodsOf(sources, series, rule));
  const terms = { ...rule, rule: rule.rule };
  const months = monthsOf(sources.rowsOf(series.id), rule);
  const looked = { months, other: otherMonths(sources, series, rule), underMeasure: held.underMeasure };
  const isNotSplit = sources.isNotSplit(series);
  const readings = isNotSplit ? [] : outBy(on, readingsOf(terms, looked), rule);
  const rings = ringsOf(terms, readings);
  const newest = readings.at(-1);
  const standing = newest?.isRinging === true ? rings.at(-1) : undefined;
  return {
    of: series,
    isNotSplit,
    now: newest === undefined ? null : newest.value,
    month: newest === undefined ? null : newest.month,
    level: standing === undefined ? null : rule.level,
    since: standing === undefined ? null : standing.published,
    rings: rings.toReversed().map((ring) => ({ ...ring, is: ringIs(ring, held) })),
    ...recordsOf(rule, readings, rings, held),
  };
}

/** Those that are out by a day: months come out in their order. */
function outBy(on: IsoDate, readings: readonly Reading[], { publishedAfter }: Tripwire): readonly Reading[] {
  const last = readings.findLastIndex(({ month }) => publishedOn(month, publishedAfter) <= on);
  return readings.slice(0, last + 1);
}

/** Over all that it can read, and behind the months that it was trained on. */
function recordsOf(
  { trainedTo, publishedAfter }: Tripwire,
  readings: readonly { readonly month: string }[],
  rings: readonly Ring[],
  held: HeldBack,
): Pick<WatchedRule, 'record' | 'fresh' | 'course'> {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return { record: null, fresh: null, course: null };
  const span = { from: firstDay(first.month), to: publishedOn(last.month, publishedAfter) };
  const behind = trainedTo === null ? null : later(span.from, firstDay(monthAfter(trainedTo, 1)));
  return {
    record: recordOf(rings, held, span),
    fresh: behind === null ? null : recordOf(rings, held, { ...span, from: behind }),
    course: { ...span, stops: stopsWithin(held, span) },
  };
}

/** The goods of a series on their way, one for each material; none where it is of several stages or of nobody. */
export function goodsOf(
  { symbolsOf }: Pick<MonthSources, 'symbolsOf'>,
  series: Series,
  { countryId }: Pick<Tripwire, 'countryId'>,
): Asked[] {
  const [from, destination] =
    series.kind === 'exports' ? [series.reporterId, countryId] : [countryId, series.reporterId];
  const { stage } = series;
  if (from === null || destination === null || stage === 'mixed') return [];
  return symbolsOf(series).map((material) => ({ from, destination, material, stage }));
}

/** The second series: the sender's record of the same trade names the receiver, money the same partner. */
function otherMonths(
  { series, rowsOf }: MonthSources,
  own: Series,
  { rule, otherSeriesId, countryId, absentIsZero }: Tripwire,
) {
  const other = byId(series, otherSeriesId);
  if (other === undefined) return new Map<string, number>();
  const partner = rule === 'mirror_gap' ? own.reporterId : countryId;
  return monthsOf(rowsOf(other.id), { countryId: partner, absentIsZero });
}
