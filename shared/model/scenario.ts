import type { IsoDate } from '../base/calendar';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { Shock } from './shock';
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

/** A scenario inherits its parent live and holds only what differs. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly note: string | null;
  readonly window: ScenarioWindow;
  readonly sourceId: string | null;
}

/** A shock of a scenario. A child adds shocks to its parent's; it silences one by an override of `shock.off`. */
export interface ScenarioShock {
  readonly id: string;
  readonly scenarioId: string;
  readonly position: number;
  readonly shock: Shock;
}

/**
 * What a scenario can change, and by which key the changed thing is found:
 * `share.percent` by shareKey(); `totalSupply.tonnes` by economy|material|stage|year; `demand.tonnes` by
 * use|material|year; `stock.tonnes` by economy|material|tier; `relief.recycling` (tonnes REO)
 * and `relief.substitution` (percent of the demand) by economy|material|year; `shock.off` by the id of an inherited shock (value 1).
 */
export const OVERRIDE_FIELDS = [
  'share.percent',
  'totalSupply.tonnes',
  'demand.tonnes',
  'stock.tonnes',
  'relief.recycling',
  'relief.substitution',
  'shock.off',
] as const;
export type OverrideField = (typeof OVERRIDE_FIELDS)[number];

/** One changed value of a scenario, visible and to be reset alone. */
export interface Override {
  readonly id: string;
  readonly scenarioId: string;
  readonly field: OverrideField;
  readonly key: string;
  readonly value: number;
  readonly reason: string | null;
}

/** Parent of a parent of a parent: more than this is refused, since nobody can follow it. */
export const MAX_SCENARIO_LEVELS = 3;
