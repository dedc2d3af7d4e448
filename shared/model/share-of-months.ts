import { leastCertain, type Mark } from '../base/certainty';
import { groupBy } from '../base/group-by';
import { isMonth, isWholeYear } from './period';
import type { Observation } from './tables/observation';
import type { Series } from './tables/series';

/** The part of some countries in a year that a series knows by its months alone. */
export interface ShareOfMonths {
  readonly year: number;
  /** In how many of its months both that part and the whole are known. */
  readonly months: number;
  /** Percent over these months. Percents of months do not add up: of such a series the least and the most of them. */
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
  readonly sourceIds: readonly string[];
}

type Plain = Observation & { readonly value: number };

interface MonthShare {
  readonly theirs: number;
  readonly all: number;
  readonly rows: readonly Plain[];
}

/**
 * The share of countries in each year that a series of imports knows by its months alone, oldest first. A month counts that says both
 * the countries and all partners together: the published total, or else the sum of at least two that are named.
 * @param rows of that series
 */
export function sharesOfMonths(
  series: Pick<Series, 'unit'>,
  rows: readonly Observation[],
  countryIds: readonly string[],
): ShareOfMonths[] {
  const own = new Set(rows.flatMap(({ period, year }) => (isWholeYear(period) ? [year] : [])));
  const monthly = rows.filter(
    (row): row is Plain =>
      isMonth(row.period) && !own.has(row.year) && row.value !== null && row.censor === 'none',
  );
  const read = series.unit === 'percent' ? percentIn : amountIn;
  return [...groupBy(monthly, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, ofYear]): ShareOfMonths[] => {
      const months = [...groupBy(ofYear, ({ period }) => period).values()].flatMap(
        (month) => read(month, countryIds) ?? [],
      );
      return months.length === 0 ? [] : [{ year, months: months.length, ...over(series, months) }];
    });
}

/** Years of which not all twelve months are known, or that no sum can be made of: they stand beside figures of years, never among them. */
export function isPartOfYear({ months, low, high }: ShareOfMonths): boolean {
  return months < A_YEAR || low !== high;
}

const A_YEAR = 12;

function percentIn(month: readonly Plain[], countryIds: readonly string[]): MonthShare | null {
  const rows = of(month, countryIds);
  return rows.length === 0 ? null : { theirs: sum(rows), all: 100, rows };
}

function amountIn(month: readonly Plain[], countryIds: readonly string[]): MonthShare | null {
  const rows = of(month, countryIds);
  const total = month.filter(({ countryId }) => countryId === null);
  const whole = total.length > 0 ? total : month.length > 1 ? month : [];
  const all = sum(whole);
  return rows.length === 0 || !(all > 0) ? null : { theirs: sum(rows), all, rows: [...rows, ...total] };
}

function over({ unit }: Pick<Series, 'unit'>, months: readonly MonthShare[]) {
  const rows = months.flatMap((month) => month.rows);
  const percents = months.map(({ theirs, all }) => (theirs / all) * 100);
  const together = (100 * add(months.map(({ theirs }) => theirs))) / add(months.map(({ all }) => all));
  return {
    low: unit === 'percent' ? Math.min(...percents) : together,
    high: unit === 'percent' ? Math.max(...percents) : together,
    mark: leastCertain(rows.map(({ mark }) => mark)) ?? 'guessed',
    sourceIds: [...new Set(rows.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])))],
  };
}

function of(rows: readonly Plain[], countryIds: readonly string[]): Plain[] {
  return rows.filter(({ countryId }) => countryId !== null && countryIds.includes(countryId));
}

function sum(rows: readonly Plain[]): number {
  return add(rows.map(({ value }) => value));
}

function add(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
