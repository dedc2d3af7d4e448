import { Refusal } from '@shared/domain/refusal';
import type { Estimate, MonteCarloJob, RiskFigures } from '@shared/domain/uncertainty';
import { daysOfCover } from '../cover';
import { annualNeed } from '../stock-balance';
import { runMonteCarlo } from '../uncertainty/monte-carlo';
import { yearSpans } from '../year-spans';

/** How reliable one material is with one opening stock. */
export interface ReliabilityPoint {
  /** Tonnes REO at the opening. */
  readonly opening: number;
  readonly coverDays: number;
  readonly chanceOfShortfall: Estimate;
  readonly totalShortfall: RiskFigures;
}

/**
 * Stock against reliability: the chance of a shortfall of a material for each opening stock, with the same events for
 * all of them, so that more stock never looks worse by chance. A maximum stock below an opening is raised to it.
 * Source: METHODS section 4 (Monte Carlo; stock against reliability).
 * @param openings tonnes REO, zero or more each
 * @throws Refusal of runMonteCarlo(); `refusal.reference.unknownMaterial` when the model has no such material
 */
export function stockAgainstReliability(
  job: MonteCarloJob,
  materialId: string,
  openings: readonly number[],
): ReliabilityPoint[] {
  const material = job.model.materials.find((item) => item.materialId === materialId);
  if (material === undefined) {
    const params = { material: materialId };
    throw new Refusal('refusal.reference.unknownMaterial', params, { field: 'material' });
  }
  const [span] = yearSpans(job.model.start, 0, job.model.days);
  const need = span === undefined ? 0 : annualNeed(material, span.year);
  return openings.map((opening) => {
    const { maximum } = material.stock;
    const stock = {
      ...material.stock,
      opening,
      maximum: maximum === null ? null : Math.max(maximum, opening),
    };
    const model = { ...job.model, materials: [{ ...material, stock }] };
    const [result] = runMonteCarlo({ ...job, model }).materials;
    if (result === undefined) throw new Error('one result a material');
    return {
      opening,
      coverDays: opening === 0 ? 0 : daysOfCover(opening, need),
      chanceOfShortfall: result.chance,
      totalShortfall: result.totalShortfall,
    };
  });
}
