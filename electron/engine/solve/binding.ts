import { floatAt } from '@shared/base/element-at';
import type { Answer, Binding, Limit, SolveProblem } from '@shared/model/goal';
import { isBought, type Lever, type Mix } from '@shared/model/lever';
import { inMix, nothingWithout, untoldAsNone } from '@shared/model/missing-figures';
import { boundBy } from './bound-by';
import { earlyOf } from './lever-years';
import { type InForce, inForceOf, type NamedLimit } from './limits';
import type { CachedSolver, LinearSolver } from './linear-solver';
import { mixOf } from './mix-of';
import { Programme } from './program';
import type { Objective, ProgramInput } from './program-input';

/** A mix within this part of a limit has run into it. */
const AT_LIMIT = 1e-6;
/** By how much a limit is moved to see what it costs: this part of it, or one unit where it stands at nothing. */
const MOVED_BY = 0.01;
/** The same where a run by day says what is lost less, which a hundredth of a limit may move by a part of a day alone. */
const MOVED_FOR_RUN = 0.1;
/** A saving below this part of the cost is the solver's rounding. */
const NO_SAVING = 1e-7;

/**
 * The limits that a mix has run into, and what each costs: the programme is solved again with the limit moved a little, all others in
 * force; where least is to be lost, the mix is run by day. Of a mix that is the cheapest of its way only those remain that cost
 * something: there a limit that can be moved for nothing does not bind. Source: docs/engine.md 10.3, 10.8.
 * @param lossOf where least is to be lost
 */
export function bindingOf(
  solver: LinearSolver,
  input: ProgramInput,
  { mix, costYen }: Pick<Answer, 'mix' | 'costYen'>,
  objective: Objective,
  lossOf?: LossOfMix,
): Binding[] {
  const programme = new Programme(input, objective);
  const ofLever = byLever(input.limits);
  const stands = inForceOf(input.limits);
  const kept = solver.keep();
  const isLoss = objective.kind === 'loss';
  const base = isLoss ? untoldAsNone(countedUnder(kept, programme, objective, stands)?.sum) : costYen;
  const lossNow = lossOf?.(mix, input.problem);
  const bindingLimit = (limit: NamedLimit): Binding[] => {
    if (!mayBind(input, limit, mix, costYen)) return [];
    const { id: _id, ...said } = limit;
    if (objective.kind !== 'cost' && !isLoss)
      return hasPrice(limit) ? [{ ...said, savesYen: null, lossLess: null }] : [];
    const twin = ofLever.get(limit.leverId)?.find((other) => isSameBound(limit, other));
    if (twin !== undefined && limit.kind === 'lever') return []; // said once, as the capacity that it is
    const step = Math.max((isLoss ? MOVED_FOR_RUN : MOVED_BY) * limit.at, limit.at === 0 ? 1 : 0);
    const moved = isShut(limit) ? undefined : limit.at + step;
    const counted = countedUnder(kept, programme, objective, (name) =>
      name === twin?.id ? undefined : name === limit.id ? moved : stands(name),
    );
    if (counted === null) return [];
    const saved = base - counted.sum;
    if (saved <= NO_SAVING * base) return [];
    const byUnit = (of: number) => (moved === undefined ? of : of / step);
    if (lossOf === undefined || lossNow === undefined)
      return [{ ...said, savesYen: byUnit(saved), lossLess: null }];
    // The programme keeps goods for where they help most, which no day does: what is said is what the run by day says.
    const less = lossNow - lossOf(mixOf(input, counted), letGo(input.problem, limit));
    return less <= NO_SAVING * lossNow ? [] : [{ ...said, savesYen: null, lossLess: byUnit(less) }];
  };
  const dearness = (limit: Binding) =>
    untoldAsNone(limit.savesYen ?? limit.lossLess) * (isShut(limit) ? 1 : Math.max(1, limit.at));
  try {
    return input.limits.flatMap(bindingLimit).sort((a, b) => dearness(b) - dearness(a));
  } finally {
    kept.end();
  }
}

/** What a mix loses in its run by day, yen or line-days. */
type LossOfMix = (mix: Mix, problem: SolveProblem) => number;

/** A question in which a lever whose start is let go is there from the first day. */
function letGo(problem: SolveProblem, { kind, leverId }: Limit): SolveProblem {
  if (kind !== 'start') return problem;
  const early = (lever: Lever): Lever =>
    lever.id !== leverId || isBought(lever) ? lever : { ...earlyOf(lever), id: lever.id };
  return { ...problem, levers: problem.levers.map(early) };
}

/** The amounts of a programme within some limits, and what they come to: cost, or what is lost; null where nothing is left. */
function countedUnder(
  solver: CachedSolver,
  programme: Programme,
  objective: Objective,
  inForce: InForce,
): { readonly values: Float64Array; readonly sum: number } | null {
  const { scale, lossFrom, ...program } = programme.under(inForce);
  const solution = solver.solve(program, 'last');
  if (solution === null) return null;
  const from = nothingWithout(lossFrom);
  const sum = program.columns
    .slice(from)
    .reduce((total, { cost }, at) => total + cost * floatAt(solution.values, from + at), 0);
  return { values: solution.values, sum: sum * (objective.kind === 'loss' ? objective.unit : scale) };
}

/** The limits of each lever; those of none stand apart. */
function byLever(limits: readonly NamedLimit[]): ReadonlyMap<string | null, readonly NamedLimit[]> {
  const byId = new Map<string | null, NamedLimit[]>();
  for (const limit of limits) {
    if (limit.leverId === null) continue;
    const same = byId.get(limit.leverId);
    if (same === undefined) byId.set(limit.leverId, [limit]);
    else same.push(limit);
  }
  return byId;
}

/** What is there or not, and cannot be moved by a unit: all of it is let go. */
const isShut = ({ kind }: Limit) => kind === 'kept' || kind === 'start';

/** Whether it can be told from the amounts of a mix that it stands at a limit. */
const hasPrice = (limit: NamedLimit) => limit.kind !== 'release' && !isShut(limit);

/** Whether a limit has been run into, as far as the amounts of the mix tell. */
function mayBind(input: ProgramInput, limit: NamedLimit, mix: Answer['mix'], costYen: number): boolean {
  if (!hasPrice(limit)) return true; // a rate, and what is not there: only the price tells
  const amount =
    limit.kind === 'budget' ? costYen : boundBy(input, limit).reduce((sum, id) => sum + inMix(mix, id), 0);
  return amount >= limit.at * (1 - AT_LIMIT);
}

/** An offtake that may go just as far as the capacity that is left has one bound with two names. */
function isSameBound(limit: NamedLimit, other: NamedLimit): boolean {
  return (
    limit.leverId !== null &&
    limit.leverId === other.leverId &&
    limit.kind !== other.kind &&
    Math.abs(limit.at - other.at) <= AT_LIMIT * Math.max(1, limit.at)
  );
}
