import type { Mark } from '../base/certainty';
import type { Notice } from '../base/refusal';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { DependenceChange, DependenceState, Lever } from './dependence';
import type { MaterialId } from './material';

/**
 * How fast one lever moved on a path, a year: `factor` multiplies the figure each year, `points` are added to it
 * (percent of the demand).
 */
export interface LeverPace {
  readonly lever: Lever;
  readonly kind: 'factor' | 'points';
  readonly perYear: number;
  /** The two figures that it is drawn from; null where the path holds none and no change is taken. */
  readonly between: {
    readonly from: { readonly year: number; readonly value: number };
    readonly to: { readonly year: number; readonly value: number };
    readonly unit: 'percent' | 'tonnes';
  } | null;
  /** What exactly is counted. */
  readonly definition: Notice;
  /** Years that are known by some of their months alone, and so are no part of it. */
  readonly leftOut: readonly Notice[];
  readonly mark: Mark;
  readonly sourceIds: readonly string[];
}

/** What moves an economy along: one pace a lever. */
export type Pace = Readonly<Record<Lever, number>>;

/** One year of an economy under the pace of another. */
export interface BlueprintPoint {
  readonly state: DependenceState;
  /** Supply from the country, percent of the demand before substitution. */
  readonly dependencePercent: number;
  readonly dependenceTonnes: number;
}

/** The first year in which the share of supply is inside a line; null: not up to the horizon. */
export interface LevelReached {
  readonly percent: number;
  readonly rule: 'below' | 'at_most';
  readonly year: number | null;
  /** The target that names the line; null for one that was asked for. */
  readonly targetId: string | null;
  readonly nameEn: string | null;
  readonly nameJa: string | null;
}

export interface BlueprintMaterial {
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly levers: readonly LeverPace[];
  /** Year by year, the economy's own year first. */
  readonly path: readonly BlueprintPoint[];
  /** From the first to the last year, by lever, percent of the demand before substitution. */
  readonly change: DependenceChange;
  readonly reached: readonly LevelReached[];
  readonly remarks: readonly Notice[];
}

/** Japan's path laid on another economy. */
export interface BlueprintView {
  readonly economyId: CountryId;
  /** Whose path it is. */
  readonly modelId: string;
  /** On whom the dependence is counted. */
  readonly countryId: CountryId;
  readonly definition: Notice;
  readonly materials: readonly BlueprintMaterial[];
  readonly remarks: readonly Notice[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}
