import type { CountryId } from '@shared/model/country';
import { isMonth, isWholeYear } from '@shared/model/period';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { type YearOfMonths, yearsOfMonths } from '@shared/model/year-of-months';

export type Known = Observation & { readonly value: number };

/** The figures of one series that stand for whole years, by year and partner; null is the total. */
export type Yearly = ReadonlyMap<number, ReadonlyMap<CountryId | null, Known>>;

/** The figures of one series by month, 2026-10, and partner. */
export type Monthly = ReadonlyMap<string, ReadonlyMap<CountryId | null, Known>>;

/** Figures of series by year, and the years of which not every month is known. */
interface YearlyFigures {
  readonly bySeries: ReadonlyMap<string, Yearly>;
  readonly partial: ReadonlyMap<string, readonly YearOfMonths[]>;
  readonly monthly: ReadonlyMap<string, Monthly>;
}

/** Groups the figures of series by whole years: as published, or else the sum of twelve months. */
export function yearlyFigures(
  series: readonly Series[],
  observations: readonly Observation[],
): YearlyFigures {
  const rowsOf = new Map<string, Observation[]>();
  for (const row of observations) {
    const rows = rowsOf.get(row.seriesId);
    if (rows === undefined) rowsOf.set(row.seriesId, [row]);
    else rows.push(row);
  }
  const partial = new Map<string, readonly YearOfMonths[]>();
  const bySeries = new Map<string, Yearly>();
  const monthly = new Map<string, Monthly>();
  for (const one of series) {
    const rows = rowsOf.get(one.id) ?? [];
    const ofMonths = yearsOfMonths(one, rows);
    partial.set(
      one.id,
      ofMonths.filter(({ rows: whole }) => whole.length === 0),
    );
    const months = rows.filter(({ period }) => isMonth(period));
    if (months.length > 0)
      monthly.set(
        one.id,
        byPeriod(months, ({ period }) => period),
      );
    const yearly = byPeriod(
      [...rows.filter(({ period }) => isWholeYear(period)), ...ofMonths.flatMap(({ rows: whole }) => whole)],
      ({ year }) => year,
    );
    if (yearly.size > 0) bySeries.set(one.id, yearly);
  }
  return { bySeries, partial, monthly };
}

function byPeriod<Period>(rows: readonly Observation[], of: (row: Observation) => Period) {
  const periods = new Map<Period, Map<CountryId | null, Known>>();
  for (const row of rows) {
    const { value } = row;
    if (value === null) continue;
    const own = periods.get(of(row)) ?? new Map<CountryId | null, Known>();
    periods.set(of(row), own);
    own.set(row.countryId, { ...row, value });
  }
  return periods;
}
