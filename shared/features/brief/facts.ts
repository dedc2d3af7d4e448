import type { IsoDate } from '../../base/calendar';
import type { Stage } from '../../base/stage';
import type { WithNames } from '../../model/catalogue';
import type { CostOfMeasures } from '../../model/cost-of-measures';
import type { FrozenFigure } from '../../model/edition';
import type { AnswerKind } from '../../model/goal';
import type { LeverKind } from '../../model/lever';
import type { LineTotals } from '../../model/line-clock';
import type { MaterialGroup } from '../../model/material-groups';
import type { ReleaseReach } from '../../model/release-order';
import type { Kind } from '../../model/shock';
import type { DrawnRef, SurePair, SureResult, SureRun, Turning } from '../../model/sure';
import type { Assumption } from '../../model/tables/assumption';
import type { StockTier } from '../../model/tables/stock';
import type { Allocation } from '../../model/what-if';

/** Something of the project that has a name in each language. */
export interface Thing extends WithNames {
  readonly id: string;
}

/** A part of the run, in days from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface BriefLine {
  readonly use: Thing;
  /** Reduced from; null for a line that runs in full throughout. */
  readonly stop: IsoDate | null;
  /** When it is reduced, and when it stands, drawn in one stretch; null where it does not. */
  readonly reduced: Stretch | null;
  readonly stands: Stretch | null;
  /** Days at a load of nothing; 0 for a line that never stands. */
  readonly daysStanding: number;
  /** Over the days on which it is reduced, percent. */
  readonly meanLoadPercent: number;
  /** Null where it does not run in full again in the window. */
  readonly restart: IsoDate | null;
  readonly binding: Thing | null;
  /** What holds it back weighs too little to rule a headline. Source: docs/engine.md 5.5. */
  readonly isLight: boolean;
  readonly lostValue: number | null;
}

/** By what a scenario differs from the one that it is held against: its own less that one's. */
export interface BriefAgainst {
  readonly scenario: Thing;
  /** The days over which the two are held against each other; null where both runs have as many. */
  readonly commonDays: number | null;
  /** Days by which its first stop comes earlier, negative for later; or which of the two has one. */
  readonly first: number | 'here' | 'there' | 'neither';
  readonly stopping: number;
  readonly lineDays: number;
  /** Yen; null where either is not known. */
  readonly lostValue: number | null;
}

/** One mix: when it begins to act, what it costs and what it leaves. */
export interface BriefOption {
  /** `best` where no mix reaches the days that are asked for; `order` where what is short is shared out by another rule. */
  readonly kind: AnswerKind | 'best' | 'order';
  /** Of an `order`: by which rule, whether the best mix is done beside it, and which tier is released so far; null: as in the scenario. */
  readonly order: {
    readonly allocation: Allocation;
    readonly withBest: boolean;
    readonly release: { readonly tier: StockTier; readonly reach: ReleaseReach } | null;
  } | null;
  /** Days without a shortfall as the daily run gives them; null for the whole run. */
  readonly days: number | null;
  /** First day on which any of it acts; null where that hangs on no day. */
  readonly actsFrom: IsoDate | null;
  readonly costYen: number;
  readonly costByKind: Readonly<Record<LeverKind, number>>;
  /** Kinds of which the cost is not known: the sum is without it. */
  readonly costNotKnown: readonly LeverKind[];
  /** What is still lost over the whole run, yen; null where no value is known. */
  readonly lostYen: number | null;
  /** Lines that still lose output. */
  readonly linesLeft: number;
  /** Lines that lose more than with nothing done. */
  readonly worse: readonly Thing[];
}

/** What can be done, as the question asked backwards answers it. */
export interface BriefOptions {
  readonly coverDays: number;
  readonly decided: IsoDate;
  readonly years: number;
  readonly discountPercent: number;
  /** Days until the first shortfall with nothing done; null where none comes. */
  readonly baseDays: number | null;
  /** Yen lost with nothing done; null where no value is known. */
  readonly baseLostYen: number | null;
  /** The cheapest first; where none reaches the days, the best that can be done alone. None where nothing helps. */
  readonly mixes: readonly BriefOption[];
  /** Whether the days that are asked for are reached. */
  readonly isReached: boolean;
  /** Days that the best mix there is reaches where none reaches those that are asked for. */
  readonly largestDays: number | null;
  /** What would have had to be decided earlier, and by when; null where that helps nothing, or nothing is missing. */
  readonly earlier: {
    readonly lever: LeverKind;
    readonly material: Thing;
    readonly decideBy: IsoDate;
  } | null;
  /** Levers that the mixes draw on, and how many of them stand on guessed figures. */
  readonly levers: number;
  readonly guessed: number;
}

/** How sure the run is: over draws of its inputs and of events. */
export interface BriefSure
  extends Pick<SureResult, 'draws' | 'seed' | 'guessed'>,
    Pick<SureRun, 'firstDraws' | 'firstDay' | 'linesReduced' | 'linesStanding' | 'lostValue'> {
  /** How many inputs were drawn. */
  readonly inputs: number;
  /** On what the loss hangs most; null where nothing moves it. */
  readonly driver: {
    readonly ref: DrawnRef;
    readonly things: readonly Thing[];
    readonly correlation: number;
  } | null;
  /** Whether the scenario is better than the one that it is held against; null where it is held against none. */
  readonly ranking: BriefRanking | null;
}

/** How surely a scenario loses less than another one on the same draws. */
export interface BriefRanking extends Pick<SurePair, 'apart'> {
  readonly against: Thing;
  /** Percent of the draws, and of those whose order is another one than as entered; null for a tie as entered. */
  readonly betterPercent: number;
  readonly turnsPercent: number | null;
  /** What turns the order by itself; null where none of what moves it most does. */
  readonly turning: (Turning & { readonly things: readonly Thing[] }) | null;
}

/** A tier of the stock that is released in the run, and from when. */
interface Released {
  /** Null for a stock without tiers. */
  readonly tier: StockTier | null;
  readonly from: IsoDate;
}

/** Dates of the past that the program computed without knowing them, held against the record. */
interface Backtest {
  readonly dates: number;
  /** Computed less recorded, days: the one that came out too early by most, and too late. */
  readonly low: number;
  readonly high: number;
}

/** All that a brief says, in no language yet. */
export interface BriefFacts {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly dataDate: string;
    readonly headHash: string;
    readonly changes: number;
  };
  readonly scenario: Thing;
  readonly economy: Thing;
  readonly stage: Stage;
  readonly start: IsoDate;
  readonly days: number;
  readonly shocks: readonly {
    readonly id: string;
    /** Empty where nobody has named it: then it is said what it is. */
    readonly label: WithNames;
    readonly kind: Kind;
    readonly by: Thing;
    /** The group that its materials are, where they are one; else the materials, none for all. */
    readonly group: MaterialGroup | null;
    readonly of: readonly Thing[];
    readonly start: IsoDate;
    readonly end: IsoDate;
    /** Days over which dispatch climbs back after its end. */
    readonly recoveryDays: number;
  }[];
  readonly released: readonly Released[];
  /** All lines, those reduced the earliest first. */
  readonly lines: readonly BriefLine[];
  readonly totals: LineTotals;
  /** Yen over the lines whose value is known; null where none is. */
  readonly lostValue: number | null;
  /** Null where it is held against none, or against one that is gone. */
  readonly against: BriefAgainst | null;
  readonly first: {
    readonly use: Thing | null;
    readonly material: Thing;
    readonly date: IsoDate;
    /** Lines reduced on the same day beside it. */
    readonly others: number;
  } | null;
  /** The first day on which a line stands; null where none does. */
  readonly firstStands: IsoDate | null;
  /** What is short before that and weighs too little to rule it; null for nothing. Source: docs/engine.md 5.5. */
  readonly earlierLight: { readonly material: Thing; readonly date: IsoDate } | null;
  /** The newest published edition of the scenario that says the same digits; null where none does. */
  readonly edition: { readonly number: number; readonly publishedAt: IsoDate } | null;
  /** All results of the run, as an edition freezes them. */
  readonly figures: readonly FrozenFigure[];
  /** What they speak of. */
  readonly things: { readonly uses: readonly Thing[]; readonly materials: readonly Thing[] };
  /** Null where nothing can be asked of the scenario. */
  readonly options: BriefOptions | null;
  /** Of the measures that the scenario has already; null for none. */
  readonly cost: CostOfMeasures | null;
  /** Null where it was not asked. */
  readonly sure: BriefSure | null;
  /** Sources of the figures that the run rests on, those of most figures first. */
  readonly sources: readonly Thing[];
  readonly assumptions: readonly {
    readonly code: string;
    readonly textEn: string;
    readonly textJa: string;
  }[];
  readonly dissents: number;
  /** The first of them; null where none is recorded, or none may be read. */
  readonly dissent: ({ readonly code: string } & Pick<Assumption, 'dissent' | 'dissentJa'>) | null;
  readonly backtest: Backtest | null;
  readonly redacted: boolean;
  /** Secret stock figures that it rests on. */
  readonly secrets: number;
  readonly version: string;
  readonly madeAt: string;
  /** Of the project: papers carry its time. */
  readonly timeZone: string;
  /** Of the project, ISO 4217: its money is in it. */
  readonly currency: string;
}
