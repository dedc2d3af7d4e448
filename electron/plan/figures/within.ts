import type { CountryId } from '@shared/model/country';
import type { Figure } from '@shared/model/figure';
import { tableOfFigure } from '@shared/model/figure-table';
import { asMaterialId } from '@shared/model/material';
import { partsOf } from '@shared/model/table';
import type { PlanFilter } from './source';

/** What a key may name of the part of the plan in which its figure lies. */
interface Place {
  readonly materialId?: string | undefined;
  readonly stage?: string | undefined;
}

/**
 * The least part of the plan in which figures lie, by the materials and stages that their keys name. As a rule it is the part
 * that the page has already, so that an edit reads nothing.
 * @param economyId null for all economies
 */
export function withinOf(economyId: CountryId | null, figures: readonly Figure[]): PlanFilter {
  const materials = new Set<string | undefined>();
  const stages = new Set<string | undefined>();
  for (const { of, key } of figures) {
    const { materialId, stage }: Place = partsOf(tableOfFigure(of), key);
    materials.add(materialId);
    stages.add(stage);
  }
  const [material] = materials.size === 1 ? materials : [];
  const [stage] = stages.size === 1 ? stages : [];
  return {
    ...(economyId === null ? {} : { economyId }),
    // One that is not known has an empty plan.
    ...(material === undefined ? {} : { materialId: asMaterialId(material) }),
    ...(material === undefined || stage === undefined ? {} : { stage }),
  };
}
