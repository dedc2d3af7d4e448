import type { CountryId } from '@shared/model/country';
import type { Figure, FigureName } from '@shared/model/figure';
import type { MaterialId } from '@shared/model/material';
import { KINDS } from './kinds';
import type { PlanFilter } from './source';

/**
 * The least part of the plan in which figures lie: the key of every table has the material second, and those of supply the
 * stage third. As a rule it is the part that the page has already, so that an edit reads nothing.
 * @param economyId null for all economies
 */
export function withinOf(economyId: CountryId | null, figures: readonly Figure[]): PlanFilter {
  const materials = new Set<string | undefined>();
  const stages = new Set<string | undefined>();
  let last: FigureName | null = null;
  let start = '';
  for (const { of, key } of figures) {
    // Of a block of 60,000 all begin alike.
    if (of === last && key.startsWith(start)) continue;
    const [economy, material, stage] = key.split('|');
    last = of;
    start = `${economy}|${material}|${stage}|`;
    const { table } = KINDS[of];
    materials.add(material);
    stages.add(table === 'share' || table === 'totalSupply' ? stage : undefined);
  }
  const [material] = materials.size === 1 ? materials : [];
  const [stage] = stages.size === 1 ? stages : [];
  return {
    ...(economyId === null ? {} : { economyId }),
    // One that is not known has an empty plan.
    ...(material === undefined ? {} : { materialId: material as MaterialId }),
    ...(material === undefined || stage === undefined ? {} : { stage }),
  };
}
