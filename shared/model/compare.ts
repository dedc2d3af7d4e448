import type { IsoDate } from '../base/calendar';
import type { Stage } from '../base/stage';
import type { WithNames, WithOneName } from './catalogue';
import type { CostOfMeasures } from './cost-of-measures';
import type { FirstShort } from './headline';
import type { ClockLine, LineTotals } from './line-clock';
import type { MaterialId } from './material';
import type { ResolvedScenario } from './resolution';
import type { Kind } from './shock';
import type { SupplierId } from './supplier';
import type { Estimate } from './uncertainty';

/** Two to six scenarios are laid side by side. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 6;

/** What a difference between two scenarios is measured by: line-days lost, output lost in yen, tonnes short. */
export const COMPARE_MEASURES = ['lineDays', 'lostValue', 'shortfall'] as const;
export type CompareMeasure = (typeof COMPARE_MEASURES)[number];

/** One scenario of a comparison. */
export interface ComparedRun extends WithOneName {
  readonly scenarioId: string;
  /** Over the days that all of the comparison have. */
  readonly window: ResolvedScenario['window'];
  /** Days of its own run: more than the window has where it was cut. */
  readonly ownDays: number;
  /** Its lines beside those of the scenario that all are held against. */
  readonly lines: readonly ClockLine[];
  readonly totals: LineTotals;
  /** Who goes short first of what weighs enough; null where nobody does. */
  readonly first: FirstShort | null;
  /** Days by which that comes sooner (positive) than in the one held against; null where one has none. */
  readonly daysEarlier: number | null;
  readonly values: Readonly<Record<CompareMeasure, number | null>>;
  /** Of its measures; null where it has none. */
  readonly cost: CostOfMeasures | null;
}

/** In what two runs part on a day, or what happens in one of them first. */
export type DifferenceKind = 'arrivals' | 'need' | 'stock' | 'shortfall' | 'line' | 'firstStop';

/** A first day of difference, the same for all the scenarios that it names by their places in the comparison. */
export interface DifferenceDay {
  readonly date: IsoDate;
  readonly kind: DifferenceKind;
  readonly places: readonly number[];
  /** All that part on that day. */
  readonly materialIds: readonly MaterialId[];
  readonly useId: string | null;
}

/** What differs between two scenarios and is switched over as one. */
export type SwitchWhat =
  | { readonly kind: 'window' }
  | { readonly kind: 'shock'; readonly from: ShockNamed | null; readonly to: ShockNamed | null }
  | {
      readonly kind: OverrideGroup;
      /** Values that differ. */
      readonly values: number;
      /** Null where values of several are switched as one. */
      readonly materialId: MaterialId | null;
      readonly supplierId: SupplierId | null;
      readonly stage: Stage | null;
    };
/** Its names are empty where nobody has named it. */
export interface ShockNamed extends WithNames {
  readonly kind: Kind;
}
/** Shares stand with the total that they are parts of: a set is switched whole, so that it always adds up. */
export type OverrideGroup =
  | 'supply'
  | 'demand'
  | 'stock'
  | 'recycling'
  | 'substitution'
  | 'receipt'
  | 'purchase'
  | 'ramp'
  | 'release';

/** What makes the difference between two scenarios: the parts add up to it. Source: docs/engine.md 15.5 */
export interface DifferenceParts {
  readonly fromId: string;
  readonly toId: string;
  readonly from: Readonly<Record<CompareMeasure, number | null>>;
  readonly to: Readonly<Record<CompareMeasure, number | null>>;
  readonly parts: readonly {
    readonly what: SwitchWhat;
    /** Standard error 0 where all orders were counted. */
    readonly values: Readonly<Record<CompareMeasure, Estimate | null>>;
  }[];
  /** Orders that were drawn; null where the parts are the mean over all of them. */
  readonly orders: number | null;
  readonly seed: number;
  readonly runs: number;
}

/** What sampled runs say of a scenario beside the one that it is held against, under the same events. */
export interface SampledDifference extends WithOneName {
  readonly scenarioId: string;
  /** Tonnes short over all materials, REO. */
  readonly expected: Estimate;
  /** Of the one itself: null. */
  readonly difference: Estimate | null;
  readonly toldApart: boolean | null;
}
