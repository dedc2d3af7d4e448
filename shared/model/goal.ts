import type { IsoDate } from '../base/calendar';
import type { CountryId } from './country';
import type { Lever, LeverKind, Mix } from './lever';
import type { Place } from './lever-place';
import type { MaterialId } from './material';
import type { Reached } from './reached-days';
import type { SupplierId } from './supplier';
import type { Allocation, WhatIfModel } from './what-if';

/** A share that may not be exceeded in a year: the part of a material's supply that depends on a country or group. */
export interface ShareGoal {
  readonly materialId: MaterialId;
  readonly year: number;
  readonly atMostPercent: number;
  /** Total supply of that year, tonnes REO. */
  readonly totalSupply: number;
  /** The share set of that year; what is missing to 100 is allocated to nobody. */
  readonly suppliers: readonly WeightedShare[];
}

interface WeightedShare {
  readonly supplierId: SupplierId;
  readonly countryId: CountryId;
  readonly percent: number;
  /** Part of what it supplies that depends on the country or group, 0..1; look-through uses the upper bound. */
  readonly weight: number;
}

/** Yen at stake, or days of lines. Source: docs/engine.md 10.8. */
export const LEAST_GOALS = ['yen', 'lineDays'] as const;
export type LeastGoal = (typeof LEAST_GOALS)[number];

/** What the answer to such a goal is called. */
export const leastKind = (least: LeastGoal): AnswerKind => (least === 'yen' ? 'least_yen' : 'least_days');

/** Lines that are to run at full load from a day on to the end of the run. Source: docs/engine.md 10.9. */
export interface KeepGoal {
  readonly lines: readonly string[];
  readonly from: IsoDate;
}

/** A question asked backwards, as plain data: which mix of levers reaches the goals at the lowest cost? */
export interface SolveProblem {
  /** With its shocks; its window is at least as long as the days asked for. */
  readonly model: WhatIfModel;
  /** No shortfall of any material in the first so many whole days; null when only shares are asked for. */
  readonly coverDays: number | null;
  readonly shares: readonly ShareGoal[];
  /** What is to be lost as little of as the budget allows, over the whole run; null where days or shares are to be reached. */
  readonly least: LeastGoal | null;
  /** Lines that are to be kept running, in place of days; null for none. */
  readonly keep: KeepGoal | null;
  /** Materials that the days hold for although they weigh too little to rule a headline. Source: docs/engine.md 5.5. */
  readonly smallToo: readonly MaterialId[];
  /** Whose deliveries a new offtake may take the place of, besides the rest that is allocated to nobody. */
  readonly giveWay: readonly CountryId[];
  readonly levers: readonly Lever[];
  /** Present value over the horizon, yen; null for no limit. */
  readonly budgetYen: number | null;
  /** Years over which costs are counted, from the year in which the run begins. */
  readonly years: number;
  readonly discountPercent: number;
}

/** What keeps a question from a better answer. */
export interface Limit {
  readonly kind:
    | 'lever'
    | 'capacity'
    | 'start'
    | 'market'
    | 'rest'
    | 'place'
    | 'kept'
    | 'store'
    | 'release'
    | 'budget';
  /** The lever that is limited; null for the budget and the limits of a material. */
  readonly leverId: string | null;
  readonly materialId: MaterialId | null;
  /** The country and year of what an offtake takes the place of; null elsewhere. */
  readonly countryId: CountryId | null;
  readonly year: number | null;
  /** Where it stands: tonnes, tonnes a year, percentage points, tonnes a day, yen or a year, as its kind says. */
  readonly at: number;
}

/** A limit that a mix has run into. */
export interface Binding extends Limit {
  /**
   * What one unit more of it would save, yen; of deliveries that are kept, what opening them all would; of a lever that
   * begins late, what it would save were it there from the first day. Null where the mix
   * is not the cheapest of its way, so that a limit has no price.
   */
  readonly savesYen: number | null;
  /** What is lost less with one unit more of it, yen or line-days as the goal says; null where another goal is asked for. */
  readonly lossLess: number | null;
}

export const ANSWER_KINDS = [
  'cheapest',
  'no_stock',
  'no_offtake',
  'even',
  'least_yen',
  'least_days',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What a mix leaves of a line over the whole run, beside what nothing done does. */
interface LineLeft {
  readonly useId: string;
  /** Sum of 1 - load. */
  readonly lostDays: number;
  readonly lostDaysBefore: number;
  /** Yen; null where its value is not known. */
  readonly lostYen: number | null;
}

/** What a mix leaves over the whole run. */
export interface Outcome {
  /** Yen of all lines whose value is known; null where none is. Every material counts, however small. */
  readonly lostYen: number | null;
  /** Lines that still lose something, in the order of the model. */
  readonly lines: readonly LineLeft[];
  /** Lines that lose more than with nothing done. */
  readonly worse: readonly string[];
}

/** What is left where shortages are shared out by a rule, which costs nothing to procure, with the mix for it. Source: docs/engine.md 10.3, 10.8. */
export interface OrderOutcome extends Outcome, Costs {
  readonly allocation: Allocation;
  readonly mix: Mix;
}

/** What a mix costs. */
export interface Costs {
  /** Present value over the horizon, yen; by kind of lever beside it. */
  readonly costYen: number;
  readonly costByKind: Readonly<Record<LeverKind, number>>;
  /** Kinds of which the cost is not known, all or some of it: the sum is without it. */
  readonly costNotKnown: readonly LeverKind[];
}

/** A mix that reaches the goals, as the daily simulation found it. */
export interface Answer extends Reached, Outcome, Costs {
  readonly kind: AnswerKind;
  readonly mix: Mix;
  /** In the order of the goals, percent of the supply. */
  readonly sharePercents: readonly number[];
  /** What the offtakes of the mix take the place of, tonnes REO of a year. */
  readonly places: readonly (Place & { readonly tonnes: number })[];
  /** Limits that the mix has run into, dearest first. */
  readonly binding: readonly Binding[];
  readonly gap: number;
}

/** A limit that rules an answer out, together with the others of its set: each alone would leave space. */
export interface Conflict extends Limit {
  /**
   * Where it would have to stand if all others stayed as they are, a lever that begins late on day 0; null where moving it
   * alone is not enough.
   */
  readonly needs: number | null;
  /** The day on which its lever would have had to be decided for that; null where that does not hang on a decision. */
  readonly decideBy: IsoDate | null;
}

/** A limit that keeps the best mix from one more day. */
export interface BestLimit extends Conflict {
  /** Days that one unit more of it gives, as long as nothing else binds; null where it alone gives none. */
  readonly daysPerUnit: number | null;
}

/** The best that can be done where the goal is out of reach: the cheapest mix that holds for the most days. */
export interface Best extends Reached, Outcome, Costs {
  /** Whole days for which every material that rules is kept. */
  readonly days: number;
  readonly mix: Mix;
  readonly places: readonly (Place & { readonly tonnes: number })[];
  /** What keeps it from one more day. */
  readonly binding: readonly BestLimit[];
  /** What would have to be decided earlier for the goal, the least earlier one first found; null where that helps nothing. */
  readonly earlier: {
    readonly leverId: string;
    readonly decideBy: IsoDate;
    /** Whether that alone reaches the goal. */
    readonly isEnough: boolean;
  } | null;
  readonly gap: number;
}

export interface NoAnswer {
  readonly kind: AnswerKind;
  readonly conflicts: readonly Conflict[];
  /** Most whole days that can be reached within the limits; null when no days were asked for. */
  readonly largestDays: number | null;
  /** Lowest share that can be reached within the limits, in the order of the goals, each taken alone. */
  readonly lowestShares: readonly number[];
}

export interface SolveResult {
  /** Days until the first shortfall with no lever at all, and what is short before it (Reached). */
  readonly baseDays: number | null;
  readonly baseLight: Reached['lightDays'];
  readonly baseShares: readonly number[];
  /** Yen lost over the whole run with no lever at all; null where no value is known. */
  readonly baseLostYen: number | null;
  /** Materials that the days do not hold for, since they weigh too little, of those that are short in them (docs/engine.md 5.5). */
  readonly leftOut: readonly MaterialId[];
  /** The cheapest first; a way that leads to the same mix as an earlier one is left out. */
  readonly answers: readonly Answer[];
  /** Why there is no answer at all, or none of one way. */
  readonly noAnswers: readonly NoAnswer[];
  /** Where days were asked for and no mix reaches the goals; null elsewhere. */
  readonly best: Best | null;
  /** By each rule of sharing, of the best mix where there is one, else of nothing done; empty where nothing is lost. */
  readonly orders: readonly OrderOutcome[];
}
