import type { Reference } from '@shared/model/plan';
import { demandsOf, valueAtStakeOf } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { Material } from '@shared/model/tables/material';
import type { UseModel } from '@shared/model/what-if';
import { fillYears } from './year-figures';

/** The uses of a material in the economy of the window: demand by year, floor, value at stake. */
export function usesOf(
  { plan, window }: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
): UseModel[] {
  return reference.uses
    .filter((use) => use.economyId === window.economyId)
    .flatMap((use): UseModel[] => {
      const rows = demandsOf(plan, use.id, material.id);
      const filled = fillYears(new Map(rows.map((row) => [row.year, row.tonnes])), years);
      const floorPercent = Math.max(0, ...rows.map((row) => row.floorPercent));
      if (filled === null) return [];
      const atStake = valueAtStakeOf(reference, use.id, material.id);
      const value = atStake === undefined ? {} : { valuePerTonne: atStake.yenPerTonne };
      const owed = use.carriesOver ? { carriesOver: true } : {};
      return [{ useId: use.id, tier: use.tier, demand: filled.values, floorPercent, ...value, ...owed }];
    });
}
