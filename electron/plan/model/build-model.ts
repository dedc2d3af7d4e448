import { addDays, yearOf } from '@shared/base/calendar';
import { type Notice, Refusal } from '@shared/base/refusal';
import { bothNames } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { sharesOfSupply } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { namesOf } from '../reference-names';
import { materialModel } from './material-model';

/** A model ready to run, and what its reader must know about how it was filled. */
export interface BuiltModel {
  readonly model: WhatIfModel;
  readonly remarks: readonly Notice[];
}

/**
 * Turns a resolved scenario into the engine's plain figures: shares to percent, masses to tonnes REO, tiers of stock
 * added up, years without figures carried, each of these said in a remark.
 * @param materials which materials to run; empty for all that have shares and a need in this economy and stage
 * @throws Refusal `refusal.whatIf.nothingToRun` when no material can be run
 */
export function buildModel(
  resolved: ResolvedScenario,
  reference: Reference,
  materials: readonly string[],
  shocks = resolved.shocks,
): BuiltModel {
  const { window, plan } = resolved;
  const years = yearsOf(window.start, window.days);
  const { economyId, stage } = window;
  const wanted = reference.materials.filter(
    ({ id }) =>
      (materials.length === 0 || materials.includes(id)) &&
      sharesOfSupply(plan, { economyId, materialId: id, stage }).length > 0,
  );
  const remarks: Notice[] = [];
  const models = wanted.flatMap((material): MaterialModel[] => {
    const built = materialModel(resolved, reference, material, years, shocks);
    remarks.push(...built.remarks);
    return built.model === null ? [] : [built.model];
  });
  if (models.length === 0) {
    throw new Refusal('refusal.whatIf.nothingToRun', {
      scenario: bothNames(resolved.scenario),
      economy: namesOf(reference.countries, window.economyId),
      stage: window.stage,
    });
  }
  const { allocation } = resolved;
  if (allocation === 'value') remarks.push(...withoutValue(models));
  // Left out where it changes nothing, as in a model that came in a file.
  const rule = allocation === 'proportional' ? {} : { allocation };
  return { model: { ...window, materials: models, shocks, ...rule }, remarks };
}

/** Served by value, a use whose value nobody has said comes last: said by material. */
function withoutValue(models: readonly MaterialModel[]): Notice[] {
  return models.flatMap(({ materialId, uses }) => {
    const count = uses.filter(({ valuePerTonne }) => valuePerTonne === undefined).length;
    const params = { material: materialId, count, uses: uses.length };
    return count === 0 ? [] : [{ code: 'whatIf.remark.noValue', params } as const];
  });
}

/** The years of the window, with one on either side: goods under way, and figures that step at New Year. */
export function yearsOf(start: ResolvedScenario['window']['start'], days: number): number[] {
  const first = yearOf(start) - 1;
  const last = yearOf(addDays(start, days)) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
