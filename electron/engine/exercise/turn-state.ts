import type {
  Game,
  GameDecision,
  GameLever,
  GameLoss,
  LeverNow,
  TurnState,
} from '@shared/model/exercise-game';
import { priceOfLever } from '@shared/model/lever';
import type { WhatIfModel } from '@shared/model/what-if';
import { isCounted, knownOn } from './known-shocks';
import { laidOut, mostOf } from './laid-out';
import { costOf, differenceOf, linesUnder, lossOf, NOTHING_DECIDED } from './outcome';

/**
 * What a group sees on the day of a turn: the run with every shock that is known by then and every decision until then, and what each lever would do
 * now. Nothing of it hangs on what is known later. Source: docs/engine.md 10.11.
 * @param decisions all of them; those of later days are left out
 * @throws Refusal as laidOut()
 */
export function turnState(game: Game, decisions: readonly GameDecision[], day: number): TurnState {
  const made = decisions.filter((decision) => decision.day <= day);
  const model = knownOn(game, day);
  const laid = laidOut(game, made);
  const lines = linesUnder(model, laid);
  const loss = lossOf(lines);
  const nothingLines = linesUnder(model, NOTHING_DECIDED);
  return {
    day,
    known: game.messages.flatMap((message) => (isCounted(message, day) ? message.id : [])),
    outcome: { ...loss, ...costOf(laid) },
    lines,
    nothing: lossOf(nothingLines),
    nothingLines,
    levers: game.levers.map((lever) => leverNow(game, model, made, loss, lever, day)),
  };
}

/** Whether a lever can be decided on a day. */
export function isOpen({ offered, until }: GameLever, day: number): boolean {
  return offered <= day && (until === null || day <= until);
}

/** The first turn on which a lever can be decided; undefined where it is open on none. */
export function firstOpen(game: Game, lever: GameLever): number | undefined {
  return game.turns.find((day) => isOpen(lever, day));
}

function leverNow(
  game: Game,
  model: WhatIfModel,
  made: readonly GameDecision[],
  before: GameLoss,
  lever: GameLever,
  day: number,
): LeverNow {
  const { id } = lever.lever;
  const tried = (on: number) => {
    const amount = mostOf(game, made, lever, on);
    if (amount <= 0) return { amount: 0, costYen: 0, gain: differenceOf(before, before) };
    // What it costs may be over the budget: that is said where it is decided.
    const laid = laidOut({ ...game, budgetYen: null }, [...made, { day: on, lever: id, amount }]);
    const costYen = laid.costYen - laidOut({ ...game, budgetYen: null }, made).costYen;
    return { amount, costYen, gain: differenceOf(before, lossOf(linesUnder(model, laid))) };
  };
  const now = tried(day);
  const first = firstOpen(game, lever);
  const atFirst = first === undefined || first >= day ? now : tried(first);
  return {
    lever: id,
    isOpen: isOpen(lever, day),
    most: now.amount,
    costYen: priceOfLever(lever.lever) === null ? null : now.costYen,
    gain: now.gain,
    gainAtFirst: atFirst.gain,
  };
}
