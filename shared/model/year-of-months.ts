import { leastCertain } from '../base/certainty';
import { isMonth } from './period';
import type { Observation } from './tables/observation';
import type { Series } from './tables/series';

/** A year that is known by its months alone: all twelve, or some of them. */
export interface YearOfMonths {
  readonly year: number;
  /** Of how many months there are figures, of whomever. */
  readonly months: number;
  /** Sums by partner, null for the total; a partner that not every month names is at least its sum. Empty where months are missing. */
  readonly rows: readonly Observation[];
}

const A_YEAR = 12;

/** Figures of a series add up over months where they are amounts: parts of a whole and prices do not. */
function addsUp({ unit }: Pick<Series, 'unit'>): boolean {
  return unit !== 'percent' && unit !== 'usd_per_kg';
}

/** The years of a series that have months and no figure of their own, oldest first. @param rows of that series */
export function yearsOfMonths(series: Pick<Series, 'unit'>, rows: readonly Observation[]): YearOfMonths[] {
  if (!addsUp(series)) return [];
  const own = new Set(rows.flatMap(({ period, year }) => (period.includes('-') ? [] : [year])));
  const byYear = new Map<number, Observation[]>();
  for (const row of rows) {
    if (!isMonth(row.period) || row.value === null || own.has(row.year)) continue;
    byYear.set(row.year, [...(byYear.get(row.year) ?? []), row]);
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, found]) => {
      const months = new Set(found.map(({ period }) => period)).size;
      return { year, months, rows: months < A_YEAR ? [] : sums(year, found) };
    });
}

/** The figure of a year of each partner. A month with a bound makes the sum no figure. */
function sums(year: number, rows: readonly Observation[]): Observation[] {
  const byPartner = new Map<string | null, Observation[]>();
  for (const row of rows) byPartner.set(row.countryId, [...(byPartner.get(row.countryId) ?? []), row]);
  return [...byPartner.values()].flatMap((own) => {
    const [last] = own.toSorted((a, b) => (a.period < b.period ? 1 : -1));
    if (last === undefined || own.some(({ censor }) => censor !== 'none')) return [];
    return [
      {
        ...last,
        id: `${last.seriesId} ${year} ${last.countryId ?? ''}`,
        period: String(year),
        value: own.reduce((sum, { value }) => sum + (value ?? 0), 0),
        censor: own.length < A_YEAR ? ('above' as const) : ('none' as const),
        mark: leastCertain(own.map(({ mark }) => mark)) ?? last.mark,
        note: null,
      },
    ];
  });
}
