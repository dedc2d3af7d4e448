import {
  type Game,
  type GameDecision,
  type GameLoss,
  type GameOutcome,
  sizeOf,
} from '@shared/model/exercise-game';
import { lostValueOf } from '@shared/model/headline';
import type { Mix } from '@shared/model/lever';
import type { WhatIfModel } from '@shared/model/what-if';
import type { LineResult } from '@shared/model/what-if-result';
import { runWhatIf } from '../run';
import { applyMix } from '../solve';
import { type LaidOut, laidOut } from './laid-out';

/** The lines of a model with levers in place, run day by day with the tiers of its stocks. */
export function linesUnder(
  model: WhatIfModel,
  { levers, mix }: Pick<LaidOut, 'levers' | 'mix'>,
): readonly LineResult[] {
  return runWhatIf(applyMix({ model, levers, giveWay: [] }, mix), 'lines').lines;
}

export function lossOf(lines: readonly LineResult[]): GameLoss {
  return {
    lostYen: lostValueOf(lines),
    lineDays: lines.reduce((sum, { lostDays }) => sum + lostDays, 0),
  };
}

/** What decisions leave of a model. @throws Refusal as laidOut() */
export function outcomeOf(game: Game, model: WhatIfModel, decisions: readonly GameDecision[]): GameOutcome {
  const laid = laidOut(game, decisions);
  return { ...lossOf(linesUnder(model, laid)), ...costOf(laid) };
}

export function costOf({ costYen, costNotKnown }: LaidOut): Pick<GameOutcome, 'costYen' | 'costNotKnown'> {
  return { costYen, costNotKnown };
}

/** How much more one leaves than another; yen are not known where either's are not. */
export function differenceOf(more: GameLoss, less: GameLoss): GameLoss {
  const known = more.lostYen !== null && less.lostYen !== null;
  return {
    lostYen: known ? more.lostYen - less.lostYen : null,
    lineDays: more.lineDays - less.lineDays,
  };
}

/** Whether one leaves less than another, or as much at a lower cost. */
export function isBetter(one: GameOutcome, other: GameOutcome): boolean {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a < b || (a === b && one.costYen < other.costYen);
}

/** Nothing decided. */
export const NOTHING_DECIDED: { readonly mix: Mix; readonly levers: [] } = { mix: {}, levers: [] };
