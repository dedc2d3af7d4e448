import type { Delay, Game, GameDecision } from '@shared/model/exercise-game';
import type { WhatIfModel } from '@shared/model/what-if';
import { inOrder } from './laid-out';
import { differenceOf, outcomeOf } from './outcome';
import { firstOpen, isOpen } from './turn-state';

/** The day on which a decision could have been made first: no later than it was. */
export function openedOn(game: Game, { lever, day }: GameDecision): number {
  const found = game.levers.find((one) => one.lever.id === lever);
  const first = found === undefined ? undefined : firstOpen(game, found);
  return first === undefined ? day : Math.min(first, day);
}

/**
 * What it cost that decisions came later than they could: each is moved to the first turn on which it was open, one after another in the order in
 * which they were made, so that the parts add up to the whole. Source: docs/engine.md 10.11.
 * @param model as everything was
 */
export function delaysOf(asked: Game, model: WhatIfModel, decisions: readonly GameDecision[]): Delay[] {
  // An order to save costs more where it comes earlier: what a delay loses is not held to the budget.
  const game = { ...asked, budgetYen: null };
  let course = [...decisions];
  let before = outcomeOf(game, model, course);
  const withDay = (at: number, day: number, of: readonly GameDecision[]) =>
    of.map((one, place) => (place === at ? { ...one, day } : one));
  const played = before;
  return inOrder(decisions).map(({ decision, at }): Delay => {
    const openOn = openedOn(game, decision);
    course = withDay(at, openOn, course);
    const after = openOn === decision.day ? before : outcomeOf(game, model, course);
    const lost = differenceOf(before, after);
    before = after;
    const lever = game.levers.find((one) => one.lever.id === decision.lever);
    const earlier = decision.day - 1;
    const canBe = lever !== undefined && earlier >= 0 && isOpen(lever, earlier);
    const aDayBefore = canBe ? outcomeOf(game, model, withDay(at, earlier, decisions)) : played;
    return {
      decision: at,
      openOn,
      daysLate: decision.day - openOn,
      lost,
      aDay: differenceOf(played, aDayBefore),
    };
  });
}
