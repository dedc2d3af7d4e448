import type { SolveProblem } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import type { LinearSolution } from './linear-solver';

/** Below this part of a lever's usual size an amount is rounding. */
const NOTHING = 1e-9;

/** The levers that a solution uses, by id, in their own units. */
export function mixOf(
  problem: Pick<SolveProblem, 'levers'>,
  { values }: Pick<LinearSolution, 'values'>,
): Mix {
  return Object.fromEntries(
    problem.levers.flatMap(({ id, max }, index) => {
      const amount = values[index] ?? 0;
      return amount > NOTHING * Math.max(1, Number.isFinite(max) ? max : 1) ? [[id, amount]] : [];
    }),
  );
}
