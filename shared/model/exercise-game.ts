import type { SolveProblem } from './goal';
import type { Lever, LeverKind } from './lever';
import type { Shock } from './shock';
import type { WhatIfModel } from './what-if';
import type { LineResult } from './what-if-result';

/** What a run of an exercise counts of an inject. Days are counted from the first one. */
export interface GameMessage {
  readonly id: string;
  readonly shocks: readonly Shock[];
  readonly knownFrom: number;
  readonly isTrue: boolean;
  /** From when on the group knows that it is not so; null for never. */
  readonly refutedFrom: number | null;
}

export interface GameLever {
  /** Undated: when it acts hangs on the day of its decision. */
  readonly lever: Lever;
  /** First and last day on which it can be decided; null to the end. */
  readonly offered: number;
  readonly until: number | null;
}

/** An exercise as plain data: the model with the scenario's own shocks, and what is added to it. Source: docs/engine.md 10.11. */
export interface Game extends Pick<SolveProblem, 'budgetYen' | 'years' | 'discountPercent'> {
  /** With the tiers of its stocks. */
  readonly model: WhatIfModel;
  /** Days of the turns, ascending. */
  readonly turns: readonly number[];
  readonly messages: readonly GameMessage[];
  readonly levers: readonly GameLever[];
}

/** What counts of a decision. */
export interface GameDecision {
  readonly day: number;
  readonly lever: string;
  readonly amount: number;
}

/** What a run leaves. */
export interface GameLoss {
  /** Yen of lines whose worth is known; null where none is. */
  readonly lostYen: number | null;
  /** Output that is not made, in days of full output of a line. */
  readonly lineDays: number;
}

/** What a loss is compared by: yen, or line-days where nobody knows what a line is worth. */
export function sizeOf({ lostYen, lineDays }: GameLoss): number {
  return lostYen ?? lineDays;
}

export interface GameOutcome extends GameLoss {
  /** Of the decisions, present value. */
  readonly costYen: number;
  /** Kinds of lever of which the cost is not known: the sum is without it. */
  readonly costNotKnown: readonly LeverKind[];
}

/** A lever on the day of a turn. */
export interface LeverNow {
  readonly lever: string;
  readonly isOpen: boolean;
  /** Most that can still be decided: tonnes or percentage points. */
  readonly most: number;
  /** Of all of it. */
  readonly costYen: number | null;
  /** What all of it takes off the loss if it is decided on this day, and had it been on the first day that it was open. */
  readonly gain: GameLoss;
  readonly gainAtFirst: GameLoss;
}

/** What a group sees on the day of a turn, and no more. */
export interface TurnState {
  readonly day: number;
  readonly known: readonly string[];
  readonly outcome: GameOutcome;
  readonly lines: readonly LineResult[];
  /** With nothing decided, as it is known on that day. */
  readonly nothing: GameLoss;
  readonly nothingLines: readonly LineResult[];
  readonly levers: readonly LeverNow[];
}

/** What the delay of a decision cost, taken in the order of the decisions so that they add up. */
export interface Delay {
  /** Its place among the decisions. */
  readonly decision: number;
  /** First turn on which it was open. */
  readonly openOn: number;
  readonly daysLate: number;
  readonly lost: GameLoss;
  /** What one day earlier, it alone, would have saved. */
  readonly aDay: GameLoss;
}

/** A turn as the group saw it, and as it was, with what it had decided by then. */
interface TurnAfter {
  readonly day: number;
  readonly believed: GameLoss;
  readonly wasSo: GameLoss;
}

/** A message that was not so, counted in the turns in which it was known and not refuted. */
export interface Believed {
  readonly message: string;
  readonly turns: readonly number[];
  /** Places of the decisions of those turns. */
  readonly decisions: readonly number[];
  /** What these were to save as it was believed on the last of the turns, and what they did save. */
  readonly promised: GameLoss;
  readonly worth: GameLoss;
}

/** A course with its decisions. */
export interface Course {
  readonly decisions: readonly GameDecision[];
  readonly outcome: GameOutcome;
}

/** Which course was the best in hindsight: the solver's, or one that loses less when it is run by day. */
const HINDSIGHTS = ['solver', 'known', 'moved', 'group', 'nothing'] as const;

/** One group's exercise looked at from its end. */
export interface GroupAfter extends Course {
  readonly delays: readonly Delay[];
  readonly turns: readonly TurnAfter[];
  readonly believed: readonly Believed[];
}

export interface AfterAction {
  readonly nothing: GameOutcome;
  readonly groups: readonly GroupAfter[];
  /** Solved at each turn with what was known on its day. */
  readonly known: Course;
  /** With everything known from the first day, each lever from the first day that it was open. */
  readonly hindsight: { readonly outcome: GameOutcome; readonly by: (typeof HINDSIGHTS)[number] };
}
