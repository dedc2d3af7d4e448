import { z } from 'zod';
import type { Mark } from '../../base/certainty';
import type { MassBasis } from '../../base/mass-basis';
import { countryId, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { CountryId } from '../../model/country';
import type { SupplyEvent } from '../../model/tables/event';
import type { Observation } from '../../model/tables/observation';
import type { Series } from '../../model/tables/series';

/** From at least to at most. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a partner ships to an economy in a year, beside what it mines. Masses are in the unit of the series. */
export interface OriginGap {
  readonly countryId: CountryId;
  readonly year: number;
  /** 2026-10; null for a whole year. */
  readonly month: string | null;
  readonly exports: number;
  readonly censor: 'none' | 'above' | 'below';
  /** The same as a least and a most. */
  readonly shipped: Range;
  /** As published, of a month a twelfth of it; null where its list of that year does not name the partner. */
  readonly mined: { readonly tonnes: number; readonly basis: MassBasis | null; readonly year: number } | null;
  /** That in the unit of the series, at the least and the most factor. */
  readonly minedHere: Range;
  /** On record as bought from others than the controller, in a series of the partner's own; null where there is none. */
  readonly bought: number | null;
  /** Of whom it bought how much of the same, the controller among them, the largest first. */
  readonly boughtFrom: readonly { readonly countryId: CountryId; readonly amount: number }[];
  /** Exports that neither its mines nor these purchases explain. */
  readonly gap: Range;
  /** The same a year before, where that is on record. */
  readonly before: Range | null;
  readonly mark: Mark;
  readonly sourceId: string | null;
}

/** What of the controller's shipments may come by third countries, as a shock takes it. */
export interface FoundLeak {
  readonly controllerId: CountryId;
  readonly percent: Range;
  /** What the controller shipped in the year that counts as 100 %. */
  readonly base: number;
  readonly baseYear: number;
  /** The year after the control; that of the base where no control lies between figures. */
  readonly year: number;
  /** Whether figures from before and after a control were compared. */
  readonly grew: boolean;
  /** The gaps of all others in `year`, and in the year of the base where they grew since. */
  readonly after: Range;
  readonly was: Range | null;
  readonly partners: readonly { readonly countryId: CountryId; readonly gap: Range }[];
}

/** One series of imports by partner, and what there is to watch in it. */
export interface WatchedFlow {
  readonly series: Series;
  /** Of how many whole years there are figures. */
  readonly years: number;
  /** The newest year of which some months alone are known: it is compared with nothing. */
  readonly partial: { readonly year: number; readonly months: number } | null;
  /** Measures of the record on these materials against this economy, oldest first. */
  readonly controls: readonly SupplyEvent[];
  /** Partners whose exports are more than they mine, largest first. */
  readonly gaps: readonly OriginGap[];
  /** The same in the newest month; `before` is the same month of the year before. */
  readonly monthGaps: readonly OriginGap[];
  /** The series of mines that exports are held against; null where none on record is of the material. */
  readonly minesId: string | null;
  /** Partners that mine the material, whose exports are in no unit that could be held against it. */
  readonly notCompared: readonly CountryId[];
  readonly leak: FoundLeak | null;
}

export interface TradeWatch {
  readonly economyId: CountryId;
  /** Those with the largest gap first. */
  readonly flows: readonly WatchedFlow[];
}

export const contract = {
  /** The figures of one flow, by partner and period. */
  'trade-watch.figures': message<readonly Observation[]>()(z.object({ seriesId: id })),
  'trade-watch.load': message<TradeWatch>()(z.object({ economyId: countryId })),
} as const;
