import type { MaterialId } from './material';
import type { DrawnInput, DrawnRange, DrawnRef } from './sure';
import type { Estimate } from './uncertainty';
import type { WhatIfModel } from './what-if';

/** Days of need that a stock may be raised by, as options beside nothing. */
export const STOCK_DAYS = [30, 60, 120] as const;
/** The chance of a scenario where nobody says one, percent: nobody's figure. */
export const GUESSED_CHANCE = 20;
/** Draws where nobody says otherwise: with six options 4,800 runs. */
export const ASK_DRAWS = 800;

/** Something that can be decided: a scenario as it is, or with more in store when it begins. */
export interface AskOption {
  /** Place in the list of models. */
  readonly model: number;
  readonly stocks: readonly { readonly materialId: MaterialId; readonly tonnes: number }[];
  /** Yen, spent whether the scenario comes or not. */
  readonly costYen: number;
}

/** What may be decided, over draws of what is not known. */
export interface AskJob {
  /** The question first; the others have its window. */
  readonly models: readonly { readonly model: WhatIfModel; readonly ranges: readonly DrawnRange[] }[];
  /** Compared in yen; the first one does nothing. */
  readonly options: readonly AskOption[];
  /** Of one cost, compared in line-days; the first one is the one that is held against. */
  readonly alike: readonly AskOption[];
  /** Chance that the scenario comes, 0..1. */
  readonly chance: number;
  readonly draws: number;
  readonly seed: number;
}

/** What it is worth to know something before deciding: never less than 0, with its standard error. */
export interface Worth extends Estimate {
  /** Whether it is more than two of its standard errors. */
  readonly apart: boolean;
}

/** An option over the draws. */
export interface AskedOption extends AskOption {
  readonly meanLostValue: number | null;
  readonly meanLostDays: number;
  /** Its cost and the chance of the scenario times what is lost; null where no value is known. */
  readonly expectedYen: number | null;
}

/** What it is worth to know one input, or two together; null in yen where no value is known. */
export interface Asked {
  readonly refs: readonly DrawnRef[];
  readonly yen: Worth | null;
  readonly lineDays: Worth;
}

/** One input: what it moves alone, and what it is worth to know it. */
export interface AskedInput extends Asked {
  readonly input: DrawnInput;
  /** What is lost with nothing done at its low and at its high end, all else as entered: yen, or line-days where no value is known. */
  readonly atLow: number;
  readonly atHigh: number;
}

export interface AskResult {
  readonly draws: number;
  readonly seed: number;
  readonly generator: string;
  readonly chance: number;
  readonly options: readonly AskedOption[];
  readonly alike: readonly AskedOption[];
  /** Places of the options that are best on what is known today. */
  readonly best: number;
  readonly bestAlike: number;
  /** What it would be worth to know everything that is drawn. */
  readonly all: Pick<Asked, 'yen' | 'lineDays'>;
  /** The one most worth asking first. */
  readonly inputs: readonly AskedInput[];
  /** Two together of those that are worth most. */
  readonly pairs: readonly Asked[];
}
