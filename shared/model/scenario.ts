import type { IsoDate } from '../base/calendar';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { Allocation } from './what-if';

/** What a scenario says about the run itself; null means "as the parent". The top of a chain must say all. */
export interface ScenarioWindow {
  readonly economyId: CountryId | null;
  readonly stage: Stage | null;
  readonly start: IsoDate | null;
  /** Length of the run in days. */
  readonly days: number | null;
  /** How a shortage is shared out among the uses; absent in files from before there was a choice. Nobody says: in proportion. */
  readonly allocation?: Allocation | null | undefined;
}

/** Of the window, what a workbook of the scenario can say. */
export const WINDOW_FIELDS = ['start', 'days'] as const;
export type WindowField = (typeof WINDOW_FIELDS)[number];

/** The longest run, twenty years. */
export const MOST_WINDOW_DAYS = 7_320;

/** Parent of a parent of a parent: more than this is refused, since nobody can follow it. */
export const MAX_SCENARIO_LEVELS = 3;
