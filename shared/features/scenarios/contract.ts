import { z } from 'zod';
import type { IsoDate } from '../../base/calendar';
import type { Mark } from '../../base/certainty';
import type { Notice } from '../../base/refusal';
import { countryId, id, materialId, mix, note, saidTerms } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { PackedNumbers } from '../../ipc/packed-numbers';
import { isoDate, stage } from '../../model/checks';
import type { IdleShock } from '../../model/idle-shocks';
import type { MaterialId } from '../../model/material';
import type { Move } from '../../model/moves';
import type { RecordAsks } from '../../model/record-asks';
import type { ResolvedScenario } from '../../model/resolution';
import { MOST_WINDOW_DAYS } from '../../model/scenario';
import type { ScenarioDetail } from '../../model/scenario-detail';
import { type Shock, shockCheck } from '../../model/shock';
import type { Assumption } from '../../model/tables/assumption';
import type { Source } from '../../model/tables/source';
import { ALLOCATIONS } from '../../model/what-if';
import type { WhatIfResult } from '../../model/what-if-result';

export interface ScenarioSummary {
  readonly id: string;
  readonly name: string;
  /** Null where the name stands for both languages. */
  readonly nameJa: string | null;
  readonly parentId: string | null;
  readonly note: string | null;
  /** Own overrides plus own shocks: what differs from the parent. */
  readonly changes: number;
  readonly children: number;
  /** First day of its run, its own or inherited; null where the chain is broken. */
  readonly start: IsoDate | null;
}

/** A run, with the parent's (or the plan without shocks) as the ghost beside it. */
export interface WhatIfView {
  readonly scenarioId: string;
  /** In the language of the session, as all names here. */
  readonly scenarioName: string;
  readonly window: ResolvedScenario['window'];
  readonly result: WhatIfResult;
  readonly ghost: { readonly name: string; readonly result: WhatIfResult };
  /** Annual need of the window's first year, by material, tonnes REO: the denominator of days of cover. */
  readonly annualNeed: Readonly<Record<string, number>>;
  /** The lowest tier of each line, by use. */
  readonly lineTiers: Readonly<Record<string, number>>;
  /** What the reader must know: shares carried from another year, totals taken by default, capped suppliers. */
  readonly remarks: readonly Notice[];
  /** Shocks that do nothing in this run, and why: told in red, since a headline of "no shortfall" would deceive. */
  readonly idle: readonly IdleShock[];
  readonly elapsedMs: number;
}

/** A run as it goes over IPC: at each step of a slider the run is another one, and its ghost mostly the one that the window has. */
export interface PackedView {
  readonly view: PackedNumbers;
  /** A number for the ghost, by which a later question says what the window has. */
  readonly ghost: number;
  /** Null: the one that the window has under this number. */
  readonly ghostResult: PackedNumbers | null;
}

/** A move and what it does to the moment that was asked about. */
export interface Moved {
  readonly move: Move;
  /** Whole days by which it comes later (earlier below 0); null where it does not come any more. */
  readonly later: number | null;
}

/** What would move a stop; none where nothing stops. */
export interface MovesView {
  readonly scenarioId: string;
  /** Of which more stock and saving are: what holds the line back, or the one that was asked of. */
  readonly materialId: MaterialId;
  readonly shocks: readonly Shock[];
  readonly moved: readonly Moved[];
}

const leakGiven = z.object({
  /** Of what the measure withholds. */
  percent: z.number().min(0).max(100),
  label: z.string().max(200),
  /** In Japanese; absent for the same. */
  labelJa: z.string().max(200).optional(),
  /** Where the percentage comes from. */
  note: z.string().max(1_000).nullable(),
});
/** What comes back of what a measure withholds, through third countries. */
export type LeakGiven = z.output<typeof leakGiven>;

/** Null is "as the parent". */
const window = z.object({
  economyId: countryId.nullable(),
  stage: stage.nullable(),
  start: isoDate.nullable(),
  days: z.number().int().min(1).max(MOST_WINDOW_DAYS).nullable(),
  allocation: z.enum(ALLOCATIONS).nullable().optional(),
});

/** A scenario with what is being tried of it. */
const tried = {
  scenarioId: id,
  tryShocks: z.array(shockCheck).max(100).nullable(),
  tryWindow: window.nullable().default(null),
  tryMix: mix.nullable().default(null),
};

/** What a figure that a run counts with is of. */
type RunInputKind =
  | 'totalSupply'
  | 'share'
  | 'demand'
  | 'stock'
  | 'recycling'
  | 'substitution'
  | 'priceRise'
  | 'receipt'
  | 'purchase';

/** A figure that a run counts with, as the scenario has it, and what it rests on. */
export interface RunInput {
  readonly id: string;
  readonly kind: RunInputKind;
  /** A supplier, a use or a tier of stock; null for what is of the economy. */
  readonly of: string | null;
  /** Null for a stock. */
  readonly year: number | null;
  readonly value: number;
  /** Percent, or tonnes of `basis` where it is no share. */
  readonly unit: 'percent' | 'tonnes';
  readonly mark: Mark;
  readonly secret: boolean;
  readonly sourceId: string | null;
  /** Codes of the assumptions that its note names. */
  readonly codes: readonly string[];
}

/** What the run of a material rests on, the documents and assumptions in the order in which its figures name them. */
export interface RunEvidence {
  readonly inputs: readonly RunInput[];
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
}

export const contract = {
  'scenarios.list': message<readonly ScenarioSummary[]>()(z.null()),
  'scenarios.get': message<ScenarioDetail>()(z.object({ scenarioId: id })),
  /** Makes a scenario (id null) or changes one; own shocks are replaced by the list. One change, one undo. */
  'scenarios.save': message<ScenarioDetail>()(
    z.object({
      scenarioId: id.nullable(),
      name: z.string().trim().min(1).max(120),
      /** Null or empty: the same as the name; absent keeps what it was. */
      nameJa: z.string().trim().max(120).nullable().optional(),
      parentId: id.nullable(),
      note: note.nullable(),
      window,
      shocks: z.array(shockCheck).max(100),
      /** A new scenario made from another takes its overrides along. */
      overridesOf: id.nullable().default(null),
      /** What is done about its shocks: kept as overrides of its own, beside those that it has. */
      mix: mix.default({}),
    }),
  ),
  /** A scenario of what an event of the record did: shock, materials and dates; what is null follows from the event. */
  'scenarios.fromEvent': message<ScenarioDetail>()(
    z.object({
      eventId: id,
      economyId: countryId.nullable(),
      stage: stage.nullable(),
      start: isoDate.nullable(),
      leak: leakGiven.nullable(),
      ...saidTerms,
    }),
  ),
  /** What an event does not say, and has to be said for a scenario of it. */
  'scenarios.eventAsks': message<RecordAsks>()(z.object({ eventId: id })),
  'scenarios.remove': message<readonly ScenarioSummary[]>()(z.object({ scenarioId: id })),
  'scenarios.resetOverride': message<ScenarioDetail>()(z.object({ scenarioId: id, overrideId: id })),
  /** Switches an inherited shock off, or on again where a parent has switched it off. */
  'scenarios.silence': message<ScenarioDetail>()(
    z.object({ scenarioId: id, shockId: id, silent: z.boolean() }),
  ),
  'scenarios.setStock': message<ScenarioDetail>()(
    z.object({ scenarioId: id, stockId: id, tonnes: z.number().min(0).finite() }),
  ),
  /** How much more a material costs over a stretch of days, in place of what the scenario said of it; 0 percent takes that back. */
  'scenarios.setPriceRise': message<ScenarioDetail>()(
    z.object({
      scenarioId: id,
      materialId,
      percent: z.number().min(0).finite(),
      start: isoDate,
      end: isoDate,
    }),
  ),
  /**
   * What is tried lies over the scenario's own shocks and window: a slider being moved is never a change. Asked for with the number
   * of the ghost that the window has, and with the material whose days it shows: those of the others stay where they are.
   */
  'whatif.run': message<PackedView>()(
    z.object({
      materials: z.array(materialId).max(200),
      hasGhost: z.number().int().nullable().default(null),
      daysOf: materialId.nullable().default(null),
      ...tried,
    }),
  ),
  /** The figures that a scenario, as it is kept, counts with for a material, and what these rest on. */
  'scenarios.evidence': message<RunEvidence>()(z.object({ scenarioId: id, materialId })),
  /** What would move the stop of a line (or, without one, the first shortfall of the material), each tried alone in a run of its own. */
  'whatif.moves': message<MovesView>()(z.object({ useId: id.nullable(), materialId, ...tried })),
} as const;
