import { addDays } from '@shared/base/calendar';
import { type Game, type GameDecision, type GameLever, sizeOf } from '@shared/model/exercise-game';
import { amountIn } from '@shared/model/instalments';
import type { Lever, Mix } from '@shared/model/lever';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { applyMix, dated, type LinearSolver, leastMix } from '../solve';
import { asItWas, knownOn } from './known-shocks';
import { inOrder, laidOut, mostOf, problemOf } from './laid-out';
import { isBetter, outcomeOf } from './outcome';
import { isOpen } from './turn-state';

/** Less of a lever than this part of what it still gives is the solver's rounding. */
const NOTHING = 1e-6;

/**
 * The decisions of somebody who solves each turn with what is known on its day and with what was decided before: those that the run by day of what is
 * known says to be better than none. Source: docs/engine.md 10.11.
 */
export function bestKnown(solver: LinearSolver, game: Game): readonly GameDecision[] {
  let made: readonly GameDecision[] = [];
  for (const day of game.turns) {
    const model = knownOn(game, day);
    if (sizeOf(outcomeOf(game, model, made)) === 0) continue; // nothing is lost that could be saved
    const levers = game.levers
      .filter((lever) => isOpen(lever, day))
      .flatMap((lever) => withMost(game, lever, day, mostOf(game, made, lever, day)));
    const mix = solvedMix(solver, game, model, levers, made);
    const more = levers.flatMap(({ id, max }): GameDecision[] => {
      const amount = Math.min(max, amountIn(mix, id));
      return amount > max * NOTHING ? [{ day, lever: id, amount }] : [];
    });
    const asked = [...made, ...more];
    if (more.length > 0 && isBetter(outcomeOf(game, model, asked), outcomeOf(game, model, made)))
      made = asked;
  }
  return made;
}

/** Levers and the mix of somebody who knows everything from the first day, each lever from the first day that it is offered. */
export function solvedHindsight(
  solver: LinearSolver,
  game: Game,
): { readonly levers: readonly Lever[]; readonly mix: Mix } {
  const levers = game.levers.flatMap((lever) =>
    withMost(game, lever, lever.offered, mostOf(game, [], lever, lever.offered)),
  );
  return { levers, mix: solvedMix(solver, game, asItWas(game), levers, []) };
}

function withMost({ model }: Game, { lever }: GameLever, day: number, max: number): Lever[] {
  return max > 0 ? [{ ...dated(lever, addDays(model.start, day), model.start), max }] : [];
}

/** The mix of least loss beside what was decided, within what is left of the budget; none where nothing can be done. */
function solvedMix(
  solver: LinearSolver,
  game: Game,
  model: WhatIfModel,
  levers: readonly Lever[],
  made: readonly GameDecision[],
): Mix {
  const laid = laidOut(game, made);
  const budgetYen = game.budgetYen === null ? null : game.budgetYen - laid.costYen;
  if (levers.length === 0 || (budgetYen !== null && budgetYen <= 0)) return {};
  const before = applyMix({ model, levers: laid.levers, giveWay: [] }, laid.mix);
  const asked = { ...before, materials: before.materials.map(oneStock) };
  return leastMix(solver, { ...problemOf({ ...game, budgetYen }, levers), model: asked }, 'yen');
}

/** The tiers of a stock taken together, as the solver counts it. */
function oneStock({ stocks: _tiers, ...material }: MaterialModel): MaterialModel {
  return { ...material, carriedShares: {} };
}

/** The same decisions, each on the first turn on which it was open. */
export function movedToFirst(
  decisions: readonly GameDecision[],
  firstOf: (decision: GameDecision) => number,
): readonly GameDecision[] {
  return inOrder(decisions).map(({ decision }) => ({ ...decision, day: firstOf(decision) }));
}
