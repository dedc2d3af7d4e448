import { asMaterialId } from '@shared/model/material';
import { isPrice } from '@shared/model/price-book';
import type { Material } from '@shared/model/tables/material';
import type { Series } from '@shared/model/tables/series';
import type { Target } from '@shared/model/tables/target';
import { concerns, countsImports } from './target-measure';

/**
 * Whether the figures of a year are worked out from a series: prices, what the world makes, and the imports that a target
 * is held against. Months of trade are most of a project, and the rest of them is not read.
 */
export function readByCases(
  targets: readonly Target[],
  materials: readonly Pick<Material, 'id'>[],
): (series: Series) => boolean {
  const known = materials.map(({ id }) => id);
  const onImports = targets.filter((target) => target.countryId !== null && countsImports(target));
  return (series) => {
    switch (series.kind) {
      case 'stage_share':
      case 'mine_production':
        return true;
      case 'price':
        return isPrice(series);
      case 'imports':
      case 'import_share':
        return onImports.some(
          (target) =>
            target.economyId === series.reporterId &&
            (target.material === series.material ||
              // The symbol that the series says, or words that are no material.
              concerns(target, asMaterialId(series.material), known)),
        );
      default:
        return false;
    }
  };
}
