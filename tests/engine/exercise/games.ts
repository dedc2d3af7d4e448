import type { Game, GameLever, GameMessage } from '@shared/model/exercise-game';
import { ban, everyYear, material, model, NO_STOCK } from '../models';
import { loanLever, orderedSavingLever, spotLever } from '../solve/solver';

/** A stop from a day of 2025 to another one, which is known from a day of the exercise on. */
export function stop(
  from: string,
  to: string,
  knownFrom: number,
  more: Partial<Omit<GameMessage, 'shocks'>> = {},
): GameMessage {
  const id = more.id ?? `stop ${from}`;
  return { id, shocks: [ban(from, to, { id })], knownFrom, isTrue: true, refutedFrom: null, ...more };
}

export const spot = (more: Parameters<typeof spotLever>[0] = {}, offered = 0): GameLever => ({
  lever: spotLever({ leadDays: 10, perMonth: null, max: 50, purchaseYen: 1, ...more }),
  offered,
  until: null,
});
export const loan = (more: Parameters<typeof loanLever>[0] = {}, until: number | null = null): GameLever => ({
  lever: loanLever({ leadDays: 10, max: 20, purchaseYen: 1, ...more }),
  offered: 0,
  until,
});
export const saving = (more: Parameters<typeof orderedSavingLever>[0] = {}): GameLever => ({
  lever: orderedSavingLever({ leadDays: 0, max: 10, yenPerTonne: 0, ...more }),
  offered: 0,
  until: null,
});

/** 1 t a day is needed of which each lost one is worth 10 yen, 20 t are in store, all comes from China; 100 days from New Year 2025 on. */
export function game(more: Partial<Game> = {}): Game {
  const uses = [{ useId: 'line', tier: 1 as const, demand: everyYear(365), valuePerTonne: 10 }];
  return {
    model: model({ days: 100, materials: [material({ uses, stock: { ...NO_STOCK, opening: 20 } })] }),
    turns: [0, 30, 60],
    messages: [stop('2025-01-01', '2025-12-31', 0)],
    levers: [spot(), loan(), saving()],
    budgetYen: null,
    years: 1,
    discountPercent: 0,
    ...more,
  };
}
