import { z } from 'zod';
import type { IsoDate } from '../../base/calendar';
import type { Stage } from '../../base/stage';
import { countryId, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { WithNames } from '../../model/catalogue';
import { stage, year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import type { MaterialId } from '../../model/material';
import type { SupplierId } from '../../model/supplier';
import type { Assumption } from '../../model/tables/assumption';
import type { SupplyEvent } from '../../model/tables/event';
import type { ImportRecord } from '../../model/tables/import-record';
import type { Observation } from '../../model/tables/observation';
import type { Series } from '../../model/tables/series';
import type { Source } from '../../model/tables/source';
import type { Target } from '../../model/tables/target';

/** The record around the figures, for the overview and the evidence pages. */
export interface Evidence {
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
  readonly events: readonly SupplyEvent[];
  readonly targets: readonly Target[];
  readonly imports: readonly ImportRecord[];
  /** Ids of imports that were taken back. */
  readonly revertedImports: readonly string[];
}

/** Series with figures of theirs. */
export interface PublishedFigures {
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
}

/** One material on the overview: how the economy is supplied with it at one stage in one year. */
export interface MaterialOverview {
  readonly materialId: MaterialId;
  readonly directWatched: number | null;
  readonly lookThrough: { readonly low: number; readonly high: number } | null;
  readonly notKnownPercent: number | null;
  readonly coverDays: number | null;
  readonly firstShortfall: { readonly day: number; readonly date: string } | null;
  /** Whether it is short, and weighs too little to rule a headline. Source: docs/engine.md 5.5. */
  readonly isLight: boolean;
}

/** What waits for somebody in a project, whatever page is open: how many of each, and the one that is named. */
export interface Waiting {
  readonly year: number;
  /** Plants of which economies count on more than they make in the year, tonnes REO. */
  readonly overclaimed: {
    readonly count: number;
    readonly worst: {
      readonly supplierId: SupplierId;
      readonly materialId: MaterialId;
      readonly stage: Stage;
      readonly claimed: number;
      readonly capacity: number;
    } | null;
  };
  /** Assumptions past their review date at the date of the data. */
  readonly overdue: {
    readonly count: number;
    readonly oldest: { readonly code: string; readonly date: string } | null;
  };
  /** Supplies of the year with a part that nobody is given, in percent. */
  readonly open: {
    readonly count: number;
    readonly largest: {
      readonly economyId: CountryId;
      readonly materialId: MaterialId;
      readonly stage: Stage;
      readonly percent: number;
    } | null;
  };
}

/** When a person looked at what had changed, and which revision that was. */
export interface Look {
  readonly day: IsoDate;
  readonly revision: number;
}

/** Months of a series that came in, or were revised. */
export interface ChangedMonths extends WithNames {
  readonly seriesId: string;
  /** How many months are new. */
  readonly months: number;
  /** How many figures were revised. */
  readonly revised: number;
  /** The newest of both, 2026-10. */
  readonly newest: string;
}

/** A day on which something happened to a measure. */
export interface PassedDate extends WithNames {
  readonly date: IsoDate;
  readonly measureId: string;
  readonly is: 'announced' | 'in force' | 'suspended' | 'unknown' | 'ended';
}

/** What came in since a look, and what passed by itself. */
export interface Changed {
  readonly since: IsoDate;
  /** Whether anybody looked before; else it is what happened in the last 30 days. */
  readonly hasLooked: boolean;
  /** Null: nobody has looked before, or a change no longer says what it did. */
  readonly months: readonly ChangedMonths[] | null;
  readonly dates: readonly PassedDate[];
}

export const contract = {
  'evidence.load': message<Evidence>()(z.null()),
  /** The published percents that the overview speaks of: of an economy's imports, and of what the world makes. */
  'overview.figures': message<PublishedFigures>()(z.object({ economyId: countryId })),
  'overview.materials': message<readonly MaterialOverview[]>()(
    z.object({ economyId: countryId, stage, year: z.number().int(), scenarioId: id.nullable() }),
  ),
  'overview.changed': message<Changed>()(z.null()),
  /** Everything that has changed was seen: the next look begins here. */
  'overview.looked': message<null>()(z.null()),
  'overview.waiting': message<Waiting>()(z.object({ year })),
} as const;
