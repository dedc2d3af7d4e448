import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import type { Estimate, MonteCarloJob, RiskFigures } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import { runMonteCarlo } from '../montecarlo/monte-carlo';
import { daysOfCover } from '../run/stock/cover';
import { annualNeed } from '../run/stock/stock-balance';
import { yearSpans } from '../run/year-spans';

/** How reliable one material is with one opening stock. */
interface ReliabilityPoint {
  /** Tonnes REO at the opening. */
  readonly opening: number;
  readonly coverDays: number;
  readonly chanceOfShortfall: Estimate;
  readonly totalShortfall: RiskFigures;
}

/**
 * Stock against reliability: the chance of a shortfall of a material for each opening stock, with the same events for
 * all of them, so that more stock never looks worse by chance. A maximum stock below an opening is raised to it.
 * Source: docs/engine.md 8.3.
 * @param openings tonnes REO, zero or more each
 * @throws Refusal of runMonteCarlo(); `refusal.reference.unknownMaterial` when the model has no such material
 */
export function stockAgainstReliability(
  job: MonteCarloJob,
  materialId: MaterialId,
  openings: readonly number[],
): ReliabilityPoint[] {
  return openings.map((opening) => {
    const model = openedWith(job.model, materialId, opening);
    const [result] = runMonteCarlo({ ...job, model }).materials;
    if (result === undefined) throw new Error('one result a material');
    return {
      opening,
      coverDays: coverOf(model, opening),
      chanceOfShortfall: result.chance,
      totalShortfall: result.totalShortfall,
    };
  });
}

/**
 * The model with one material alone and another opening stock, held as one; a maximum below the opening is raised to it.
 * @throws Refusal `refusal.reference.unknownMaterial` when the model has no such material
 */
export function openedWith(model: WhatIfModel, materialId: MaterialId, opening: number): WhatIfModel {
  const material = model.materials.find((item) => item.materialId === materialId);
  if (material === undefined) {
    const params = { material: materialId };
    throw new Refusal('refusal.reference.unknownMaterial', params, { field: 'material' });
  }
  const { stocks: _tiers, ...rest } = material;
  const { maximum } = material.stock;
  const stock = {
    ...material.stock,
    opening,
    maximum: maximum === null ? null : Math.max(maximum, opening),
  };
  return { ...model, materials: [{ ...rest, stock }] };
}

/** Days of cover of a stock of the first material, by the need of the first year. */
export function coverOf({ materials, start, days }: WhatIfModel, tonnes: number): number {
  const [material] = materials;
  const [span] = yearSpans(start, 0, days);
  const need = material === undefined || span === undefined ? 0 : annualNeed(material, span.year);
  return tonnes === 0 ? 0 : daysOfCover(tonnes, need);
}
