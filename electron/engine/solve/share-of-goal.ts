import type { SolveProblem } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import { inMix, nothingWithout } from '@shared/model/missing-figures';
import { rampIn } from './lever-years';
import type { ProgramInput } from './program-input';
import { suppliersCalled } from './suppliers-called';

/** The share of a goal without levers, percent of the supply. */
export function baseShare(problem: SolveProblem, index: number): number {
  return (problem.shares[index]?.suppliers ?? []).reduce(
    (sum, { percent, weight }) => sum + percent * weight,
    0,
  );
}

/** What one unit of each offtake, and of each place that is taken, adds to a goal's share: id and percentage points. */
export function shareCells(
  { problem, places }: Pick<ProgramInput, 'problem' | 'places'>,
  index: number,
): [string, number][] {
  const goal = problem.shares[index];
  if (goal === undefined || goal.totalSupply === 0) return [];
  const { materialId, year, suppliers, totalSupply } = goal;
  const offtakes = problem.levers.flatMap((lever): [string, number][] => {
    if (lever.kind !== 'offtake' || lever.materialId !== materialId) return [];
    const weight = nothingWithout(suppliersCalled(suppliers, lever.supplierId)[0]?.weight);
    return [[lever.id, (weight * rampIn(lever.ramp, year) * 100) / totalSupply]];
  });
  const away = places.flatMap((item): [string, number][] => {
    if (item.materialId !== materialId || item.year !== year) return [];
    const given = suppliers.filter(({ countryId }) => countryId === item.countryId);
    const percent = given.reduce((sum, supplier) => sum + supplier.percent, 0);
    const counted = given.reduce((sum, supplier) => sum + supplier.percent * supplier.weight, 0);
    return percent > 0 ? [[item.id, ((-counted / percent) * 100) / totalSupply]] : [];
  });
  return [...offtakes, ...away].filter(([, value]) => value !== 0);
}

/** Percent of the supply that a goal counts under a mix. */
export function sharePercent(
  input: Pick<ProgramInput, 'problem' | 'places'>,
  index: number,
  mix: Mix,
): number {
  return shareCells(input, index).reduce(
    (sum, [id, value]) => sum + value * inMix(mix, id),
    baseShare(input.problem, index),
  );
}
