import type { Mark } from '../base/certainty';

/** What a figure counts. */
export type FigureUnit = 'tonnes' | 'percent' | 'yen' | 'days' | 'months';

/**
 * Every number that a person edits in a grid, by its table, with its unit. Its key is the natural key of its row, as
 * overrides name it; a floor is one for all years of a use: use|material.
 */
export const FIGURE_UNITS = {
  'share.percent': 'percent',
  'totalSupply.tonnes': 'tonnes',
  'demand.tonnes': 'tonnes',
  'demand.floorPercent': 'percent',
  'relief.recycling': 'tonnes',
  'relief.substitution': 'percent',
  'valueAtStake.yenPerTonne': 'yen',
  'stock.tonnes': 'tonnes',
  'stock.minimum': 'tonnes',
  'stock.maximum': 'tonnes',
  'stock.maximumReleasePerDay': 'tonnes',
  'stock.targetDays': 'days',
  'ramp.slip': 'months',
} as const satisfies Readonly<Record<string, FigureUnit>>;
export type FigureName = keyof typeof FIGURE_UNITS;
export const FIGURES = Object.keys(FIGURE_UNITS) as readonly FigureName[]; // the keys of the literal above

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
