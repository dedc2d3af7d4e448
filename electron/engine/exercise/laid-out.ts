import { addDays } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { Game, GameDecision, GameLever } from '@shared/model/exercise-game';
import type { SolveProblem } from '@shared/model/goal';
import { isBought, type Lever } from '@shared/model/lever';
import { sumUnder } from '@shared/model/missing-figures';
import { dated, instalmentsFor, mixCost } from '../solve';

/** Amounts that differ by less than this part are the same: figures of a file are rounded. */
const HAIR = 1e-9;

/** Decisions as levers that have a day, and how much of each. */
export interface LaidOut {
  readonly levers: readonly Lever[];
  readonly mix: Readonly<Record<string, number>>;
  readonly costYen: number;
  readonly costNotKnown: ReturnType<typeof mixCost>['notKnown'];
}

/** Decisions in the order in which they were made, with their places. */
export function inOrder<D extends GameDecision>(
  decisions: readonly D[],
): { readonly decision: D; readonly at: number }[] {
  return decisions
    .map((decision, at) => ({ decision, at }))
    .sort((a, b) => a.decision.day - b.decision.day || a.at - b.at);
}

/** The question that levers of a game are asked with: the least loss over all days. */
export function problemOf(game: Game, levers: readonly Lever[]): SolveProblem {
  const { model, budgetYen, years, discountPercent } = game;
  const none = { coverDays: null, keep: null, shares: [], smallToo: [], giveWay: [] } as const;
  return { ...none, model, least: 'yen', levers, budgetYen, years, discountPercent };
}

/**
 * Lays decisions out on the days on which they act: each is a lever of its own, from its day and lead on. What is bought comes as soon as it can beside what
 * was decided before. Source: docs/engine.md 10.11.
 * @throws Refusal with the place of the first decision that is beyond what a lever still gives, or the budget
 */
export function laidOut(game: Game, decisions: readonly GameDecision[]): LaidOut {
  const levers: Lever[] = [];
  const mix: Record<string, number> = {};
  const free = freeOf(game);
  for (const { decision, at } of inOrder(decisions)) {
    const of = leverOf(game, decision, at);
    const most = free.most(of, decision.day);
    if (decision.amount > most * (1 + HAIR)) {
      const params = { decision: at + 1, lever: decision.lever, amount: decision.amount, most: said(most) };
      throw new Refusal('refusal.exercise.tooMuch', params, { field: `decisions.${at}.amount` });
    }
    const lever = free.take(of, decision, at, mix);
    levers.push({ ...lever, max: decision.amount });
  }
  const { total, notKnown } = mixCost(problemOf(game, levers), ({ max }) => max);
  const { budgetYen } = game;
  if (budgetYen !== null && total > budgetYen * (1 + HAIR)) {
    const params = { cost: total, budget: budgetYen };
    throw new Refusal('refusal.exercise.budget', params, { field: 'decisions' });
  }
  return { levers, mix, costYen: total, costNotKnown: notKnown };
}

/** A figure for a sentence, no larger than it is. */
const said = (amount: number) => Math.floor(amount * 1e4) / 1e4;

/** Most that can still be decided of a lever on a day, beside what has been. */
export function mostOf(
  game: Game,
  decisions: readonly GameDecision[],
  lever: GameLever,
  day: number,
): number {
  const free = freeOf(game);
  const mix: Record<string, number> = {};
  for (const { decision, at } of inOrder(decisions))
    free.take(leverOf(game, decision, at), decision, at, mix);
  return free.most(lever, day);
}

function leverOf(game: Game, { lever }: GameDecision, at: number): GameLever {
  const found = game.levers.find((one) => one.lever.id === lever);
  if (found === undefined)
    throw new Refusal(
      'refusal.exercise.unknownLever',
      { decision: at + 1, lever },
      { field: `decisions.${at}.lever` },
    );
  return found;
}

/** What is left of the levers while decisions are taken one after another. */
function freeOf(game: Game) {
  const used = new Map<string, number>();
  const usedOn = new Map<string, number>();
  const partsFrom = ({ lever }: GameLever, day: number) => {
    const from = dated(lever, addDays(game.model.start, day), game.model.start);
    if (!isBought(from)) return { from, parts: [] };
    const parts = instalmentsFor(problemOf(game, [from]), from).map(({ id, most }) => ({
      id,
      date: id.slice(id.lastIndexOf('@') + 1),
      left: Math.max(0, most - sumUnder(usedOn, id)),
    }));
    return { from, parts };
  };
  const leftOf = ({ lever }: GameLever) => Math.max(0, lever.max - sumUnder(used, lever.id));
  return {
    most: (lever: GameLever, day: number): number => {
      const { from, parts } = partsFrom(lever, day);
      if (from.from !== null && from.from >= addDays(game.model.start, game.model.days)) return 0;
      const coming = parts.reduce((sum, { left }) => sum + left, 0);
      return isBought(from) ? Math.min(leftOf(lever), coming) : leftOf(lever);
    },
    /** Takes a decision's part, by parts that have a day, and gives its lever a name of its own. */
    take: (of: GameLever, { day, amount }: GameDecision, at: number, mix: Record<string, number>): Lever => {
      const { from, parts } = partsFrom(of, day);
      const id = `${of.lever.id}#${at}`;
      used.set(of.lever.id, sumUnder(used, of.lever.id) + amount);
      if (!isBought(from)) mix[id] = amount;
      let left = amount;
      for (const part of parts) {
        const taken = Math.min(left, part.left);
        if (taken <= 0) continue;
        left -= taken;
        usedOn.set(part.id, sumUnder(usedOn, part.id) + taken);
        mix[`${id}@${part.date}`] = taken;
      }
      return { ...from, id };
    },
  };
}
