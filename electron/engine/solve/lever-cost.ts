import { daysBetween } from '@shared/base/calendar';
import type { Costs, SolveProblem } from '@shared/model/goal';
import { amountIn } from '@shared/model/instalments';
import {
  isBought,
  LEVER_KINDS,
  type Lever,
  type LeverKind,
  type Mix,
  NOTHING_SPENT,
  type OrderedSavingLever,
  priceOfLever,
} from '@shared/model/lever';
import { ofNone, untoldAsNone } from '@shared/model/missing-figures';
import type { MaterialModel } from '@shared/model/what-if';
import { stockCost } from '../money/holding';
import { presentValue } from '../money/present-value';
import { yearSpans } from '../run/year-spans';
import { partBefore } from './before-year';
import { rampIn, windowYears } from './lever-years';

/**
 * Present value of one unit of a lever over the horizon, yen: stock is bought once and held; the others are paid for
 * each tonne that they give in each year, as their ramps go. Without the fixed part.
 * Source: docs/engine.md 10.1.
 */
export function unitCost(problem: SolveProblem, lever: Lever): number {
  const { years, discountPercent } = problem;
  if (priceOfLever(lever) === null) return 0; // said beside the sum: mixCost()
  if (lever.kind === 'stock') {
    const prices = { purchaseYen: untoldAsNone(lever.purchaseYen), holdingYen: lever.holdingYen };
    return stockCost(1, prices, years, discountPercent);
  }
  if (isBought(lever)) return untoldAsNone(lever.purchaseYen);
  const material = problem.model.materials.find(({ materialId }) => materialId === lever.materialId);
  const yen = untoldAsNone(lever.yenPerTonne);
  if (lever.kind === 'orderedSaving') return yen * savedByOrder(problem, material, lever);
  const [firstYear = 0] = windowYears(problem.model);
  let cost = 0;
  for (let index = 0; index < years; index++) {
    const year = firstYear + index;
    const part = rampIn(lever.ramp, year) + partBefore(lever, year);
    const tonnes = part * (lever.kind === 'saving' ? demandIn(material, year) / 100 : 1);
    cost += presentValue(tonnes * yen, index, discountPercent);
  }
  return cost;
}

/** What one point of an ordered saving saves of a run, tonnes REO as present value: those of a later year count for less. */
function savedByOrder(
  { model, discountPercent }: SolveProblem,
  material: MaterialModel | undefined,
  { from }: OrderedSavingLever,
): number {
  const first = from === null ? 0 : Math.max(0, daysBetween(model.start, from));
  return yearSpans(model.start, 0, model.days).reduce((sum, span, index) => {
    const days = Math.max(0, span.to - Math.max(first, span.from));
    const tonnes = (demandIn(material, span.year) / 100 / span.daysInYear) * days;
    return sum + presentValue(tonnes, index, discountPercent);
  }, 0);
}

/** Demand of a year, tonnes REO; after the years of the model that of the last one. */
function demandIn(material: MaterialModel | undefined, year: number): number {
  return (material?.uses ?? []).reduce((sum, { demand }) => {
    const known = Object.keys(demand).map(Number);
    return sum + ofNone(demand[year] ?? demand[Math.max(...known)]);
  }, 0);
}

/** What a mix costs, as an answer says it. */
export function costsOf(problem: SolveProblem, mix: Mix): Costs {
  const { total, byKind, notKnown } = mixCost(problem, ({ id }) => amountIn(mix, id));
  return { costYen: total, costByKind: byKind, costNotKnown: notKnown };
}

/** What a mix costs, by kind of lever and together: yen, present value; and the kinds of it of which some cost is not known. */
export function mixCost(problem: SolveProblem, amountOf: (lever: Lever) => number) {
  const byKind: Record<LeverKind, number> = { ...NOTHING_SPENT };
  const notKnown = new Set<LeverKind>();
  for (const lever of problem.levers) {
    const amount = amountOf(lever);
    if (amount <= 0) continue;
    byKind[lever.kind] += amount * unitCost(problem, lever) + lever.fixedYen;
    if (priceOfLever(lever) === null) notKnown.add(lever.kind);
  }
  const total = LEVER_KINDS.reduce((sum, kind) => sum + byKind[kind], 0);
  return { byKind, total, notKnown: [...notKnown] };
}
