import { byId } from '@shared/model/catalogue';
import type { AnswerKind, Conflict, NoAnswer } from '@shared/model/goal';
import { amountIn } from '@shared/model/instalments';
import { inMix } from '@shared/model/missing-figures';
import { boundBy } from './bound-by';
import { decideBy } from './decide-by';
import { inConflict } from './in-conflict';
import { mixCost } from './lever-cost';
import { inForceOf, type NamedLimit } from './limits';
import type { LinearSolver } from './linear-solver';
import { mixOf } from './mix-of';
import { Programme, programOf } from './program';
import type { Objective, ProgramInput } from './program-input';
import { responsesOf } from './responses';
import { sharePercent } from './share-of-goal';

const CHEAPEST: Objective = { kind: 'cost' };

/**
 * Why no mix reaches the goals: limits that conflict, no smaller part of which does (inConflict()). Then, for each of these
 * alone, where it would have to stand with all other limits in force. Source: docs/engine.md 10.3.
 */
export function explain(solver: LinearSolver, input: ProgramInput, kind: AnswerKind): NoAnswer {
  const { problem } = input;
  return {
    kind,
    conflicts: limitsInConflict(solver, input),
    largestDays: problem.coverDays === null ? null : largestDays(solver, input, problem.coverDays),
    lowestShares: problem.shares.map((_goal, index) => lowestShare(solver, input, index)),
  };
}

/** The limits that rule every mix out together, each with where it would have to stand alone. */
export function limitsInConflict(solver: LinearSolver, input: ProgramInput): Conflict[] {
  return conflictsOf(solver, input).map(({ id, ...limit }) => {
    const needs = needsOf(solver, input, id);
    return { ...limit, needs, decideBy: decideBy(input.problem, limit, needs) };
  });
}

/** No smaller part of these conflicts; none where a mix is ruled out even without limits. */
function conflictsOf(solver: LinearSolver, input: ProgramInput): readonly NamedLimit[] {
  const programme = new Programme(input, CHEAPEST);
  const kept = solver.keep();
  const ruleAllOut = (limits: readonly NamedLimit[]) =>
    kept.solve(programme.under(inForceOf(limits)), 'nothing') === null;
  try {
    return ruleAllOut([]) ? [] : inConflict(input.limits, ruleAllOut);
  } finally {
    kept.end();
  }
}

/** Where one limit would have to stand, the others in force; null when that alone is not enough, or has no amount. */
function needsOf(solver: LinearSolver, input: ProgramInput, id: string): number | null {
  const limit = byId(input.limits, id);
  if (limit === undefined || limit.kind === 'release') return null;
  const ids = boundBy(input, limit);
  const objective: Objective = limit.kind === 'budget' ? CHEAPEST : { kind: 'amount', ids };
  const limits = input.limits.filter((item) => item !== limit);
  const solution = solver.solve(programOf({ ...input, limits }, objective));
  if (solution === null) return null;
  if (limit.kind === 'start') return 0;
  const mix = mixOf(input, solution);
  if (limit.kind === 'budget') return mixCost(input.problem, (lever) => amountIn(mix, lever.id)).total;
  return ids.reduce((sum, of) => sum + inMix(mix, of), 0);
}

/** Whether the shares can be held at all, were no days asked for. */
export function holdsShares(solver: LinearSolver, input: ProgramInput): boolean {
  return solver.solve(programOf({ ...input, responses: [] }, CHEAPEST)) !== null;
}

/** Most whole days within the limits, by halving: fewer days are never harder. Shares that cannot be met are let go. */
function largestDays(solver: LinearSolver, input: ProgramInput, asked: number): number {
  const withShares = holdsShares(solver, input);
  const reaches = (days: number) => {
    const responses = days === 0 ? [] : responsesOf(input.problem, input.rates, days);
    return solver.solve(programOf({ ...input, responses, withShares }, CHEAPEST)) !== null;
  };
  let reached = 0;
  let missed = asked + 1;
  while (missed - reached > 1) {
    const middle = Math.floor((reached + missed) / 2);
    if (reaches(middle)) reached = middle;
    else missed = middle;
  }
  return reached;
}

/** The lowest share within the limits, with no other goal in the way. */
function lowestShare(solver: LinearSolver, input: ProgramInput, index: number): number {
  const program = programOf({ ...input, responses: [], withShares: false }, { kind: 'share', index });
  const solution = solver.solve(program);
  return sharePercent(input, index, solution === null ? {} : mixOf(input, solution));
}
