import type { BlueprintPoint, Pace } from '@shared/model/blueprint';
import type { DependenceState } from '@shared/model/dependence';
import { requireAmount, requireNumber } from '../indicators/require-figures';
import { dependenceIn } from '../targets/dependence-change';

/** A figure in two years, the later one second. */
export interface YearFigure {
  readonly year: number;
  readonly value: number;
}

/**
 * The factor by which a figure moved each year between two: (to / from)^(1 / years). 1 where both are zero.
 * @throws Refusal for a figure below zero, a start of zero, or years in the wrong order
 */
export function yearlyFactor(from: YearFigure, to: YearFigure): number {
  requireAmount(from.value, 'path.from');
  requireAmount(to.value, 'path.to');
  const years = to.year - from.year;
  requireAmount(years, 'path.years');
  if (years === 0 || (from.value === 0 && to.value === 0)) return 1;
  requireAmount(1 / from.value, 'path.from'); // a share that begins at nothing has no factor
  return (to.value / from.value) ** (1 / years);
}

/** Points by which a percentage moved each year between two. */
export function yearlyPoints(from: YearFigure, to: YearFigure): number {
  requireNumber(from.value, 'path.from');
  requireNumber(to.value, 'path.to');
  return to.year === from.year ? 0 : (to.value - from.value) / (to.year - from.year);
}

/**
 * An economy under the pace of another, year by year: the share of the supply and the demand are multiplied, recycling
 * and substitution grow by points of the demand, both kept within what there is (0 to 100 percent together).
 * @param start the economy's own state, which is the first point
 * @param years how many years further
 * @throws Refusal for figures out of range
 */
export function layOn(start: DependenceState, pace: Pace, years: number): BlueprintPoint[] {
  requireAmount(pace.diversification, 'pace.diversification');
  requireAmount(pace.demand, 'pace.demand');
  const rate = start.demandTonnes === 0 ? 0 : (start.recyclingTonnes / start.demandTonnes) * 100;
  return Array.from({ length: years + 1 }, (_, step): BlueprintPoint => {
    const demandTonnes = start.demandTonnes * pace.demand ** step;
    const substitutionPercent = within(start.substitutionPercent + pace.substitution * step, 100);
    const recyclingPercent = within(rate + pace.recycling * step, 100 - substitutionPercent);
    const state: DependenceState = {
      year: start.year + step,
      sharePercent: within(start.sharePercent * pace.diversification ** step, 100),
      demandTonnes,
      recyclingTonnes: (demandTonnes * recyclingPercent) / 100,
      substitutionPercent,
    };
    return {
      state,
      dependencePercent: dependenceIn(state, 'percent'),
      dependenceTonnes: dependenceIn(state, 'tonnes'),
    };
  });
}

/**
 * The shares of all suppliers when those that count shrink to `target` percent: these in proportion, the others take
 * what is freed in proportion. Without others, what is freed stays unallocated.
 * @param percents by supplier; `counted` marks whose sum is the share
 */
export function sharesAt<Row extends { readonly percent: number; readonly counted: boolean }>(
  rows: readonly Row[],
  target: number,
): (Row & { readonly after: number })[] {
  const sum = (counted: boolean) =>
    rows.reduce((total, row) => (row.counted === counted ? total + row.percent : total), 0);
  const [theirs, others] = [sum(true), sum(false)];
  const grow = others === 0 ? 1 : (others + theirs - target) / others;
  return rows.map((row) => ({
    ...row,
    after: row.percent * (row.counted ? (theirs === 0 ? 1 : target / theirs) : grow),
  }));
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
