import { type IsoDate, isoDate, yearOf } from '../base/calendar';
import type { Mark } from '../base/certainty';
import { byId } from './catalogue';
import { asMaterialId } from './material';
import { isMonth, isWholeYear } from './period';
import type { Material } from './tables/material';
import type { Observation } from './tables/observation';
import type { Price, PricePlace } from './tables/price';
import type { Series } from './tables/series';

const KG_PER_TONNE = 1_000;

/** A price that is counted with, and where and when it was asked. */
export interface PriceFound {
  readonly usdPerKg: number;
  readonly place: PricePlace;
  readonly date: IsoDate;
  readonly year: number;
  readonly mark: Mark;
  readonly sourceId: string | null;
}

/**
 * The one price of a material for a year: the newest mean of a year at the place, up to that year; where the place has
 * none, its newest month or day; where it has nothing, the other place. Source: docs/engine.md 11.1.
 */
export function priceIn(
  book: readonly Price[],
  materialId: string,
  year: number,
  place: PricePlace = 'china',
): PriceFound | null {
  const rows = book.filter((row) => row.materialId === materialId && yearOf(row.date) <= year);
  const [found] = rows.sort(
    (a, b) =>
      Number(b.place === place) - Number(a.place === place) ||
      Number(b.span === 'year') - Number(a.span === 'year') ||
      (a.date < b.date ? 1 : -1),
  );
  if (found === undefined) return null;
  const { usdPerKg, date, mark, sourceId } = found;
  return { usdPerKg, place: found.place, date, year: yearOf(date), mark, sourceId };
}

/** Yen a tonne of a price in US dollars a kilogram. */
export function yenPerTonne(usdPerKg: number, yenPerUsd: number): number {
  return usdPerKg * KG_PER_TONNE * yenPerUsd;
}

/**
 * The price book of a project. A file from before the book has its prices among the published series: their means of a
 * year stand for the materials that the book does not name, as prices in China.
 */
export function priceBook(
  prices: readonly Price[],
  series: readonly Series[],
  observations: readonly Observation[],
  materials: readonly Pick<Material, 'id' | 'basis'>[],
): readonly Price[] {
  const named = new Set<string>(prices.map(({ materialId }) => materialId));
  const older = new Map(
    series
      .filter(isPrice)
      .filter(({ material, massBasis }) => byId(materials, material)?.basis === massBasis)
      .filter(({ material }) => !named.has(material))
      .map((one) => [one.id, asMaterialId(one.material)]), // the symbol that the series says
  );
  const means = observations.flatMap((row): Price[] => {
    const { id, year, value, mark, sourceId, note } = row;
    const materialId = older.get(row.seriesId);
    if (materialId === undefined || value === null || row.censor !== 'none' || row.year !== year) return [];
    const month = isMonth(row.period);
    if (!month && !isWholeYear(row.period)) return [];
    const date = month ? lastDayOf(row.period) : isoDate(`${year}-12-31`);
    const asked = { materialId, place: 'china', date, span: month ? 'month' : 'year' } as const;
    return [{ id, ...asked, usdPerKg: value, mark, low: null, high: null, sourceId, note }];
  });
  return means.length === 0 ? prices : [...prices, ...means];
}

/** The last day of YYYY-MM. */
function lastDayOf(month: string): IsoDate {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  return isoDate(day.toISOString().slice(0, 10));
}

/** Whether a series says prices that a price book takes. */
export function isPrice({ kind, unit }: Pick<Series, 'kind' | 'unit'>): boolean {
  return kind === 'price' && unit === 'usd_per_kg';
}
