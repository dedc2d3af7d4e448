import type { IsoDate } from '../base/calendar';
import type { Mark } from '../base/certainty';
import type { InputRange, InputRef, InputUnit } from './sensitivity';
import type { Estimate, EventRates } from './uncertainty';
import type { WhatIfModel } from './what-if';

/** A figure of a run that is drawn: what a stress test turns, what is at stake at a line, and how long a shock lasts. */
export type DrawnRef =
  | InputRef
  | { readonly kind: 'value'; readonly useId: string }
  | { readonly kind: 'length'; readonly shockId: string };

/** A range that rows of the project give of something that is drawn; of a value at stake in percent of what is entered. */
export interface DrawnRange extends Omit<InputRange, 'ref'> {
  readonly ref: DrawnRef;
}

/** A drawn input as the run has it, with its triangle: low, as entered, high. A value at stake is percent of what is entered. */
export interface DrawnInput {
  readonly ref: DrawnRef;
  readonly unit: InputUnit;
  readonly base: number;
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
  /** From a row of the project, or declared: DECLARED_PERCENT to either side, and then guessed. */
  readonly rangeFrom: 'row' | 'declared';
}

export interface SureOptions {
  readonly draws: number;
  /** Whole number from 0 to 2^53 - 1. The same seed gives the same figures. */
  readonly seed: number;
  /** Whether inputs are drawn within their ranges; else they stay as entered. */
  readonly inputs: boolean;
  /** Whether suppliers and countries are disturbed; null for no event. */
  readonly events: EventRates | null;
}

/** Models of the same window that are run on the same draws, the first one the question itself. */
export interface SureJob {
  readonly models: readonly { readonly model: WhatIfModel; readonly ranges: readonly DrawnRange[] }[];
  readonly options: SureOptions;
}

/** So many whole runs where nobody says otherwise, and at most. */
export const DEFAULT_DRAWS = 200;
export const MOST_DRAWS = 20_000;
/** One seed for window, terminal and paper where nobody says another, so that all say the same digits. */
export const DEFAULT_SEED = 1;

/** What a tenth, half and nine tenths of the draws stay at or under. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** A day that not every draw has: of those that have it, the day by which a tenth, half, nine tenths have. */
export interface DateSpread {
  readonly early: IsoDate;
  readonly median: IsoDate;
  readonly late: IsoDate;
}

/** A line over the draws, over all its materials at once in each of them. */
export interface SureLine {
  readonly useId: string;
  /** Draws in which it is below full load on some day, and of all draws those in which it stands on some day. */
  readonly reducedDraws: number;
  readonly standingDraws: number;
  readonly reduced: Estimate;
  readonly standing: Estimate;
  readonly reducedFrom: DateSpread | null;
  readonly standsFrom: DateSpread | null;
  readonly lostDays: Spread;
  /** Yen; null where its value at stake is not known. */
  readonly lostValue: Spread | null;
}

/** An input on which a figure hangs, by the correlation of their ranks over the draws, -1 to 1. */
export interface Driver {
  readonly ref: DrawnRef;
  readonly correlation: number;
}

/** One model over the draws. */
export interface SureRun {
  /** Draws in which a line is reduced for want of a material that weighs enough (docs/engine.md 5.5), and when that begins. */
  readonly firstDraws: number;
  readonly first: Estimate;
  readonly firstDay: DateSpread | null;
  /** How many lines are reduced, and how many stand. */
  readonly linesReduced: Spread;
  readonly linesStanding: Spread;
  readonly lostDays: Spread;
  readonly lostValue: Spread | null;
  /** What the loss (yen, else line-days) hangs on most, the strongest first. */
  readonly drivers: readonly Driver[];
  readonly lines: readonly SureLine[];
}

/** Two models on the same draws; less lost is better. */
export interface SurePair {
  /** Places in the list of models. */
  readonly one: number;
  readonly other: number;
  readonly measure: 'lostValue' | 'lostDays';
  /** The other's less the one's with everything as entered, and over the draws. */
  readonly asEntered: number;
  readonly difference: Estimate;
  /** The chance that the one loses less; draws that are alike count half. */
  readonly better: Estimate;
  /** The chance that the order is another one than as entered; null where that is a tie. */
  readonly turns: Estimate | null;
  /** Whether the difference is more than two of its standard errors. */
  readonly apart: boolean;
  /** The input that moves the difference most; null where none was drawn or nothing moves it. */
  readonly turnedBy: Driver | null;
  /** What turns the order by itself, all else as entered; null for a tie, and where none of what moves it most does. */
  readonly turning: Turning | null;
}

/** An input that turns an order of two models, and from which value on. */
export interface Turning extends Pick<DrawnInput, 'ref' | 'unit' | 'base'> {
  readonly value: number;
}

/** What whole runs over drawn inputs and events say. Exposure under assumptions, not a forecast. */
export interface SureResult {
  readonly start: IsoDate;
  readonly days: number;
  readonly draws: number;
  readonly seed: number;
  readonly generator: string;
  /** What was drawn, in all models. */
  readonly inputs: readonly DrawnInput[];
  /** Of them, those whose range is the declared one, and those that are guessed at all. */
  readonly declared: number;
  readonly guessed: number;
  /** Sources of events, and those without a rate of their own; none where no event was drawn. */
  readonly sources: number;
  readonly assumedSources: number;
  /** In the order of the models. */
  readonly runs: readonly SureRun[];
  /** Every two models, by yen where both know it, and by line-days. */
  readonly pairs: readonly SurePair[];
}
