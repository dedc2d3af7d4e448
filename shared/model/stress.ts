import type { IsoDate } from '../base/calendar';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';
import type { Moment } from './what-if-result';

/** What is taken away: one supplier with all that it sends, or a country, from which nothing leaves at any stage. */
export type StressNode =
  | { readonly kind: 'supplier'; readonly supplierId: SupplierId }
  | { readonly kind: 'country'; readonly countryId: CountryId };

/** When something is taken away: from a day on (null: the start of the run), for so many days (null: to its end). */
export interface StressSpan {
  readonly from: IsoDate | null;
  readonly days: number | null;
}

/**
 * What must not happen: a line runs below its full load, the cover at the end of a day falls under so many days, the
 * total shortfall exceeds so many tonnes REO. Null: of any line or material; for the shortfall, of all of them together.
 */
export type StressTarget =
  | { readonly kind: 'line-stops'; readonly useId: string | null }
  | { readonly kind: 'cover-below'; readonly days: number; readonly materialId: MaterialId | null }
  | { readonly kind: 'shortfall-above'; readonly tonnes: number; readonly materialId: MaterialId | null };

/** As many of the worst sets as are listed where nothing else is asked. */
export const WORST_SETS = 20;

export interface RemovalsQuestion extends StressSpan {
  /** Every pair of nodes as well. */
  readonly pairs: boolean;
  /** With pairs: so many of the worst sets alone; null for all of them. */
  readonly most: number | null;
}

/** A line that stops, when, and which material holds it back. */
export interface LineStop {
  readonly useId: string;
  readonly moment: Moment;
  readonly binding: MaterialId | null;
}

/** What a run exposes: masses in tonnes REO, days of full output of a line that are lost, yen. */
export interface ExposureTotals {
  readonly shortfall: number;
  /** For want of a material that weighs enough. Source: docs/engine.md 5.5. */
  readonly firstStop: LineStop | null;
  /** A line that stops before that for want of one that does not; null where none does. */
  readonly lightStop: LineStop | null;
  readonly linesStopped: number;
  /** Over all lines. */
  readonly lostDays: number;
  /** Over the lines whose value is known; null when none is. */
  readonly lostValue: number | null;
  /** Lines that lose output of no known value. */
  readonly linesWithoutValue: number;
  readonly materialsShort: readonly MaterialId[];
}

export interface Removal extends ExposureTotals {
  readonly nodes: readonly StressNode[];
  /** More than without the removal, tonnes REO. */
  readonly addedShortfall: number;
}

/** N-1 and N-2, the worst first. */
export interface RemovalsResult {
  readonly kind: 'removals';
  readonly from: IsoDate;
  /** First day on which everything is back. */
  readonly to: IsoDate;
  readonly base: ExposureTotals;
  /** How many sets there are: of those that are not among the removals none is worse. */
  readonly sets: number;
  readonly removals: readonly Removal[];
  readonly ratios: readonly SupplyRatio[];
}

/**
 * What is left without the largest supplier country, over the need of the window: (S - Smax) / (D - Dmax). Dmax is the
 * need of the largest supplier itself: 0 unless it is the economy of the run.
 */
export interface SupplyRatio {
  readonly materialId: MaterialId;
  /** Due in the window with no shock, recycling included, tonnes REO. */
  readonly supply: number;
  readonly demand: number;
  readonly largest: { readonly countryId: CountryId; readonly supply: number } | null;
  /** Fraction; null when there is no need to set it against. */
  readonly ratio: number | null;
}

/** A disruption: so much of the dispatch of a country withheld for so many days. */
export interface Disruption {
  readonly sharePercent: number;
  readonly days: number;
}

/** The smallest share that breaks the target when it lasts so long; null when nothing that long does. */
export interface FrontierPoint {
  readonly days: number;
  readonly sharePercent: number | null;
}

export interface ReverseRow {
  readonly countryId: CountryId;
  /** The smallest disruption by share * days; null when even a full stop to the end of the run leaves the target whole. */
  readonly smallest: Disruption | null;
  /** Its days of a full stop: share * days. */
  readonly fullStopDays: number | null;
  /** Whole days after which a full stop breaks the target; null as above. */
  readonly shortestStop: number | null;
  /** What the smallest withholds, tonnes REO. */
  readonly withheld: number | null;
  /** What breaks first under it, and when; the moment is null where the target has none (a sum). */
  readonly breaks: {
    readonly useId: string | null;
    readonly materialId: MaterialId | null;
    readonly moment: Moment | null;
  } | null;
  readonly frontier: readonly FrontierPoint[];
}

/** Reverse stress test: the smallest disruptions that break a target, the easiest first. */
export interface ReverseResult {
  readonly kind: 'reverse';
  readonly target: StressTarget;
  readonly from: IsoDate;
  /** Days to the end of the run: the longest disruption looked at. */
  readonly longest: number;
  /** The target is broken with no disruption at all; there are no rows then. */
  readonly brokenAlready: boolean;
  /**
   * More of a disruption is never better: one material at a time, no coverage rule, no quota, no leak. Elsewhere it can be
   * (docs/engine.md 17, G-17), and the search looks at every tenth of the shares before it closes in.
   */
  readonly monotone: boolean;
  readonly rows: readonly ReverseRow[];
}
