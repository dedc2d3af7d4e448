import type { CountryId } from '@shared/model/country';
import { isWholeYear } from '@shared/model/period';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { type YearOfMonths, yearsOfMonths } from '@shared/model/year-of-months';

export type Known = Observation & { readonly value: number };

/** The figures of one series that stand for whole years, by year and partner; null is the total. */
export type Yearly = ReadonlyMap<number, ReadonlyMap<CountryId | null, Known>>;

/** Figures of series by year, and the years of which not every month is known. */
interface YearlyFigures {
  readonly bySeries: ReadonlyMap<string, Yearly>;
  readonly partial: ReadonlyMap<string, readonly YearOfMonths[]>;
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
  for (const one of series) {
    const rows = rowsOf.get(one.id) ?? [];
    const ofMonths = yearsOfMonths(one, rows);
    partial.set(
      one.id,
      ofMonths.filter(({ rows: whole }) => whole.length === 0),
    );
    const yearly = byYear([
      ...rows.filter(({ period }) => isWholeYear(period)),
      ...ofMonths.flatMap(({ rows: whole }) => whole),
    ]);
    if (yearly.size > 0) bySeries.set(one.id, yearly);
  }
  return { bySeries, partial };
}

function byYear(rows: readonly Observation[]): Yearly {
  const years = new Map<number, Map<CountryId | null, Known>>();
  for (const row of rows) {
    const { value } = row;
    if (value === null) continue;
    const ofYear = years.get(row.year) ?? new Map<CountryId | null, Known>();
    years.set(row.year, ofYear);
    ofYear.set(row.countryId, { ...row, value });
  }
  return years;
}
