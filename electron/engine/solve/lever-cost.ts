import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import { ofNone } from '@shared/model/missing-figures';
import type { MaterialModel } from '@shared/model/what-if';
import { stockCost } from '../money/holding';
import { presentValue } from '../money/present-value';
import { partBefore } from './before-year';
import { rampIn, windowYears } from './lever-years';

/**
 * Present value of one unit of a lever over the horizon, yen: stock is bought once and held; the others are paid for
 * each tonne that they give in each year, as their ramps go. Without the fixed part.
 * Source: docs/engine.md 10.1.
 */
export function unitCost(problem: SolveProblem, lever: Lever): number {
  const { years, discountPercent } = problem;
  if (lever.kind === 'stock') return stockCost(1, lever, years, discountPercent);
  const material = problem.model.materials.find(({ materialId }) => materialId === lever.materialId);
  const [firstYear = 0] = windowYears(problem.model);
  let cost = 0;
  for (let index = 0; index < years; index++) {
    const year = firstYear + index;
    const part = rampIn(lever.ramp, year) + partBefore(lever, year);
    const tonnes = part * (lever.kind === 'saving' ? demandIn(material, year) / 100 : 1);
    cost += presentValue(tonnes * lever.yenPerTonne, index, discountPercent);
  }
  return cost;
}

/** Demand of a year, tonnes REO; after the years of the model that of the last one. */
function demandIn(material: MaterialModel | undefined, year: number): number {
  return (material?.uses ?? []).reduce((sum, { demand }) => {
    const known = Object.keys(demand).map(Number);
    return sum + ofNone(demand[year] ?? demand[Math.max(...known)]);
  }, 0);
}

/** What a mix costs, by kind of lever and together: yen, present value. */
export function mixCost(problem: SolveProblem, amountOf: (lever: Lever) => number) {
  const byKind = { stock: 0, offtake: 0, recycling: 0, saving: 0 };
  for (const lever of problem.levers) {
    const amount = amountOf(lever);
    if (amount > 0) byKind[lever.kind] += amount * unitCost(problem, lever) + lever.fixedYen;
  }
  return { byKind, total: byKind.stock + byKind.offtake + byKind.recycling + byKind.saving };
}
