import { addDays } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { KeepGoal, SolveProblem } from '@shared/model/goal';
import { isBought, isSaved, priceOfLever } from '@shared/model/lever';
import type { WhatIfModel } from '@shared/model/what-if';
import { requireAmount } from '../indicators/require-figures';
import { suppliersCalled } from './suppliers-called';

/** Longest horizon over which costs are counted. */
const MOST_YEARS = 50;

/**
 * Checks what the model's own check does not see: the goals, the levers and the money.
 * @throws Refusal (refusal.solve.*, refusal.model.*) with the field, the first thing found wrong
 */
export function checkProblem(problem: SolveProblem): void {
  const { coverDays, model, shares, levers, keep, least } = problem;
  if (coverDays === null && shares.length === 0 && least === null && keep === null)
    throw new Refusal('refusal.solve.noGoal', {}, { field: 'days' });
  if (keep !== null) checkLines(model, keep, coverDays !== null || least !== null);
  if (coverDays !== null) {
    requireAmount(coverDays, 'days', model.days);
    if (!Number.isInteger(coverDays) || coverDays === 0) {
      throw new Refusal('refusal.solve.wholeDays', { value: coverDays }, { field: 'days' });
    }
  }
  requireAmount(problem.years, 'years', MOST_YEARS);
  if (!Number.isInteger(problem.years) || problem.years === 0) {
    throw new Refusal('refusal.solve.wholeDays', { value: problem.years }, { field: 'years' });
  }
  requireAmount(problem.discountPercent, 'discountPercent', 100);
  if (problem.budgetYen !== null) requireAmount(problem.budgetYen, 'budgetYen');
  if (problem.budgetYen === 0) throw new Refusal('refusal.solve.noBudget', {}, { field: 'budgetYen' });
  for (const goal of shares) {
    const field = `share.${goal.materialId}.${goal.year}`;
    requireAmount(goal.atMostPercent, field, 100);
    requireAmount(goal.totalSupply, `${field}.totalSupply`);
    for (const { supplierId, percent, weight } of goal.suppliers) {
      requireAmount(percent, `${field}.${supplierId}`, 100 + 1e-6);
      requireAmount(weight, `${field}.${supplierId}.weight`, 1 + 1e-9);
    }
  }
  const seen = new Set<string>();
  for (const lever of levers) {
    const field = `levers.${lever.id}`;
    if (seen.has(lever.id)) throw new Refusal('refusal.solve.leverTwice', { lever: lever.id }, { field });
    seen.add(lever.id);
    if (!model.materials.some(({ materialId }) => materialId === lever.materialId)) {
      throw new Refusal(
        'refusal.solve.leverMaterial',
        { lever: lever.id, material: lever.materialId },
        { field },
      );
    }

    requireAmount(lever.max, `${field}.max`, isSaved(lever) ? 100 : undefined);
    requireAmount(lever.fixedYen, `${field}.fixedYen`);
    const price = priceOfLever(lever);
    if (price !== null) requireAmount(price, `${field}.${isBought(lever) ? 'purchaseYen' : 'yenPerTonne'}`);
    if (lever.kind === 'stock') requireAmount(lever.holdingYen, `${field}.holdingYen`);
    if (isBought(lever) || lever.kind === 'orderedSaving') continue;
    requireAmount(lever.ramp.yearsToFull, `${field}.yearsToFull`);
    if (lever.kind !== 'offtake') continue;
    const material = model.materials.find(({ materialId }) => materialId === lever.materialId);
    const [supplier] = suppliersCalled(material?.suppliers ?? [], lever.supplierId);
    if (supplier === undefined || problem.giveWay.includes(supplier.countryId)) {
      throw new Refusal('refusal.solve.leverSupplier', { supplier: lever.supplierId }, { field });
    }
  }
}

/** @param isMixed whether days are asked for too, or that least is lost */
function checkLines(model: WhatIfModel, { lines, from }: KeepGoal, isMixed: boolean): void {
  if (isMixed) throw new Refusal('refusal.solve.keepAlone', {}, { field: 'keep' });
  const known = [...new Set(model.materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)))];
  for (const [index, line] of lines.entries())
    if (!known.includes(line)) {
      const params = { line, lines: known };
      throw new Refusal('refusal.solve.keepLine', params, { field: `keep.lines.${index}` });
    }
  const end = addDays(model.start, model.days);
  if (from < end) return;
  const params = { from: { date: from }, end: { date: addDays(end, -1) } };
  throw new Refusal('refusal.solve.keepLate', params, { field: 'keep.from' });
}
