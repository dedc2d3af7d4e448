import type { Notice } from '../base/refusal';
import type { MaterialId } from './material';
import type { ResolvedScenario } from './resolution';
import type { Estimate, MonteCarloJob, RiskFigures, SampledSource } from './uncertainty';
import type { MinimumStock } from './what-if-result';

/** Which openings of a material are held against the same sampled events. */
export interface SizingJob extends Pick<MonteCarloJob, 'model' | 'options'> {
  readonly materialId: MaterialId;
  /** Tonnes REO, 0 or more each. */
  readonly openings: readonly number[];
  /** Part of the runs that must have no shortfall, 0..1. */
  readonly reliability: number;
}

/** How an opening stock fares under sampled events. */
export interface StockUnderEvents {
  /** Tonnes REO. */
  readonly opening: number;
  /** Chance that the window has a shortfall, 0..1. */
  readonly chance: Estimate;
  readonly totalShortfall: RiskFigures;
}

export interface SizedStocks {
  /** In the order of the openings. */
  readonly points: readonly StockUnderEvents[];
  /** The least opening that reaches the reliability; null where that is not known, because a limit or an order rules the stock. */
  readonly exact: StockUnderEvents | null;
  readonly sources: readonly SampledSource[];
}

/** One opening stock under sampled events. */
export interface SizingPoint {
  /** Tonnes REO at the opening. */
  readonly tonnes: number;
  readonly coverDays: number;
  /** Chance that the window has a shortfall, 0..1. */
  readonly chance: Estimate;
  readonly totalShortfall: RiskFigures;
}

/** Stock of one material against a scenario: the least one day by day, and reliability under sampled events. */
export interface SizingView {
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly window: ResolvedScenario['window'];
  readonly materialId: MaterialId;
  /** What the scenario opens with. */
  readonly opening: { readonly tonnes: number; readonly coverDays: number };
  /** With the scenario's own shocks alone. */
  readonly least: MinimumStock & { readonly coverDays: number };
  /** Whether a minimum, a maximum or a daily limit can ask for more than the least stock. */
  readonly hasLimits: boolean;
  readonly points: readonly SizingPoint[];
  readonly reliabilityPercent: number;
  /** The first stock tried that reaches it, tonnes REO; null when none does. */
  readonly enough: number | null;
  /** The least stock of all that reaches it; null where it is not known (SizedStocks). */
  readonly exact: SizingPoint | null;
  readonly runs: number;
  readonly seed: number;
  readonly remarks: readonly Notice[];
}
