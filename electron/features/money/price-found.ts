import { byId } from '@shared/model/catalogue';
import type { PriceFound } from '@shared/model/money';
import type { Material } from '@shared/model/tables/material';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import type { Source } from '@shared/model/tables/source';
import type { Session } from '../../plan/session';

const KG_PER_TONNE = 1_000;

/** Rows of a project that prices are read from. */
export interface PriceRows {
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
}

/**
 * The newest yearly mean of the material in its own basis up to a year; single days and bounds are no price of a year. Where
 * series tell the same year, the first by its id.
 */
export function priceFound(
  rows: PriceRows,
  { id, basis }: Pick<Material, 'id' | 'basis'>,
  year: number,
): PriceFound | null {
  const [found] = rows.series
    .filter(
      (series) =>
        series.kind === 'price' &&
        series.material === id &&
        series.unit === 'usd_per_kg' &&
        series.massBasis === basis,
    )
    .flatMap((series) =>
      rows.observations
        .filter(
          (row) =>
            row.seriesId === series.id &&
            row.year <= year &&
            row.period === String(row.year) &&
            row.censor === 'none',
        )
        .flatMap((row) => (row.value === null ? [] : [{ series, row, value: row.value }])),
    )
    .sort((a, b) => b.row.year - a.row.year || a.series.id.localeCompare(b.series.id, 'en'));
  if (found === undefined) return null;
  return {
    usdPerKg: found.value,
    year: found.row.year,
    seriesEn: found.series.nameEn,
    seriesJa: found.series.nameJa,
    mark: found.row.mark,
    source: byId(rows.sources, found.row.sourceId)?.title ?? null,
  };
}

/** Yen a tonne of a price in US dollars a kilogram. */
export function yenPerTonne(usdPerKg: number, yenPerUsd: number): number {
  return usdPerKg * KG_PER_TONNE * yenPerUsd;
}

/** The rows that prices are read from, of the project in hand. */
export async function priceRows(session: Session): Promise<PriceRows> {
  const [{ series, observations }, { sources }] = await Promise.all([
    session.project.observations(),
    session.project.evidence(),
  ]);
  return { series, observations, sources };
}
