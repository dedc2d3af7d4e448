import type { Notice } from '../base/refusal';
import type { MaterialId } from './material';
import type { ResolvedScenario } from './resolution';
import type { Estimate, RiskFigures } from './uncertainty';
import type { MinimumStock } from './what-if-result';

/** One opening stock that was tried under sampled events. */
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
  readonly runs: number;
  readonly seed: number;
  readonly remarks: readonly Notice[];
}
