import type { Believed, Game, GameDecision } from '@shared/model/exercise-game';
import type { WhatIfModel } from '@shared/model/what-if';
import { isCounted, knownOn } from './known-shocks';
import { differenceOf, outcomeOf } from './outcome';

/**
 * The messages that were not so and were counted on a turn, with what was decided on these turns: what it was to save as it was believed, and what it did.
 * Source: docs/engine.md 10.11.
 * @param model as everything was
 */
export function believedOf(asked: Game, model: WhatIfModel, decisions: readonly GameDecision[]): Believed[] {
  const game = { ...asked, budgetYen: null }; // a course without some of its decisions costs no more
  return asked.messages.flatMap((message): Believed[] => {
    const turns = message.isTrue ? [] : asked.turns.filter((day) => isCounted(message, day));
    const last = turns.at(-1);
    if (last === undefined) return [];
    const made = decisions.flatMap(({ day }, at) => (turns.includes(day) ? [at] : []));
    const without = (of: readonly GameDecision[]) => of.filter(({ day }) => !turns.includes(day));
    const savedUnder = (seen: WhatIfModel, of: readonly GameDecision[]) =>
      differenceOf(outcomeOf(game, seen, without(of)), outcomeOf(game, seen, of));
    const until = decisions.filter(({ day }) => day <= last);
    return [
      {
        message: message.id,
        turns,
        decisions: made,
        promised: savedUnder(knownOn(game, last), until),
        worth: savedUnder(model, decisions),
      },
    ];
  });
}
