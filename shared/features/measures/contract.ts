import { z } from 'zod';
import type { IsoDate } from '../../base/calendar';
import { LANGUAGES } from '../../base/message';
import { countryId, id, saidTerms } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { WithTitle } from '../../model/catalogue';
import { isoDate } from '../../model/checks';
import { END_USES, GOODS_STAGES, MEASURE_KINDS } from '../../model/measures/measure-terms';
import { PROFILE_IDS } from '../../model/measures/response-profiles';
import type { RecordAsks } from '../../model/record-asks';
import type { ScenarioDetail } from '../../model/scenario-detail';
import type { Measure } from '../../model/tables/measure';
import type { MeasureGoods } from '../../model/tables/measure-goods';
import type { MeasureParty } from '../../model/tables/measure-party';
import type { MeasureState } from '../../model/tables/measure-state';
import type { MeasureRow, MeasuresView } from './measures-view';

/** A part of a measure's time line; `until` is the last day, null where it goes on. */
interface Bar {
  readonly is: 'announced' | 'in force' | 'suspended' | 'unknown';
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** A measure of the register as the page has it: what the question makes of it, its time line and all that is known of it. */
export interface ListedMeasure extends MeasureRow {
  readonly bars: readonly Bar[];
  readonly of: Measure;
  readonly goodsRows: readonly MeasureGoods[];
  readonly parties: readonly MeasureParty[];
  readonly states: readonly MeasureState[];
  readonly source: WithTitle | null;
  /** Uses of the project that it alone reaches: those of a listed firm, or of military use. Empty: all, or nobody says. */
  readonly uses: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[];
  /** Whether a shock can be made of it. */
  readonly isShock: boolean;
  /** It holds goods back and names none. */
  readonly lacksGoods: boolean;
}

/** A day on which something changes, or has passed without a word. */
export interface ListedDate {
  readonly date: IsoDate;
  readonly measureId: string;
  readonly is: 'comes into force' | 'ends' | 'suspension ends' | 'no word';
}

/** A shock that was made of a measure whose dates have moved since. */
export interface MovedShock {
  readonly scenarioId: string;
  readonly scenario: { readonly name: string; readonly nameJa: string | null };
  readonly measureId: string;
  readonly before: { readonly start: IsoDate; readonly end: IsoDate };
  readonly after: { readonly start: IsoDate; readonly end: IsoDate };
}

export interface MeasuresPage extends Omit<MeasuresView, 'rows'> {
  readonly on: IsoDate;
  readonly measures: readonly ListedMeasure[];
  readonly dates: readonly ListedDate[];
  readonly moved: readonly MovedShock[];
  /** Events of the record that are measures and stand in no row of the register. */
  readonly offered: readonly { readonly id: string; readonly titleEn: string; readonly titleJa: string }[];
  /** The materials that can be asked for: those of the project, and the symbols of the register. */
  readonly materials: readonly string[];
  /** The firms that stand behind uses, to be asked for. */
  readonly firms: readonly string[];
}

const symbol = z.string().min(1).max(40);

export const contract = {
  /** Null for what is left to the page: the day of the data, the first destination. */
  'measures.load': message<MeasuresPage>()(
    z.object({
      on: isoDate.nullable(),
      from: symbol,
      material: symbol,
      stage: z.enum(GOODS_STAGES),
      form: z.string().max(200).nullable(),
      to: symbol,
      firm: z.string().max(200).nullable(),
      use: z.enum(END_USES).nullable(),
      asKnown: z.boolean(),
      /** Of who reads it. */
      language: z.enum(LANGUAGES),
    }),
  ),
  /** A scenario with the shocks of a measure. One change. */
  'measures.scenario': message<ScenarioDetail>()(
    z.object({
      measureId: id,
      economyId: countryId.nullable(),
      start: isoDate.nullable(),
      profile: z.enum(PROFILE_IDS).nullable(),
      ...saidTerms,
    }),
  ),
  /** What the register does not say of a measure, and has to be said for a scenario of it. */
  'measures.asks': message<RecordAsks>()(
    z.object({ measureId: id, profile: z.enum(PROFILE_IDS).nullable() }),
  ),
  /** Takes the dates of the register into the shocks that were made of a measure. One change. */
  'measures.takeDates': message<null>()(z.object({ scenarioId: id, measureId: id })),
  /** Puts the measure of a notice into the register, with its goods and its source. One change. */
  'measures.add': message<{ readonly measureId: string }>()(
    z.object({
      title: z.string().max(500),
      number: z.string().max(200).nullable(),
      kind: z.enum(MEASURE_KINDS),
      issuer: symbol,
      announced: isoDate.nullable(),
      inForce: isoDate,
      ended: isoDate.nullable(),
      learntOn: isoDate,
      destinations: z.array(symbol).min(1),
      materials: z.array(symbol),
      stages: z.array(z.enum(GOODS_STAGES)),
      source: z.string().max(500).nullable(),
    }),
  ),
  /** Brings the register and the codes of the sample into a project that lacks them. One change. */
  'measures.bring': message<{ readonly count: number }>()(z.null()),
  /** Puts events that are measures into the register, under their ids. One change. */
  'measures.fromEvents': message<{ readonly count: number }>()(z.null()),
} as const;
