import type { Mark } from '../base/certainty';

/**
 * Every number that a person edits in a grid, by its table. Its key is the natural key of its row, as overrides name
 * it; a floor is one for all years of a use: use|material.
 */
export const FIGURES = [
  'share.percent',
  'totalSupply.tonnes',
  'demand.tonnes',
  'demand.floorPercent',
  'relief.recycling',
  'relief.substitution',
  'valueAtStake.yenPerTonne',
  'stock.tonnes',
  'stock.minimum',
  'stock.maximum',
  'stock.maximumReleasePerDay',
  'stock.targetDays',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** One number of a project. */
export interface Figure {
  readonly of: FigureName;
  readonly key: string;
}

/** What is said of a figure besides its value. */
export interface FigureParts {
  readonly mark: Mark;
  /** Range in the unit of the figure; null where nobody gave one. */
  readonly low: number | null;
  readonly high: number | null;
  readonly note: string | null;
  readonly sourceId: string | null;
}
