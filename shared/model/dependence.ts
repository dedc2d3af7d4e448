import type { Notice } from '../base/refusal';
import type { ObservedStage } from '../base/stage';
import type { Figure } from './indicator';
import type { MaterialId } from './material';
import type { ShareOfMonths } from './share-of-months';
import type { Target } from './tables/target';

/** The least and the most that a share can be, percent of the supply; equal where everything is known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Who is behind a supply by the country of the owners, percent of the supply. */
export interface Control {
  /** Owned from the countries asked for: for certain, and with all that no row names. */
  readonly percent: Bounds;
  /** Of how much of the supply the owners are named. */
  readonly named: number;
}

/** How far a target is from the figure of a year. */
export type TargetState = 'met' | 'missed' | 'on_path' | 'not_on_path' | 'open';

/** One year of the path that a target is held against. */
export interface PathPoint extends Bounds {
  readonly year: number;
}

/** A target held against the path that the plan describes. */
export interface TargetProgress {
  /**
   * met: the year in view meets it. missed: its date has passed and the year in view does not meet it. on_path: a
   * later year of the path, no later than its date, meets it. not_on_path: none does. open: the bounds lie on both
   * sides of the line, or the path ends before the date.
   */
  readonly state: TargetState;
  readonly now: Figure;
  /** How far the figure of the year in view still has to move; 0 or less when it is met. Unit of the target. */
  readonly distance: Bounds | null;
  /** First year of the path, from the year in view on, that meets it for certain; null when none does. */
  readonly metInYear: number | null;
  /** The same for the more favourable bound: the earliest year in which it may be met. */
  readonly mayBeMetInYear: number | null;
  readonly pathEnds: number | null;
}

/** The four levers between two years. */
export const LEVERS = ['diversification', 'recycling', 'substitution', 'demand'] as const;
export type Lever = (typeof LEVERS)[number];

/** What a dependence is made of in one year. */
export interface DependenceState {
  readonly year: number;
  /** Part of the supply that comes from the country or group, percent. */
  readonly sharePercent: number;
  /** Need before substitution, tonnes REO a year. */
  readonly demandTonnes: number;
  readonly recyclingTonnes: number;
  /** Percent of the demand that other technology takes over. */
  readonly substitutionPercent: number;
}

/** A change in dependence and the part of each lever in it; the parts add up to the change. */
export interface DependenceChange {
  readonly from: DependenceState;
  readonly to: DependenceState;
  /** tonnes: supply from the country a year. percent: that supply over the demand before substitution. */
  readonly unit: 'tonnes' | 'percent';
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly parts: Readonly<Record<Lever, number>>;
}

/** What of a target is worked out, read from its words; null where the project holds no such figure. */
export type TargetMeasure =
  | 'country_share'
  | 'largest_country'
  | 'domestic_extraction'
  | 'domestic_processing'
  | 'recycling'
  | 'stock_days';

/** What a published series of imports says by its months alone, beside the plan. */
export interface RecordedMonths extends ShareOfMonths {
  readonly seriesId: string;
  readonly nameEn: string;
  readonly nameJa: string;
}

/** A target held against the plan, with everything that has to stand beside it. */
export interface TargetView {
  readonly target: Target;
  /** The material it is held against; null where it counts several together, or does not say which it means. */
  readonly materialId: MaterialId | null;
  /** What is counted together; the one material where it is one, none where nothing is counted. */
  readonly materialIds: readonly MaterialId[];
  /** The stage that is counted, which may be narrower than the words of the target. */
  readonly stage: ObservedStage;
  /** Null: the project holds nothing that the words of the target ask for. */
  readonly measure: TargetMeasure | null;
  /** How the words of the target were read. */
  readonly definition: Notice;
  readonly progress: TargetProgress | null;
  readonly path: readonly PathPoint[];
  /** Of a target on imports: the newest year of each series that is known by months alone. It decides nothing. */
  readonly recorded: readonly RecordedMonths[];
  /** The same in the year in view by the country of the owners; null where no owner is on record. */
  readonly control: Control | null;
  readonly sourceIds: readonly string[];
  readonly notKnownPercent: number;
}
