import type { Stage } from './stage';

/** A step of a path: who works the material at a stage; null where that is not known. */
export interface PathStep {
  readonly stage: Stage;
  readonly countryId: string | null;
}

/** One way that a part of a supply comes, told by countries: from the mine to the last step before the economy. */
export interface SupplyPath {
  readonly steps: readonly PathStep[];
  /** Percent of the economy's supply at the stage in view. */
  readonly percent: number;
  /** Percent of this path that rests on rows not marked known. */
  readonly notKnownPercent: number;
}
