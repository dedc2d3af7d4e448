import type { Answer, AnswerKind, NoAnswer, SolveProblem, SolveResult } from '@shared/model/goal';
import { lostValueOf } from '@shared/model/headline';
import { amountIn } from '@shared/model/instalments';
import { nothingWithout } from '@shared/model/missing-figures';
import type { Reached } from '@shared/model/reached-days';
import type { LineResult } from '@shared/model/what-if-result';
import { runWhatIf } from '../run/daily-simulation';
import { validateModel } from '../run/validate-model';
import { applyMix } from './apply-mix';
import { bestMix } from './best-mix';
import { bindingOf } from './binding';
import { checkProblem } from './check-problem';
import { explain } from './conflicts';
import { heldMaterials, leftOutOf } from './held-materials';
import { allInstalments } from './instalments';
import { heldInTime } from './keep-lines';
import { leastLoss } from './least-loss';
import { leverRates } from './lever-rates';
import { limitsOf, type NamedLimit } from './limits';
import type { LinearSolver } from './linear-solver';
import { mixOf } from './mix-of';
import { ordersOf } from './outcome';
import { allPlaces } from './places';
import { programOf } from './program';
import type { Objective, ProgramInput } from './program-input';
import { reachedOfGoal } from './reached-of-goal';
import { responsesOf } from './responses';
import { baseShare } from './share-of-goal';
import { verifyAnswer } from './verify-answer';

/** How much more than the cheapest the evenest mix may cost. */
const EVEN_COST_FACTOR = 1.25;
/** Amounts that differ by less than this part are the same mix. */
const SAME_MIX = 1e-4;
const STEPS = 4;
/** Days of need. */
const MARGINS = [0, 1e-7, 1e-5];

/** Called between two steps; may throw to stop the work. */
type SolveStep = (done: number, total: number) => Promise<void> | void;

/**
 * Asks a model backwards: the cheapest mix of levers that reaches the goals, other ways beside it (without new stock,
 * without offtake, the evenest for at most a quarter more), or the limits that rule an answer out. Every answer has run
 * through the daily simulation. Exact for the straight model of docs/engine.md 10.2: one stock, shares by year.
 * Source: docs/engine.md 10.
 * @param problem plain data, left unchanged
 * @returns costs in yen of today over the horizon; days counted from the start of the run
 * @throws Refusal (refusal.solve.*, refusal.model.*) with the field for anything that is no proper question
 */
export async function solveBackwards(
  solver: LinearSolver,
  problem: SolveProblem,
  step: SolveStep = () => undefined,
): Promise<SolveResult> {
  validateModel(problem.model);
  checkProblem(problem);
  return solveChecked(solver, overWholeRun(problem), step);
}

/** Lines that are to be kept are, to the end of the run. */
function overWholeRun(problem: SolveProblem): SolveProblem {
  return problem.keep === null ? problem : { ...problem, coverDays: problem.model.days };
}

async function solveChecked(
  solver: LinearSolver,
  problem: SolveProblem,
  step: SolveStep,
): Promise<SolveResult> {
  const limits = limitsOf(problem);
  const { coverDays, model } = problem;
  const nothingDone = runWhatIf(applyMix(problem, {}));
  const held = heldMaterials(problem, nothingDone);
  const rates =
    coverDays === null
      ? []
      : model.materials.flatMap((material) =>
          held.has(material.materialId) ? [leverRates(problem, material)] : [],
        );
  const responses = responsesOf(problem, rates, nothingWithout(coverDays));
  const places = allPlaces(problem);
  const input: ProgramInput = {
    problem,
    places,
    instalments: allInstalments(problem),
    rates,
    responses,
    limits,
    withShares: true,
    margin: 0,
  };
  const answers: Answer[] = [];
  const noAnswers: NoAnswer[] = [];
  const attempt = (kind: AnswerKind, within: ProgramInput, objective: Objective = { kind: 'cost' }) => {
    const tried = heldInTime(solver, within);
    const answer = answerOf(solver, tried, kind, objective, nothingDone.lines);
    if (answer === null)
      noAnswers.push(explainBeside(reachedOfGoal(problem, nothingDone, held), solver, tried, kind));
    else if (!answers.some((other) => isSameMix(problem, other, answer))) answers.push(answer);
  };

  await step(0, STEPS);
  const { least } = problem;
  const leastLost = least === null ? null : leastLoss(solver, problem, least, limits, nothingDone.lines);
  if (leastLost === null) attempt('cheapest', input);
  else answers.push(leastLost.answer);
  const cheapest = least === null ? answers[0] : undefined;
  if (cheapest !== undefined) {
    await step(1, STEPS);
    if (uses(problem, cheapest, 'stock')) attempt('no_stock', without(input, 'stock'));
    await step(2, STEPS);
    if (uses(problem, cheapest, 'offtake')) attempt('no_offtake', without(input, 'offtake'));
    await step(3, STEPS);
    if (coverDays !== null && cheapest.costYen > 0) {
      attempt('even', input, { kind: 'even', costAtMost: cheapest.costYen * EVEN_COST_FACTOR });
    }
  }
  await step(STEPS, STEPS);
  const { reachedDays: baseDays, lightDays: baseLight } = reachedOfGoal(problem, nothingDone, held);
  const [none] = noAnswers;
  const isOut = answers.length === 0 && none !== undefined && coverDays !== null;
  const best = isOut ? bestMix(solver, heldInTime(solver, input), none, nothingDone.lines) : null;
  return {
    baseDays,
    baseLight,
    baseShares: problem.shares.map((_goal, index) => baseShare(problem, index)),
    baseLostYen: lostValueOf(nothingDone.lines),
    leftOut: leftOutOf(problem, nothingDone, held),
    answers,
    noAnswers,
    best,
    orders: leastLost?.orders ?? ordersOf(problem, (best ?? answers[0])?.mix ?? {}, nothingDone.lines),
  };
}

/**
 * Why there is no mix. Nothing done reaches what is said of it: the days count to the first shortfall that rules a headline, while
 * a mix has to keep a material that rules at one use for all of its uses. Source: docs/engine.md 10.3.
 */
function explainBeside(
  { reachedDays }: Reached,
  solver: LinearSolver,
  input: ProgramInput,
  kind: AnswerKind,
): NoAnswer {
  const none = explain(solver, input, kind);
  if (none.largestDays === null || reachedDays === null) return none;
  return { ...none, largestDays: Math.max(none.largestDays, Math.floor(reachedDays)) };
}

/**
 * Solves and runs the mix; where the solver's tolerance leaves a day in the middle short, once more with a hair over.
 * @throws Error when even that misses: the programme and the simulation disagree, which is a defect
 */
function answerOf(
  solver: LinearSolver,
  input: ProgramInput,
  kind: AnswerKind,
  objective: Objective,
  nothingDone: readonly LineResult[],
): Answer | null {
  for (const margin of MARGINS) {
    const asked = { ...input, margin };
    const solution = solver.solve(programOf(asked, objective));
    if (solution === null) return null;
    const answer = verifyAnswer(asked, kind, mixOf(asked, solution), solution.gap, nothingDone);
    if (answer !== null) return { ...answer, binding: bindingOf(solver, asked, answer, objective) };
  }
  throw new Error(`the ${kind} mix does not reach its days in the daily simulation`);
}

function uses(problem: SolveProblem, answer: Answer, kind: 'stock' | 'offtake'): boolean {
  return problem.levers.some((lever) => lever.kind === kind && amountIn(answer.mix, lever.id) > 0);
}

/** The same question without one kind of lever. */
function without(input: ProgramInput, kind: 'stock' | 'offtake'): ProgramInput {
  const levers = input.problem.levers.filter((lever) => lever.kind !== kind);
  const left = new Set(levers.map(({ id }) => id));
  const problem = { ...input.problem, levers };
  const places = allPlaces(problem);
  const isThere = ({ kind, leverId, id }: NamedLimit) =>
    leverId !== null
      ? left.has(leverId)
      : kind === 'rest' || kind === 'place'
        ? places.some((place) => id === `${kind} ${place.id}`)
        : true;
  const instalments = allInstalments(problem);
  return { ...input, problem, places, instalments, limits: input.limits.filter(isThere) };
}

function isSameMix(problem: SolveProblem, a: Answer, b: Answer): boolean {
  return problem.levers.every(({ id, max }) => {
    const [one, other] = [amountIn(a.mix, id), amountIn(b.mix, id)];
    return Math.abs(one - other) <= SAME_MIX * Math.max(1e-6, Math.min(max, Math.max(one, other)));
  });
}
