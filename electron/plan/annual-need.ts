import type { MaterialId } from '@shared/model/material';
import { inYear } from '@shared/model/missing-figures';
import type { Plan } from '@shared/model/plan';
import { fillYears } from './model/year-figures';

/** What an economy needs of a material in a year. */
interface AnnualNeed {
  /** Demand of all uses after substitution, tonnes REO a year; 0 where none is known. */
  readonly tonnes: number;
  /** Years that stand in where a use has no demand of its own in that year, oldest first. */
  readonly carriedFrom: readonly number[];
}

/**
 * The need in which a run counts days of cover: each use's demand of the year (or of the nearest one it has), less what
 * other technology takes over.
 * @param plan of one economy
 */
export function annualNeed(plan: Plan, materialId: MaterialId, year: number): AnnualNeed {
  const rows = plan.demands.filter((row) => row.materialId === materialId);
  const uses = [...new Set(rows.map(({ useId }) => useId))];
  const carriedFrom = new Set<number>();
  let demand = 0;
  for (const useId of uses) {
    const known = new Map(rows.filter((row) => row.useId === useId).map((row) => [row.year, row.tonnes]));
    const filled = fillYears(known, [year]);
    demand += inYear(filled?.values, year);
    const from = filled?.carried[year];
    if (from !== undefined) carriedFrom.add(from);
  }
  const reliefs = plan.reliefs.filter((row) => row.materialId === materialId);
  const saved = fillYears(new Map(reliefs.map((row) => [row.year, row.substitutionPercent])), [year]);
  return {
    tonnes: demand * (1 - inYear(saved?.values, year) / 100),
    carriedFrom: [...carriedFrom].sort((a, b) => a - b),
  };
}
