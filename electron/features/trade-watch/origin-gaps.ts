import type { MassBasis } from '@shared/base/mass-basis';
import type { OriginGap, Range } from '@shared/features/trade-watch/contract';
import type { CountryId } from '@shared/model/country';
import type { Series } from '@shared/model/tables/series';
import { originGap } from '../../engine/look-through';
import type { Known, Monthly, Yearly } from './yearly';

/** What the gaps of one series are worked out from. */
export interface FlowFigures {
  readonly series: Series;
  readonly flow: Yearly;
  readonly months: Monthly;
  /** What the world mines of the material; null where no such series is on record. */
  readonly mines: { readonly series: Series; readonly years: Yearly } | null;
  /** What a partner bought of the same in a year or a month, by whom it was sold. */
  readonly boughtBy: (partnerId: CountryId, period: number | string) => OriginGap['boughtFrom'];
  /** Who holds back the material; what a partner bought of it explains no origin. */
  readonly controllerId: CountryId | null;
  /** The total of the imports in tonnes where the series itself is of percents. */
  readonly totalIn: (year: number) => number | null;
  /** Metal per oxide of the materials of the series, least and most. */
  readonly factor: Range | null;
}

/** The gap of every partner in a year; null for one that mines, whose exports cannot be held against it. */
export function gapsOfYear(figures: FlowFigures, year: number): ReadonlyMap<CountryId, OriginGap | null> {
  const found = new Map<CountryId, OriginGap | null>();
  if (figures.mines === null) return found;
  for (const [countryId, row] of figures.flow.get(year) ?? [])
    if (countryId !== null && countryId !== figures.series.reporterId)
      found.set(countryId, gapOf(figures, countryId, row, null));
  return found;
}

/**
 * The gap of every partner in a month, against a twelfth of what it mines in the year and what it bought in the month; of a
 * series of amounts, since parts of a total say nothing of one month.
 */
export function gapsOfMonth(figures: FlowFigures, month: string): ReadonlyMap<CountryId, OriginGap | null> {
  const found = new Map<CountryId, OriginGap | null>();
  if (figures.mines === null || figures.series.unit === 'percent') return found;
  for (const [countryId, row] of figures.months.get(month) ?? [])
    if (countryId !== null && countryId !== figures.series.reporterId)
      found.set(countryId, gapOf(figures, countryId, row, month));
  return found;
}

const A_YEAR = 12;

function gapOf(
  figures: FlowFigures,
  countryId: CountryId,
  row: Known,
  month: string | null,
): OriginGap | null {
  const { year, value, censor, mark } = row;
  if (censor === 'withheld' || censor === 'net_exporter') return null;
  const { mines } = figures;
  const from = mines === null ? null : minesIn(mines.years, year);
  const mined = from?.rows.get(countryId);
  const part = month === null ? 1 : 1 / A_YEAR;
  const minedHere =
    mined === undefined || mines === null
      ? NOTHING
      : inUnitOf(figures, mined.value * part, mines.series, year);
  if (minedHere === null) return null;
  const boughtFrom = figures.boughtBy(countryId, month ?? year);
  const ofOthers = boughtFrom.filter((one) => one.countryId !== figures.controllerId);
  const bought = ofOthers.length === 0 ? null : ofOthers.reduce((sum, { amount }) => sum + amount, 0);
  const shipped = {
    low: censor === 'below' ? 0 : value,
    high: censor === 'above' && figures.series.unit === 'percent' ? 100 : value,
  };
  return {
    countryId,
    year,
    month,
    exports: value,
    censor,
    shipped,
    minedHere,
    bought,
    boughtFrom,
    mined:
      mined === undefined || from === null || mines === null
        ? null
        : { tonnes: mined.value * part, basis: mines.series.massBasis, year: from.year },
    gap: originGap(shipped, minedHere, bought ?? 0),
    before: null,
    // Who is not in a list of mines may still mine a little.
    mark: mark === 'known' && mined === undefined ? 'estimated' : mark,
    sourceId: row.sourceId,
  };
}

const NOTHING: Range = { low: 0, high: 0 };

/** Mines of that year, or else of the newest before it. */
function minesIn(years: Yearly, year: number) {
  const newest = Math.max(...[...years.keys()].filter((one) => one <= year));
  const rows = years.get(newest);
  return rows === undefined ? null : { year: newest, rows };
}

/** Mined tonnes as the flow counts them; null where no factor leads there. */
function inUnitOf(figures: FlowFigures, tonnes: number, mine: Series, year: number): Range | null {
  if (tonnes === 0) return NOTHING;
  const { series, factor } = figures;
  if (series.unit === 'percent' && series.weightedBy !== 'volume') return null;
  const to = measuredAs(series);
  const from = measuredAs(mine);
  const here =
    to === from
      ? { low: tonnes, high: tonnes }
      : factor === null
        ? null
        : from === 'reo' && to === 'metal'
          ? { low: tonnes * factor.low, high: tonnes * factor.high }
          : from === 'metal' && to === 'reo'
            ? { low: tonnes / factor.high, high: tonnes / factor.low }
            : null;
  if (here === null || series.unit === 'tonnes') return here;
  const total = series.unit === 'percent' ? figures.totalIn(year) : null;
  return total === null || total === 0
    ? null
    : { low: (here.low / total) * 100, high: (here.high / total) * 100 };
}

/** The gross weight of metal is that of its metal. */
export function measuredAs({ massBasis, stage }: Series): MassBasis | null {
  return massBasis === 'gross' && stage === 'metal' ? 'metal' : massBasis;
}
