import type { Mix } from '@shared/model/lever';
import type { LinearSolution } from './linear-solver';
import { amountsOf, type ProgramInput } from './program';

/** Below this part of a lever's usual size an amount is rounding. */
const NOTHING = 1e-9;

/** The levers that a solution uses in their own units, and the places that they take in tonnes, by id. */
export function mixOf(input: ProgramInput, { values }: Pick<LinearSolution, 'values'>): Mix {
  const sizes = [...input.problem.levers.map(({ max }) => max), ...input.places.map(({ tonnes }) => tonnes)];
  return Object.fromEntries(
    amountsOf(input).flatMap((id, index) => {
      const [amount = 0, size = 1] = [values[index], sizes[index]];
      return amount > NOTHING * Math.max(1, Number.isFinite(size) ? size : 1) ? [[id, amount]] : [];
    }),
  );
}
