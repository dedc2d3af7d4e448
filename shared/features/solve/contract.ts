import { z } from 'zod';
import type { IsoDate } from '../../base/calendar';
import type { Mark } from '../../base/certainty';
import type { Notice } from '../../base/refusal';
import { countryId, decided, id, materialId, mix, note } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { isoDate, year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import {
  type Answer,
  type KeepGoal,
  LEAST_GOALS,
  type LeastGoal,
  type OrderOutcome,
  type SolveResult,
} from '../../model/goal';
import type { Lever } from '../../model/lever';
import { leverEdit } from '../../model/lever-edit';
import type { MaterialId } from '../../model/material';
import type { Reached } from '../../model/reached-days';
import {
  ORDERED_TRIGGERS,
  RELEASE_REACHES,
  type ReleaseReach,
  type ReleaseTerms,
} from '../../model/release-order';
import type { ResolvedScenario } from '../../model/resolution';
import type { ScenarioDetail } from '../../model/scenario-detail';
import { PRICE_PLACES } from '../../model/tables/price';
import { STOCK_TIERS, type StockTier } from '../../model/tables/stock';
import { ALLOCATIONS } from '../../model/what-if';

/** A lever that can be pulled, as the question starts with it or as a person has changed it. */
export interface LeverOffer {
  readonly lever: Lever;
  /** What the supplier's capacity leaves, tonnes REO a year; null where it is no offtake or no capacity is known. */
  readonly freeCapacity: number | null;
  /** Whether a person has changed it. */
  readonly edited: boolean;
}

/** What a scenario made from an answer gives when it is run. */
export interface AnswerRun extends Reached {
  /** In the order of the share goals, percent of the supply. */
  readonly sharePercents: readonly number[];
}

export interface AnswerView {
  readonly answer: Answer;
  /** The digits of the scenario that "make it a scenario" makes. */
  readonly run: AnswerRun;
}

/** A tier whose release can be ordered, and to whom. */
export interface ReleaseOffer extends ReleaseTerms {
  readonly reaches: readonly ReleaseReach[];
  /** Of the days to delivery. */
  readonly mark: Mark;
}

/** What is left by an order of sharing out and a release of a tier, run with the tiers as they are. Source: docs/engine.md 10.10. */
export interface OrderView extends OrderOutcome {
  /** To whom the tier is released; null: as the scenario has it. */
  readonly release: ReleaseReach | null;
  /** Days until the first shortfall; null where none comes. */
  readonly reachedDays: number | null;
}

/** One share that the question asks for. */
interface ShareAsked {
  readonly materialId: MaterialId;
  readonly countryId: CountryId;
  readonly year: number;
  readonly atMostPercent: number;
}

/** What can be done, before anything is solved. */
export interface LeversView {
  readonly scenarioId: string;
  readonly scenarioName: string;
  /** Of the question: its own start, and at least as long as the days asked for. */
  readonly window: ResolvedScenario['window'];
  readonly materials: readonly MaterialId[];
  /** Lines of these that can be kept running. */
  readonly lines: readonly string[];
  /** Whose deliveries a new offtake may take the place of, besides the unallocated rest. */
  readonly giveWay: readonly CountryId[];
  /** The day from which the leads of the levers run. */
  readonly decided: IsoDate;
  readonly levers: readonly LeverOffer[];
  /** Null where none is ordered, or the materials hold no such tier. */
  readonly release: ReleaseOffer | null;
  /** Tiers that the materials hold. */
  readonly tiers: readonly StockTier[];
  readonly shares: readonly ShareAsked[];
  readonly remarks: readonly Notice[];
}

/** A question answered. Exposure under assumptions, not a forecast. */
export interface SolveView extends LeversView, Omit<SolveResult, 'answers' | 'orders'> {
  readonly coverDays: number | null;
  readonly least: LeastGoal | null;
  readonly keep: KeepGoal | null;
  readonly budgetYen: number | null;
  readonly years: number;
  readonly discountPercent: number;
  readonly answers: readonly AnswerView[];
  readonly orders: readonly OrderView[];
  readonly solver: string;
  readonly elapsedMs: number;
}

/** What is asked, without what it is asked of. */
export const goalFields = {
  /** Empty for all materials that can be run. */
  materials: z.array(materialId).max(200).default([]),
  /** No shortfall in the first so many days; null when only a share is asked for. */
  coverDays: z.number().int().min(1).max(7_320).nullable().default(null),
  /** What is to be lost as little of as the budget allows, over the whole run, in place of days; null for none. */
  least: z.enum(LEAST_GOALS).nullable().default(null),
  /** Lines that run at full load from a day on to the end of the run, in place of days; from its first day where none is said. */
  keep: z
    .strictObject({ lines: z.array(id).min(1).max(200), from: isoDate.nullable().default(null) })
    .nullable()
    .default(null),
  /** Materials too small to rule a headline that the days hold for all the same. */
  smallToo: z.array(materialId).max(200).default([]),
  /** Countries that dispatch nothing from the start of the run to its end, besides the shocks of the scenario. */
  cutOff: z.array(countryId).max(20).default([]),
  /** At most so much of the supply of each material comes from a country in a year. */
  share: z
    .strictObject({ countryId, year, atMostPercent: z.number().min(0).max(100) })
    .nullable()
    .default(null),
  decided,
  /** Further countries whose deliveries a new offtake may take the place of, besides those that are cut off. */
  open: z.array(countryId).max(250).default([]),
  /** Present value, yen; null for none. */
  budgetYen: z.number().min(0).nullable().default(null),
  /** Years over which costs are counted, and the discount a year; null for those of the project. */
  years: z.number().int().min(1).max(50).nullable().default(null),
  discountPercent: z.number().min(0).max(100).nullable().default(null),
  /** Where the prices of the levers are asked. */
  place: z.enum(PRICE_PLACES).default('china'),
  levers: z.array(leverEdit).max(5_000).default([]),
  /** A tier whose release is tried beside each order of sharing out; null for none. */
  release: z
    .strictObject({
      tier: z.enum(STOCK_TIERS).default('national'),
      /** On the day of the decision; or by a standing order, at the first shortage or under so many days of cover. */
      trigger: z.enum(ORDERED_TRIGGERS).default('date'),
      coverDays: z.number().min(0).max(36_500).nullable().default(null),
      /** Null: as the rule of the tier says, else guessed. */
      deliveryDays: z.number().int().min(0).max(36_500).nullable().default(null),
    })
    .nullable()
    .default({ tier: 'national', trigger: 'date', coverDays: null, deliveryDays: null }),
};

export const solveQuestion = z.strictObject({
  scenarioId: id,
  /** When it has to hold: first day of the run; null for that of the scenario. */
  start: isoDate.nullable().default(null),
  ...goalFields,
});
export type SolveQuestion = z.output<typeof solveQuestion>;

export const contract = {
  /** What can be done about a question, with the figures it starts with. */
  'solve.levers': message<LeversView>()(solveQuestion),
  /** Pushes job.progress in steps; jobs.cancel with the same jobId ends it between two. */
  'solve.run': message<SolveView>()(z.object({ jobId: id, question: solveQuestion })),
  /** Makes a mix a scenario under the one that was asked. One change, one undo. */
  'solve.save': message<{ readonly scenario: ScenarioDetail; readonly run: AnswerRun }>()(
    z.object({
      question: solveQuestion,
      mix,
      /** The rule of sharing that the mix was solved for; null: that of the scenario. */
      order: z.enum(ALLOCATIONS).nullable().default(null),
      /** To whom the tier of the question is released; null: as the scenario has it. */
      release: z.enum(RELEASE_REACHES).nullable().default(null),
      name: z.string().trim().min(1).max(120),
      nameJa: z.string().trim().max(120).nullable().default(null),
      note: note.nullable(),
    }),
  ),
} as const;
