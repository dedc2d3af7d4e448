import { z } from 'zod';
import type { IsoDate } from '../../base/calendar';
import { LANGUAGES } from '../../base/message';
import { isPlain } from '../../base/plain-text';
import type { Stage } from '../../base/stage';
import { decided, handle, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { WithNames } from '../../model/catalogue';
import type { CostOfMeasures } from '../../model/cost-of-measures';
import type { FrozenFigure } from '../../model/edition';
import type { AnswerKind } from '../../model/goal';
import type { Letterhead } from '../../model/letterhead';
import type { LeverKind } from '../../model/lever';
import type { LineTotals } from '../../model/line-clock';
import type { MaterialGroup } from '../../model/material-groups';
import { FORM_UNITS, formPlace } from '../../model/office-form';
import { ruleSays } from '../../model/rule-says';
import type { Kind } from '../../model/shock';
import type { DrawnRef, SureResult, SureRun } from '../../model/sure';
import type { StockTier } from '../../model/tables/stock';
import type { Allocation } from '../../model/what-if';

import type { VerifiedBrief } from './verified';

/** The sentences of the box at the top. */
export const BOX = ['assumed', 'happens', 'possible'] as const;
/** What a person may say in own words: the title, the box, and which dissent is on record. */
export const GIST = ['title', ...BOX, 'dissent'] as const;
export type GistPart = (typeof GIST)[number];

/** What a person types: kept in the project or printed, where a NUL would end it. */
const typed = (most: number) => z.string().trim().max(most).refine(isPlain, ruleSays('misfit.plain'));
const sentence = typed(600).min(1);

/** What a brief is asked of, and what a person says on it. */
export const briefRequest = z.strictObject({
  scenarioId: id,
  /** The scenario that it is held against; null for none. */
  against: id.nullable().default(null),
  /** Days without a shortfall that the options have to reach; null for 180, or the run where it is shorter. */
  coverDays: z.number().int().min(1).max(7_320).nullable().default(null),
  decided,
  /** Whether it says how sure it is, which takes some hundred runs more. */
  sure: z.boolean().default(true),
  /** Leaves out what is marked secret: the scenario is run without it. */
  redact: z.boolean().default(false),
  /** Handling, chosen by a person; empty for none. Nothing says one by itself. */
  mark: typed(60).default(''),
  /** 資料番号 */
  number: typed(40).default(''),
  office: typed(80).default(''),
  name: typed(80).default(''),
  /** Sentences in a person's own words around the figures, by language. */
  texts: z.partialRecord(z.enum(LANGUAGES), z.partialRecord(z.enum(GIST), sentence)).default({}),
});
export type BriefRequest = z.output<typeof briefRequest>;

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
  /** Of an `order`: by which rule, and whether the best mix is done beside it. */
  readonly order: { readonly allocation: Allocation; readonly withBest: boolean } | null;
  /** Days without a shortfall as the daily run gives them; null for the whole run. */
  readonly days: number | null;
  /** First day on which any of it acts; null where that hangs on no day. */
  readonly actsFrom: IsoDate | null;
  readonly costYen: number;
  readonly costByKind: Readonly<Record<LeverKind, number>>;
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
  readonly dissent: { readonly code: string; readonly text: string } | null;
  readonly backtest: Backtest | null;
  readonly redacted: boolean;
  /** Secret stock figures that it rests on. */
  readonly secrets: number;
  readonly version: string;
  readonly madeAt: string;
  /** Of the project: papers carry its time. */
  readonly timeZone: string;
}

/** What was written. */
export interface WrittenBrief {
  readonly name: string;
  /** Figures on it, each with its key. */
  readonly figures: number;
}

/** What a person says for the head of all papers of a project, field by field. */
export const letterheadChange = z
  .strictObject({
    mark: briefRequest.shape.mark.unwrap(),
    number: briefRequest.shape.number.unwrap(),
    office: briefRequest.shape.office.unwrap(),
    name: briefRequest.shape.name.unwrap(),
  })
  .partial();
export type LetterheadChange = z.output<typeof letterheadChange>;

/** @property madeAt of the facts that the page was made of: what is written is what is seen */
const writing = z.object({
  handle,
  language: z.enum(LANGUAGES),
  request: briefRequest,
  madeAt: z.string().max(40),
});

export const contract = {
  /** What a brief of a scenario says; a window makes the page of it, in either language. */
  'brief.facts': message<BriefFacts>()(z.object({ jobId: id, request: briefRequest })),
  'brief.word': message<WrittenBrief>()(writing),
  /** The window has to show this very page, in this language: it is printed by the window itself. */
  'brief.pdf': message<WrittenBrief>()(writing),
  /** Holds a brief or a filled form against the open project. */
  'brief.verify': message<VerifiedBrief>()(z.object({ jobId: id, handle })),
  /** The forms that the project keeps. */
  'brief.forms': message<readonly { readonly name: string; readonly cells: number }[]>()(z.null()),
  /** Looks into a workbook of the office: its sheets. */
  'brief.openForm': message<{ readonly file: string; readonly sheets: readonly string[] }>()(
    z.object({ handle }),
  ),
  /** Keeps which results of the page go where in a workbook of the office: one change, one undo. */
  'brief.mapForm': message<{ readonly form: string; readonly cells: number }>()(
    z.object({
      handle,
      name: z.string().trim().min(1).max(100),
      madeAt: z.string(),
      cells: z
        .array(z.object({ place: formPlace, result: z.string().min(1), unit: z.enum(FORM_UNITS).nullable() }))
        .min(1)
        .max(500),
    }),
  ),
  /** Fills a form that is kept, from a workbook of the office into a copy. */
  'brief.fillForm': message<{ readonly name: string; readonly form: string; readonly cells: number }>()(
    z.object({ jobId: id, form: z.string(), handle, out: handle }),
  ),
  'brief.head': message<Letterhead>()(z.null()),
  /** One change of the project; nothing where it is said already. */
  'brief.setHead': message<Letterhead>()(letterheadChange),
} as const;
