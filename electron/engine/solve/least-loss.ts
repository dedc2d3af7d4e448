import {
  type Answer,
  type LeastGoal,
  leastKind,
  type OrderOutcome,
  type SolveProblem,
} from '@shared/model/goal';
import { lostValueOf } from '@shared/model/headline';
import type { Mix } from '@shared/model/lever';
import { nothingWithout } from '@shared/model/missing-figures';
import { ALLOCATIONS, type Allocation } from '@shared/model/what-if';
import type { LineResult } from '@shared/model/what-if-result';
import { runWhatIf } from '../run/daily-simulation';
import { validateModel } from '../run/validate-model';
import { applyMix } from './apply-mix';
import { bindingOf } from './binding';
import { checkProblem } from './check-problem';
import { allInstalments } from './instalments';
import { costsOf } from './lever-cost';
import { leverRates } from './lever-rates';
import { limitsOf, type NamedLimit } from './limits';
import type { LinearSolver } from './linear-solver';
import { losingLines } from './losing-lines';
import { mixOf } from './mix-of';
import { outcomeOf } from './outcome';
import { allPlaces } from './places';
import { programOf } from './program';
import type { LossObjective, ProgramInput } from './program-input';
import { responsesTogether } from './responses';
import { verifyAnswer } from './verify-answer';

/** Losses and costs that differ by less than this part are the same. */
const SAME = 1e-9;

/** A mix that was tried under a rule, and what its run by day loses. */
interface Tried {
  readonly objective: LossObjective;
  readonly mix: Mix;
  readonly gap: number;
  readonly lines: readonly LineResult[];
  readonly lost: number;
}

/** What a least loss is asked with, and the mix solved for each rule of sharing. */
interface SolvedByRule {
  readonly problem: SolveProblem;
  readonly input: ProgramInput;
  readonly solved: readonly Pick<Tried, 'objective' | 'mix' | 'gap'>[];
}

function solvedByRule(
  solver: LinearSolver,
  asked: SolveProblem,
  least: LeastGoal,
  limits: readonly NamedLimit[],
): SolvedByRule {
  const { model } = asked;
  const problem = { ...asked, coverDays: model.days };
  const rates = model.materials.map((material) => leverRates(problem, material));
  const responses = responsesTogether(problem, rates, model.days);
  const input: ProgramInput = {
    problem,
    places: allPlaces(problem),
    instalments: allInstalments(problem),
    rates,
    responses,
    limits,
    withShares: asked.shares.length > 0,
    margin: 0,
  };
  const { lines, unit } = losingLines(model, responses, least);
  const solved = ALLOCATIONS.map((rule) => {
    const objective = { kind: 'loss', lines, rule, unit } as const;
    const solution = solver.solve(programOf(input, objective));
    const mix = solution === null ? {} : mixOf(input, solution);
    return { objective, mix, gap: nothingWithout(solution?.gap) };
  });
  return { problem, input, solved };
}

/**
 * The mix alone with which the lines lose least under the model's own rule of sharing: neither what binds it nor the other rules
 * are asked, so that it can be asked for at every turn of an exercise. Source: docs/engine.md 10.8.
 * @throws Refusal (refusal.solve.*, refusal.model.*) with the field for anything that is no proper question
 */
export function leastMix(solver: LinearSolver, asked: SolveProblem, least: LeastGoal): Mix {
  validateModel(asked.model);
  checkProblem({ ...asked, least });
  const problem = { ...asked, least };
  const { input, solved } = solvedByRule(solver, problem, least, limitsOf(problem));
  return bestUnder(asked.model.allocation ?? 'proportional', solved, input, least).mix;
}

/**
 * The mix with which the lines lose least over the whole run, within the limits and the budget; of those that lose alike the cheaper one.
 * What it leaves is what its run by day says. So under the rule of sharing of the model, and beside it under each. Source:
 * docs/engine.md 10.8.
 * @param nothingDone the lines of the run without levers
 */
export function leastLoss(
  solver: LinearSolver,
  asked: SolveProblem,
  least: LeastGoal,
  limits: readonly NamedLimit[],
  nothingDone: readonly LineResult[],
): { readonly answer: Answer; readonly orders: readonly OrderOutcome[] } {
  const { model } = asked;
  const { problem, input, solved } = solvedByRule(solver, asked, least, limits);
  const under = (rule: Allocation) => bestUnder(rule, solved, input, least);
  const own = under(model.allocation ?? 'proportional');
  const beside = { ...input, problem: asked, rates: [] };
  const answer = verifyAnswer(beside, leastKind(least), own.mix, own.gap, nothingDone);
  if (answer === null) throw new Error('a mix that promises no days missed some');
  const lossOfMix = (mix: Mix, of: SolveProblem) =>
    lossOf(runWhatIf(applyMix(of, mix), 'lines').lines, least);
  const isAny = nothingDone.some(({ lostDays }) => lostDays > 0);
  return {
    answer: { ...answer, binding: bindingOf(solver, input, answer, own.objective, lossOfMix) },
    orders: !isAny
      ? []
      : ALLOCATIONS.map((allocation): OrderOutcome => {
          const { mix, lines: left } = under(allocation);
          return { allocation, mix, ...costsOf(problem, mix), ...outcomeOf(left, nothingDone) };
        }),
  };
}

/** Of the mixes that were solved for some rule that which loses least under this one, run by day. */
function bestUnder(
  rule: Allocation,
  solved: readonly Pick<Tried, 'objective' | 'mix' | 'gap'>[],
  { problem }: ProgramInput,
  least: LeastGoal,
): Tried {
  // Its own first: of mixes that are alike it is the one whose limits are asked about.
  const inOrder = [...solved].sort(
    (a, b) => Number(b.objective.rule === rule) - Number(a.objective.rule === rule),
  );
  const tried = inOrder.map((one): Tried => {
    const { lines } = runWhatIf({ ...applyMix(problem, one.mix), allocation: rule }, 'lines');
    return { ...one, lines, lost: lossOf(lines, least) };
  });
  const costOf = ({ mix }: Tried) => costsOf(problem, mix).costYen;
  return tried.reduce((best, one) => {
    const hair = SAME * Math.max(best.lost, one.lost);
    if (Math.abs(best.lost - one.lost) > hair) return one.lost < best.lost ? one : best;
    return costOf(one) < costOf(best) * (1 - SAME) ? one : best;
  });
}

/** What is lost of what the goal counts; days where nobody knows what a line is worth. */
function lossOf(lines: readonly LineResult[], least: LeastGoal): number {
  const yen = least === 'yen' ? lostValueOf(lines) : null;
  return yen ?? lines.reduce((sum, { lostDays }) => sum + lostDays, 0);
}
