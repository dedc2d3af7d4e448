import { keysOf } from '../base/keys-of';
import { event } from './tables/event';
import { offtake } from './tables/offtake';
import { receipt } from './tables/receipt';
import { source } from './tables/source';
import { supplier } from './tables/supplier';

/** The tables whose rows a file can say as they stand, by their own declarations (`inFiles`). */
export const ROW_TABLES = { supplier, event, receipt, offtake, source } as const;
export type RowTarget = keyof typeof ROW_TABLES;
export const ROW_TARGETS = keysOf(ROW_TABLES);

/**
 * The tables that a file can fill: `share` shares of an economy's supply, `series` published series, then the price book,
 * stocks, demands of a use and capacities of suppliers, and those of rows.
 */
const FIGURE_TARGETS = ['share', 'series', 'price', 'stock', 'demand', 'capacity'] as const;
export type FigureTarget = (typeof FIGURE_TARGETS)[number];
export type Target = FigureTarget | RowTarget;
export const TARGETS: readonly Target[] = [...FIGURE_TARGETS, ...ROW_TARGETS];

/** Whether a file says the rows of a table as they stand, and no figures. */
export function isRowTarget(target: Target): target is RowTarget {
  return target in ROW_TABLES;
}
