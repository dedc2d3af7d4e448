import type { Best, BestLimit, Conflict, NoAnswer } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import { nothingWithout, notKnown } from '@shared/model/missing-figures';
import type { LineResult } from '@shared/model/what-if-result';
import { runWhatIf } from '../run/daily-simulation';
import { applyMix } from './apply-mix';
import { holdsShares, limitsInConflict } from './conflicts';
import { costsOf } from './lever-cost';
import type { LinearSolver } from './linear-solver';
import { mixOf } from './mix-of';
import { outcomeOf } from './outcome';
import { filledPlaces } from './places';
import { programOf } from './program';
import type { ProgramInput } from './program-input';
import { reachedOfGoal } from './reached-of-goal';
import { responsesOf } from './responses';

/**
 * The best that can be done where no mix reaches the goal: the cheapest of those that hold for the most whole days, run day by
 * day; what keeps it from one more day, and what would have had to be decided earlier. Source: docs/engine.md 10.3.
 * @param none why the goal is out of reach
 * @param nothingDone the lines of the run without levers
 */
export function bestMix(
  solver: LinearSolver,
  input: ProgramInput,
  none: NoAnswer,
  nothingDone: readonly LineResult[],
): Best {
  const { problem } = input;
  const days = nothingWithout(none.largestDays);
  const withShares = holdsShares(solver, input);
  const asked = { ...input, withShares, responses: responsesOver(input, days) };
  const solution = solver.solve(programOf(asked, { kind: 'cost' }));
  const mix: Mix = solution === null ? {} : mixOf(asked, solution);
  const run = runWhatIf(applyMix(problem, mix));
  const more = { ...input, withShares, responses: responsesOver(input, days + 1) };
  const oneMoreDay =
    days < nothingWithout(problem.coverDays) ? limitsInConflict(solver, more) : none.conflicts;
  return {
    days,
    mix,
    ...costsOf(problem, mix),
    places: filledPlaces(problem, mix),
    ...reachedOfGoal(problem, run, new Set(input.rates.map(({ material }) => material.materialId))),
    ...outcomeOf(run.lines, nothingDone),
    binding: oneMoreDay.map(withGain),
    earlier: earlierOf(none.conflicts) ?? earlierOf(oneMoreDay),
    gap: nothingWithout(solution?.gap),
  };
}

function responsesOver({ problem, rates }: ProgramInput, days: number) {
  return days === 0 ? [] : responsesOf(problem, rates, days);
}

/** A day more for what it needs more: that is what a unit gives. */
function withGain(limit: Conflict): BestLimit {
  const more = limit.kind === 'start' || limit.needs === null ? 0 : limit.needs - limit.at;
  return { ...limit, daysPerUnit: more > 0 ? 1 / more : null };
}

/** Of what would have to be decided earlier the one that has the longest time left: where one alone is enough, of those. */
function earlierOf(conflicts: readonly Conflict[]): Best['earlier'] {
  const dated = conflicts.flatMap(({ leverId, decideBy, needs }) =>
    leverId === null || decideBy === null ? [] : [{ leverId, decideBy, isEnough: needs !== null }],
  );
  const enough = dated.filter(({ isEnough }) => isEnough);
  const [first] = (enough.length > 0 ? enough : dated).sort((a, b) => b.decideBy.localeCompare(a.decideBy));
  return notKnown(first);
}
