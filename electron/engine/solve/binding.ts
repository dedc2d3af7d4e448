import { floatAt } from '@shared/base/element-at';
import type { Answer, Binding, Limit } from '@shared/model/goal';
import { inMix, untoldAsNone } from '@shared/model/missing-figures';
import { boundBy } from './conflicts';
import { inForceOf, type NamedLimit } from './limits';
import type { LinearSolver } from './linear-solver';
import { Programme } from './program';
import type { Objective, ProgramInput } from './program-input';

/** A mix within this part of a limit has run into it. */
const AT_LIMIT = 1e-6;
/** By how much a limit is moved to see what it costs: this part of it, or one unit where it stands at nothing. */
const MOVED_BY = 0.01;
/** A saving below this part of the cost is the solver's rounding. */
const NO_SAVING = 1e-7;

/**
 * The limits that a mix has run into, and what each costs: the programme is solved again with the limit moved a little, all
 * others in force. Of a mix that is the cheapest of its way only those remain that cost something: there a limit that can be
 * moved for nothing does not bind. Source: docs/engine.md 10.3.
 */
export function bindingOf(
  solver: LinearSolver,
  input: ProgramInput,
  { mix, costYen }: Pick<Answer, 'mix' | 'costYen'>,
  objective: Objective,
): Binding[] {
  const programme = new Programme(input, objective);
  const ofLever = byLever(input.limits);
  const stands = inForceOf(input.limits);
  const kept = solver.keep();
  const bindingLimit = (limit: NamedLimit): Binding[] => {
    if (!mayBind(input, limit, mix, costYen)) return [];
    const { id: _id, ...said } = limit;
    if (objective.kind !== 'cost') return hasPrice(limit) ? [{ ...said, savesYen: null }] : [];
    const twin = ofLever.get(limit.leverId)?.find((other) => isSameBound(limit, other));
    if (twin !== undefined && limit.kind === 'lever') return []; // said once, as the capacity that it is
    const step = Math.max(MOVED_BY * limit.at, limit.at === 0 ? 1 : 0);
    const moved = isShut(limit) ? undefined : limit.at + step;
    const { scale, ...program } = programme.under((name) =>
      name === twin?.id ? undefined : name === limit.id ? moved : stands(name),
    );
    const solution = kept.solve(program, 'last');
    if (solution === null) return [];
    const cost = program.columns.reduce(
      (sum, column, at) => sum + column.cost * floatAt(solution.values, at),
      0,
    );
    const saved = costYen - cost * scale;
    if (saved <= NO_SAVING * costYen) return [];
    return [{ ...said, savesYen: moved === undefined ? saved : saved / step }];
  };
  const dearness = (limit: Binding) =>
    untoldAsNone(limit.savesYen) * (isShut(limit) ? 1 : Math.max(1, limit.at));
  try {
    return input.limits.flatMap(bindingLimit).sort((a, b) => dearness(b) - dearness(a));
  } finally {
    kept.end();
  }
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
