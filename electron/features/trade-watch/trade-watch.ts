import type { OriginGap, TradeWatch, WatchedFlow } from '@shared/features/trade-watch/contract';
import type { CountryId } from '@shared/model/country';
import type { Reference } from '@shared/model/plan';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Series } from '@shared/model/tables/series';
import type { YearOfMonths } from '@shared/model/year-of-months';
import { observedSeries } from '../../plan/observed-series';
import type { Session } from '../../plan/session';
import { factorOf, type Scopes, scopeReader } from './flow-scope';
import { leakIn } from './leak';
import { type FlowFigures, gapsOfMonth, gapsOfYear } from './origin-gaps';
import { type Monthly, type Yearly, yearlyFigures } from './yearly';

/** The series of an economy's imports by partner: who ships more than it mines, beside the controls on it. */
export async function tradeWatch(session: Session, economyId: CountryId): Promise<TradeWatch> {
  const [{ series, observations }, { events }, reference] = await Promise.all([
    observedSeries(session, isRead),
    session.project.evidence(),
    session.project.reference(),
  ]);
  const { bySeries: yearly, partial, monthly } = yearlyFigures(series, observations);
  const scopes = scopeReader(reference);
  const record = { series, yearly, monthly, scopes, reference, events };
  const withPartners = new Set(
    observations.flatMap(({ seriesId, countryId }) => (countryId === null ? [] : [seriesId])),
  );
  const flows = series
    .filter((one) => isFlow(one) && one.reporterId === economyId && withPartners.has(one.id))
    .filter((one) => one.kind === 'imports' || !series.some((other) => saysInTonnes(other, one, record)))
    .map((one) => ({ ...watched(record, one), partial: partOf(partial.get(one.id)) }));
  return { economyId, flows: flows.sort((a, b) => weightOf(b) - weightOf(a)) };
}

/** Flows of anybody, and mines. */
function isRead(series: Series): boolean {
  return isFlow(series) || series.kind === 'mine_production';
}

interface Watched {
  readonly series: readonly Series[];
  readonly yearly: ReadonlyMap<string, Yearly>;
  readonly monthly: ReadonlyMap<string, Monthly>;
  readonly scopes: Scopes;
  readonly reference: Reference;
  readonly events: readonly SupplyEvent[];
}

function isFlow({ kind }: Series): boolean {
  return kind === 'imports' || kind === 'import_share';
}

/** Partners that ship less than this part of the imports are left out. */
const LEAST_PART = 0.001;

/** The newest year of which not every month is known. */
function partOf(years: readonly YearOfMonths[] | undefined): WatchedFlow['partial'] {
  const newest = years?.at(-1);
  return newest === undefined ? null : { year: newest.year, months: newest.months };
}

function watched(record: Watched, series: Series): Omit<WatchedFlow, 'partial'> {
  const { scopes } = record;
  const controls = scopes.controlsOn(record.events, series);
  const by = controls.flatMap((event) => {
    const controllerId = scopes.controllerOf(event);
    return controllerId === null ? [] : [[event, controllerId] as const];
  });
  const figures = figuresOf(record, series, by.at(-1)?.[1] ?? null);
  const newest = Math.max(...figures.flow.keys());
  const now = gapsOfYear(figures, newest);
  const month = [...figures.months.keys()].toSorted().at(-1) ?? null;
  return {
    series,
    years: figures.flow.size,
    controls,
    gaps: largestFirst(now, gapsOfYear(figures, newest - 1)),
    monthGaps:
      month === null
        ? []
        : largestFirst(gapsOfMonth(figures, month), gapsOfMonth(figures, yearBefore(month))),
    minesId: figures.mines?.series.id ?? null,
    notCompared: [...now].flatMap(([id, one]) =>
      one === null && by.every(([, controllerId]) => controllerId !== id) ? [id] : [],
    ),
    leak: leakIn(figures, by),
  };
}

type Gaps = ReadonlyMap<CountryId, OriginGap | null>;

/** Those above a thousandth of the imports, with what they were in the period before. */
function largestFirst(now: Gaps, before: Gaps): OriginGap[] {
  const least = LEAST_PART * [...now.values()].reduce((sum, one) => sum + (one?.exports ?? 0), 0);
  return [...now.values()]
    .flatMap((one): OriginGap[] =>
      one === null || one.gap.high <= least
        ? []
        : [{ ...one, before: before.get(one.countryId)?.gap ?? null }],
    )
    .sort((a, b) => b.gap.low - a.gap.low || b.gap.high - a.gap.high);
}

function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

function figuresOf(record: Watched, series: Series, controllerId: CountryId | null): FlowFigures {
  const { yearly, monthly, scopes } = record;
  const mine = largest(
    record.series.filter(({ kind, unit, ...one }) => {
      const isMine = kind === 'mine_production' && unit === 'tonnes';
      return isMine && scopes.isAbout({ kind, unit, ...one }, series);
    }),
    yearly,
    Math.max(
      ...(yearly.get(series.id)?.keys() ?? []),
      ...[...(monthly.get(series.id)?.keys() ?? [])].map((month) => Number(month.slice(0, 4))),
    ),
  );
  const alike = record.series.filter(
    (one) => one.kind === 'imports' && one.id !== series.id && isAlike(scopes, one, series),
  );
  return {
    series,
    flow: yearly.get(series.id) ?? new Map(),
    months: monthly.get(series.id) ?? new Map(),
    mines: mine,
    totalIn: (year) =>
      firstOf(alike, ({ id, reporterId }) =>
        reporterId === series.reporterId ? yearly.get(id)?.get(year)?.get(null)?.value : undefined,
      ),
    boughtBy: (partnerId, period) => {
      if (series.unit === 'percent') return [];
      const rows = alike.filter((one) => one.reporterId === partnerId && one.unit === series.unit);
      const ofPeriod = (id: string) =>
        typeof period === 'string' ? monthly.get(id)?.get(period) : yearly.get(id)?.get(period);
      const bought = rows.flatMap(({ id }) => [...(ofPeriod(id)?.values() ?? [])]);
      return bought
        .flatMap(({ countryId, value }) =>
          countryId === null || countryId === series.reporterId ? [] : [{ countryId, amount: value }],
        )
        .sort((a, b) => b.amount - a.amount);
    },
    controllerId,
    factor: factorOf(scopes, record.reference, series),
  };
}

/** Whether a series of tonnes holds the newest figures by partner of one of percents. */
function saysInTonnes(tonnes: Series, percents: Series, { yearly, scopes }: Watched): boolean {
  if (tonnes.kind !== 'imports' || tonnes.reporterId !== percents.reporterId) return false;
  const newest = Math.max(...(yearly.get(percents.id)?.keys() ?? []));
  const partners = yearly.get(tonnes.id)?.get(newest)?.size ?? 0;
  return isAlike(scopes, tonnes, percents) && partners > 1;
}

/** The same thing counted in the same way, whoever imports it. */
function isAlike(scopes: Scopes, one: Series, other: Series): boolean {
  return (
    scopes.isOfSame(one, other) &&
    one.stage === other.stage &&
    one.massBasis === other.massBasis &&
    one.weightedBy === other.weightedBy
  );
}

/** The series of mines that names the most countries, of those that say something of a year or one before it. */
function largest(
  mines: readonly Series[],
  yearly: ReadonlyMap<string, Yearly>,
  year: number,
): FlowFigures['mines'] {
  const found = mines.flatMap((series) => {
    const years = yearly.get(series.id);
    return years === undefined || ![...years.keys()].some((one) => one <= year) ? [] : [{ series, years }];
  });
  const named = (years: Yearly): number =>
    new Set([...years.values()].flatMap((one) => [...one.keys()])).size;
  return found.sort((a, b) => named(b.years) - named(a.years))[0] ?? null;
}

function firstOf<Item>(items: readonly Item[], of: (item: Item) => number | undefined): number | null {
  for (const item of items) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return null;
}

/** Masses before percents; in each those with the largest part that cannot be explained, and then with the newest figures. */
function weightOf({ series, gaps, leak }: WatchedFlow): number {
  const gap = gaps.reduce((sum, one) => sum + one.gap.low, 0);
  return (series.unit === 'percent' ? 0 : 1e12) + (leak?.grew === true ? 1e11 : 0) + gap;
}
