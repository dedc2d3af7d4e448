import type { PhysicalLimitView } from '@shared/contract/risk';
import type { Observation, Series } from '@shared/domain/observation';
import { directShares } from '../../engine/look-through/direct-shares';
import { physicalLimit } from '../../engine/look-through/physical-limit';
import { idsOf, type StageCase } from './stage-case';

/**
 * Countries that supply the economy with more of the material than they mined of all rare earths: a share of it that
 * is mined elsewhere for certain. Loose, since what they mined holds other elements too and went to others as well.
 * Read from published mine production of the latest year up to that of the case; both in tonnes REO.
 */
export function physicalLimits(
  item: StageCase,
  series: readonly Series[],
  observations: readonly Observation[],
): PhysicalLimitView[] {
  if (item.total === null || item.total.basis !== 'reo' || item.stage === 'mining') return [];
  const mines = new Set(
    series.filter(({ kind, unit }) => kind === 'mine_production' && unit === 'tonnes').map(({ id }) => id),
  );
  const { tonnes } = item.total;
  return directShares(item.chain.inflows).flatMap(({ countryId, percent }) => {
    const mined = observations
      .filter(
        (row) =>
          mines.has(row.seriesId) &&
          row.countryId === countryId &&
          row.year <= item.year &&
          row.censor === 'none',
      )
      .sort((a, b) => b.year - a.year)[0];
    if (mined === undefined || mined.value === null || percent === 0) return [];
    const supplied = (tonnes * percent) / 100;
    const { ownMinedAtMost } = physicalLimit(supplied, mined.value, 1);
    if (ownMinedAtMost >= 1) return [];
    return [
      {
        countryId,
        suppliedTonnes: supplied,
        minedTonnes: mined.value,
        ownMinedAtMostPercent: ownMinedAtMost * 100,
        year: mined.year,
        sourceIds: idsOf([mined.sourceId]),
      },
    ];
  });
}
