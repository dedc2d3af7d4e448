import type { IsoDate } from '../base/calendar';
import type { MaterialId } from './material';
import type { ExposureTotals, StressNode } from './stress';

export const WORST_OBJECTIVES = ['lines', 'standing', 'line-days', 'yen', 'tonnes'] as const;
/** What a shock is to make as large as it can: lines below full load, lines that stand, days of full output lost, yen, tonnes short. */
export type WorstObjective = (typeof WORST_OBJECTIVES)[number];

/** Nodes that may be away at once; the search looks at every set of so many. */
export const MOST_NODES = 3;
/** Sizes that one question may have. */
export const MOST_SIZES = 12;
/** Node-days that are looked at where none are asked for, as far as the run is so long. */
export const USUAL_SIZES = [30, 45, 60, 75, 90, 120, 150, 180, 270, 365] as const;

export interface WorstQuestion {
  readonly objective: WorstObjective;
  /** Node-days, each a shock of its own; null for the usual ones. */
  readonly sizes: readonly number[] | null;
  /** So many nodes may be away, each over one stretch of days; together no more than the node-days. */
  readonly nodes: number;
  /** Plants beside countries. */
  readonly plants: boolean;
}

/** A node that is away, from a day on until the day before another. */
export interface NodeAway {
  readonly node: StressNode;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The worst shock of one size that was found. */
export interface WorstShock {
  readonly nodeDays: number;
  /** None where no shock of this size adds anything. */
  readonly away: readonly NodeAway[];
  /** Of the objective, from a whole run. */
  readonly value: number;
  /** No shock of this size comes to more; null where nothing proves it. */
  readonly bound: number | null;
  readonly totals: ExposureTotals;
  readonly linesStanding: number;
  /** Runs that it took. */
  readonly runs: number;
}

/** The least that has to be withheld of a country's goods so that so many lines are reduced. */
export interface WithheldStep {
  readonly lines: readonly string[];
  readonly tonnes: number;
  readonly materials: readonly { readonly materialId: MaterialId; readonly tonnes: number }[];
}

/** The steps of one node, the smallest first; each reaches more lines than the one before. */
export interface WithheldSteps {
  readonly node: StressNode;
  readonly steps: readonly WithheldStep[];
}

/** The worst shock of each size, the smallest first. */
export interface WorstResult {
  readonly kind: 'worst';
  readonly objective: WorstObjective;
  readonly nodes: number;
  readonly plants: boolean;
  /** Of the objective with no shock beside those of the run. */
  readonly base: number;
  /** What keeps a bound from being one; null where more of a shock is never better. */
  readonly unproven: Unproven | null;
  readonly shocks: readonly WorstShock[];
  /** In tonnes of one node, exact; null where stocks have limits, orders or rules, and for other objectives than lines. */
  readonly withheld: readonly WithheldSteps[] | null;
}

const UNPROVEN = [
  'lines-together',
  'orders',
  'shared-out',
  'release-rules',
  'owed',
  'stages',
  'end-uses',
] as const;
/** Why more of a shock may be better, or is not known to be worse. Source: docs/engine.md 6.7. */
export type Unproven = (typeof UNPROVEN)[number];
