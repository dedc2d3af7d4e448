import type { Stage } from '@shared/base/stage';
import { nothingWithout, untoldAsNone } from '@shared/model/missing-figures';
import type { Material } from '@shared/model/tables/material';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { countryRows } from '../../engine/indicators';
import { idsOf, type WorldShares } from './stage-case';

/** Materials that the published group "magnet rare earths" holds. */
export const MAGNET_MATERIALS: ReadonlySet<string> = new Set(['Nd', 'Pr', 'NdPr', 'Dy', 'Tb']);
/** Words with which series name that group, and magnets themselves. */
const MAGNET_WORDS = ['magnet rare earths', 'sintered permanent magnets', '磁石用レアアース', '焼結永久磁石'];

/**
 * World production of a stage by country: the series nearest to the material (its own, then the magnet group, then all
 * rare earths), in its latest year up to the one asked for. Figures of one series only; censored ones are left in the
 * unnamed rest, where one country may hold all of it.
 * @returns null when no series covers the stage in time
 */
export function worldShares(
  series: readonly Series[],
  observations: readonly Observation[],
  material: Pick<Material, 'id' | 'basis'>,
  stage: Stage,
  year: number,
): WorldShares | null {
  const candidates = series
    .filter(
      (item) => item.stage === stage && (item.kind === 'stage_share' || item.kind === 'mine_production'),
    )
    .flatMap((item) => {
      const distance = distanceOf(item.material, material);
      if (distance === null) return []; // of most series: their observations need no look
      const rows = observations.filter(
        (row) => row.seriesId === item.id && row.year <= year && row.countryId !== null,
      );
      const latest = rows.reduce((most, row) => Math.max(most, row.year), 0);
      return latest === 0 ? [] : [{ item, distance, latest }];
    })
    .sort(
      (a, b) => a.distance - b.distance || b.latest - a.latest || a.item.id.localeCompare(b.item.id, 'en'),
    );
  const best = candidates[0];
  if (best === undefined) return null;
  const rows = observations.filter((row) => row.seriesId === best.item.id && row.year === best.latest);
  return sharesOfSeries(best.item, rows, best.latest);
}

function sharesOfSeries(series: Series, rows: readonly Observation[], year: number): WorldShares | null {
  const plain = rows.filter((row) => row.censor === 'none' && row.value !== null && row.countryId !== null);
  const { countries } = countryRows(
    plain.map((row) => ({ countryId: row.countryId, amount: nothingWithout(row.value) })),
  );
  const sum = countries.reduce((total, { amount }) => total + amount, 0);
  const published =
    series.unit === 'percent' ? 100 : untoldAsNone(rows.find((row) => row.countryId === null)?.value);
  const whole = Math.max(published, sum); // rounded rows can add up to a little more than the rounded total
  if (!(whole > 0)) return null;
  const remainder = (whole - sum) / whole;
  const censored = rows.some((row) => row.censor !== 'none');
  return {
    shares: countries
      .filter(({ amount }) => amount > 0)
      .map(({ countryId, amount }) => ({
        countryId,
        share: amount / whole,
        mark: plain.find((row) => row.countryId === countryId)?.mark ?? 'guessed',
      })),
    remainder,
    largestUnnamed: censored ? remainder : undefined,
    year,
    seriesId: series.id,
    seriesNames: { nameEn: series.nameEn, nameJa: series.nameJa },
    sourceIds: idsOf(plain.map(({ sourceId }) => sourceId)),
  };
}

/** 0 its own series, 1 the magnet group, 2 all rare earths; null when it says nothing of the material. */
function distanceOf(words: string, { id, basis }: Pick<Material, 'id' | 'basis'>): number | null {
  if (words === id) return 0;
  if (MAGNET_WORDS.some((word) => words.startsWith(word))) return MAGNET_MATERIALS.has(id) ? 1 : null;
  return words === 'REE' && basis === 'reo' ? 2 : null;
}
