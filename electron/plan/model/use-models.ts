import { STAGES, type Stage } from '@shared/base/stage';
import { nothingWithout } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import { demandsOf, valueAtStakeOf } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { Material } from '@shared/model/tables/material';
import type { UseModel } from '@shared/model/what-if';
import { fillYears } from './year-figures';

/**
 * The uses of a material in the economy of the window: demand by year, floor, value at stake. A use that takes in what is
 * made of the stage is one of its uses too; one that takes in an earlier stage is not. Source: docs/engine.md 2.7.
 */
export function usesOf(
  { plan, window }: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
  stage: Stage = window.stage,
): UseModel[] {
  return reference.uses
    .filter((use) => use.economyId === window.economyId && isServedBy(use.stage, stage))
    .flatMap((use): UseModel[] => {
      const rows = demandsOf(plan, use.id, material.id);
      const filled = fillYears(new Map(rows.map((row) => [row.year, row.tonnes])), years);
      const floorPercent = Math.max(0, ...rows.map((row) => row.floorPercent));
      if (filled === null) return [];
      const atStake = valueAtStakeOf(reference, use.id, material.id);
      const kept = 1 - nothingWithout(use.recapturePercent) / 100;
      const value = atStake === undefined ? {} : { valuePerTonne: atStake.yenPerTonne * kept };
      const owed = use.carriesOver ? { carriesOver: true } : {};
      const answers = use.priceElasticity === null ? {} : { priceElasticity: use.priceElasticity };
      const { id: useId, tier } = use;
      return [{ useId, tier, demand: filled.values, floorPercent, ...value, ...owed, ...answers }];
    });
}

/** Whether a use takes in a stage, or what is made of it; one that says no stage is served by all. */
function isServedBy(taken: Stage | null, stage: Stage): boolean {
  return taken === null || STAGES.indexOf(taken) >= STAGES.indexOf(stage);
}
