import type { SolveProblem } from '@shared/model/goal';
import { amountIn } from '@shared/model/instalments';
import { keptFrom } from './kept-from';
import { mixCost } from './lever-cost';
import type { LeverRates } from './lever-rates';
import type { LinearSolver } from './linear-solver';
import { mixOf } from './mix-of';
import { programOf } from './program';
import type { ProgramInput } from './program-input';
import { responsesOf } from './responses';

/** A later day has to be cheaper by this part of the cost. */
const CHEAPER_BY = 1e-9;

/**
 * A question with the day from which on each material is held, where lines are to run from a later day than the first alone: a stock
 * serves everybody as long as it lasts, so that on that day nothing is left of it, or it was never short before. Materials share no
 * lever, so each has the day with which it costs least. Source: docs/engine.md 10.9.
 */
export function heldInTime(solver: LinearSolver, input: ProgramInput): ProgramInput {
  const { problem } = input;
  const last = keptFrom(problem);
  if (last === 0) return input;
  const rates = input.rates.map((of) => cheapestDay(solver, input, of, last));
  return { ...input, rates, responses: responsesOf(problem, rates, problem.model.days) };
}

function cheapestDay(solver: LinearSolver, input: ProgramInput, of: LeverRates, last: number): LeverRates {
  const { problem } = input;
  const limits = input.limits.filter(({ kind }) => kind !== 'budget');
  let best: { readonly rates: LeverRates; readonly cost: number } | null = null;
  for (const heldFrom of daysToTry(problem, of, last)) {
    const rates = { ...of, heldFrom };
    const alone = {
      ...input,
      limits,
      rates: [rates],
      responses: responsesOf(problem, [rates], problem.model.days),
    };
    const solution = solver.solve(programOf(alone, { kind: 'cost' }));
    if (solution === null) continue;
    const mix = mixOf(alone, solution);
    const cost = mixCost(problem, ({ id }) => amountIn(mix, id)).total;
    if (best === null || cost < best.cost * (1 - CHEAPER_BY)) best = { rates, cost };
  }
  return best === null ? { ...of, heldFrom: last } : best.rates;
}

/** Days on which a rate changes, up to the last: between two of them a stock moves in a straight line, so none is better. */
function daysToTry(problem: SolveProblem, of: LeverRates, last: number): number[] {
  const days = [0];
  let day = 0;
  for (const { stretches } of responsesOf(problem, [{ ...of, heldFrom: 0 }], last))
    for (const stretch of stretches) {
      day += stretch.days;
      days.push(day);
    }
  return days;
}
