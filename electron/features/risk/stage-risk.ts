import type { StageRisk } from '@shared/features/risk/contract';
import type { CountryId } from '@shared/model/country';
import { unallocated } from '@shared/model/rebalancing';
import { directShares, oreOrigins } from '../../engine/look-through';
import type { StageCase } from '../../plan/case/stage-case';
import { concentrationFigures } from './concentration-figures';
import { dependenceFigures } from './dependence-figures';
import { namedShares } from './named-shares';
import { supplyRiskFigures, supplyRiskScopes } from './supply-risk-figures';

/**
 * All figures of one stage, each with what has to stand beside it. Pure: the same case gives the same figures whether
 * it comes from a project or from a table.
 * @param countryIds X of the dependence figures
 * @throws Refusal for shares or feeds that are none, with the place
 */
export function stageRisk(item: StageCase, countryIds: readonly CountryId[]): StageRisk {
  const { inflows, graph } = item.chain;
  const named = namedShares(item);
  return {
    stage: item.stage,
    total: item.total,
    shares: directShares(inflows),
    restPercent: unallocated(inflows.map(({ percent }) => percent)),
    origins: oreOrigins(inflows, graph),
    figures: [
      ...concentrationFigures(item, named),
      ...supplyRiskFigures(item, named),
      ...dependenceFigures(item, countryIds),
    ],
    scopes: supplyRiskScopes(item, named),
    control: null,
    limits: [],
  };
}
