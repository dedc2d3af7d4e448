import type { Mark } from '../base/certainty';
import { keysOf } from '../base/keys-of';
import { countedIn } from './field';
import { type Fields, type NumberOf, numbersOf } from './table';
import { stock } from './tables/stock';

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
  ...unitsIn(stock),
  'ramp.slip': 'months',
} as const satisfies Readonly<Record<string, FigureUnit>>;
export type FigureName = keyof typeof FIGURE_UNITS;
export const FIGURES = keysOf(FIGURE_UNITS);

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

/** The numbers of a table with what each counts. */
function unitsIn<T extends AnyNumbers>(
  table: T,
): { readonly [F in NumberOf<T> as `${T['name']}.${F}`]: FigureUnit } {
  const units = numbersOf(table).flatMap((name) => {
    const field = table.fields[name];
    return field === undefined ? [] : [[`${table.name}.${name}`, countedIn(field)]];
  });
  return Object.fromEntries(units);
}
type AnyNumbers = { readonly name: string; readonly fields: Fields };
