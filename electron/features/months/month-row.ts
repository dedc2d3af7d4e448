import type { IsoDate } from '@shared/base/calendar';
import type { MonthRow, ShownMonth } from '@shared/features/months/months-view';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { codesOf } from '@shared/model/measures/series-codes';
import { notKnown } from '@shared/model/missing-figures';
import type { WatchBook } from '@shared/model/plan';
import type { HsStage } from '@shared/model/tables/hs-stage';
import type { Series } from '@shared/model/tables/series';
import type { Tripwire } from '@shared/model/tables/tripwire';
import { looksAtMonths, WATCH_LEVELS } from '@shared/model/tripwire-terms';
import {
  boundsBy,
  type Month,
  type Months,
  monthAfter,
  monthsOf,
  monthsThrough,
  publishedOn,
} from '../../engine/watch';
import { goodsOf, type MonthSources } from '../tripwires/month-rule';
import { watchedMonths } from '../tripwires/watch';

export interface MonthsAsked {
  readonly economyId: CountryId;
  /** Null: all partners together. */
  readonly partnerId: CountryId | null;
  readonly on: IsoDate;
  /** The first month that is wanted; null: three years to the newest. */
  readonly since: Month | null;
}

/** What the rows of months are read from. */
export interface SeriesOfTrade {
  readonly known: MonthSources;
  readonly book: WatchBook;
  readonly codes: readonly HsStage[];
}

/** The months of a series between an economy and its partner; null where none is known. Source: docs/watch.md 2. */
export function rowOf(
  trade: SeriesOfTrade,
  series: Series,
  { economyId, partnerId, on }: MonthsAsked,
  span: { readonly from: Month; readonly to: Month },
): MonthRow | null {
  const { known } = trade;
  // Who stands in the rows of the series: whom the importer buys of, whom the exporter sells to.
  const countryId = series.kind === 'exports' ? economyId : partnerId;
  const rules = rulesOn(trade, series, countryId);
  const absentIsZero = rules.some((rule) => rule.absentIsZero);
  const rows = known.rowsOf(series.id);
  const months = monthsOf(rows, { countryId, absentIsZero });
  const newest = newestOf(months, span.to);
  if (newest === null) return null;
  const { underMeasure } = known.heldBack(goodsOf(known, series, { countryId }));
  const bounds = boundsBy(months, underMeasure);
  const mirror = mirrorOf(trade, series, { economyId, partnerId });
  const mirrored =
    mirror === null
      ? null
      : {
          series: mirror,
          months: monthsOf(known.rowsOf(mirror.id), mirrorPartner(mirror, economyId, partnerId)),
        };
  const money = moneyOf(trade, series, rules);
  const paid = money === null ? null : monthsOf(known.rowsOf(money.id), { countryId, absentIsZero: false });
  const own = new Map(
    rows.flatMap((row) => (row.countryId === countryId ? [[row.period, row] as const] : [])),
  );
  const shown = (month: Month): ShownMonth => {
    const value = notKnown(months.get(month));
    const row = own.get(month);
    return {
      month,
      value,
      bounds: bounds(month),
      underMeasure: underMeasure(month),
      mirror: notKnown(mirrored?.months.get(month)),
      unitValue: unitValue(value, paid?.get(month)),
      rowId: row?.id ?? null,
      mark: row?.mark ?? null,
    };
  };
  const watched = rules.flatMap((rule) => watchedMonths(trade.book, known, rule, on) ?? []);
  const [highest] = watched.flatMap(({ level }) => level ?? []).toSorted(byLevel);
  const after = rules[0]?.publishedAfter ?? PUBLISHED_AFTER;
  const drawn = monthsThrough(span.from, span.to).map(shown);
  return {
    series,
    codes: codesOf(series),
    isMixed: known.isNotSplit(series),
    months: drawn,
    newest: shown(newest),
    published: publishedOn(newest, after),
    nextDue: publishedOn(monthAfter(newest, 1), after),
    mirror:
      mirrored === null
        ? null
        : {
            series: mirrored.series,
            newest: newestOf(mirrored.months, span.to),
            due: mirrored.months.has(newest) ? null : publishedOn(newest, after),
          },
    money,
    unitValueTimes: timesOf(drawn, shown(newest)),
    year: yearOf(months, newest),
    rules: watched.toSorted((a, b) => byLevel(a.level, b.level)),
    level: highest ?? null,
  };
}

/** Days behind a month until its figures are out, where no rule says so: those of a new rule. */
const PUBLISHED_AFTER = 30;

/** The highest level first; none behind all. */
function byLevel(a: Tripwire['level'] | null, b: Tripwire['level'] | null): number {
  const rank = (level: Tripwire['level'] | null) => (level === null ? -1 : WATCH_LEVELS.indexOf(level));
  return rank(b) - rank(a);
}

/** The rules that stand and look at months of a series for a partner. */
function rulesOn({ book }: SeriesOfTrade, { id }: Series, countryId: CountryId | null): Tripwire[] {
  const replaced = new Set(book.tripwires.map(({ replacesId }) => replacesId));
  return book.tripwires.filter(
    (rule) =>
      rule.seriesId === id &&
      looksAtMonths(rule.rule) &&
      !replaced.has(rule.id) &&
      rule.countryId === countryId,
  );
}

function newestOf(months: Months, until: Month): Month | null {
  return [...months.keys()].reduce<Month | null>(
    (last, month) => (month <= until && (last === null || month > last) ? month : last),
    null,
  );
}

/** Whose part of the other record it is. */
function mirrorPartner({ kind }: Series, economyId: CountryId, partnerId: CountryId | null) {
  return { countryId: kind === 'exports' ? economyId : partnerId, absentIsZero: false };
}

/**
 * The other side's own record of the same goods, counted in the same way: that of a rule on the gap between both, or else the
 * one that there is. Two that could be meant are none.
 */
function mirrorOf(
  { known, book }: SeriesOfTrade,
  own: Series,
  { economyId, partnerId }: Pick<MonthsAsked, 'economyId' | 'partnerId'>,
): Series | null {
  if (own.kind === 'exports' || partnerId === null) return null;
  const named = book.tripwires.find(
    ({ rule, seriesId }) => rule === 'mirror_gap' && seriesId === own.id,
  )?.otherSeriesId;
  const found = known.series.filter(
    (one) =>
      one.kind === 'exports' &&
      one.reporterId === partnerId &&
      one.material === own.material &&
      one.stage === own.stage &&
      one.unit === own.unit &&
      one.massBasis === own.massBasis &&
      known.rowsOf(one.id).some(({ countryId }) => countryId === economyId),
  );
  const chosen = byId(known.series, named ?? null);
  return chosen?.reporterId === partnerId ? chosen : found.length === 1 ? (found[0] ?? null) : null;
}

/** The money of the same trade: that of a rule on unit value, or else the one series of the same reporter and goods. */
function moneyOf({ known }: SeriesOfTrade, own: Series, rules: readonly Tripwire[]): Series | null {
  const named = rules.find(({ rule }) => rule === 'unit_value')?.otherSeriesId;
  const chosen = byId(known.series, named ?? null);
  if (chosen !== undefined) return chosen;
  const found = known.series.filter(
    ({ id, kind, reporterId, material, stage }) =>
      kind === 'value' &&
      reporterId === own.reporterId &&
      material === own.material &&
      stage === own.stage &&
      known.rowsOf(id).length > 0,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function unitValue(tonnes: number | null, money: number | undefined): number | null {
  return tonnes === null || money === undefined || tonnes <= 0 ? null : money / tonnes;
}

function timesOf(months: readonly ShownMonth[], newest: ShownMonth): number | null {
  const first = months.find(({ unitValue: value }) => value !== null && value > 0);
  if (first?.unitValue == null || newest.unitValue === null || first.month === newest.month) return null;
  return newest.unitValue / first.unitValue;
}

/** Of how many months the year of the newest one is known, and their sum. */
function yearOf(months: Months, newest: Month): MonthRow['year'] {
  const year = newest.slice(0, 4);
  const own = [...months].filter(([month]) => month.startsWith(year));
  return { year: Number(year), months: own.length, sum: own.reduce((sum, [, value]) => sum + value, 0) };
}
