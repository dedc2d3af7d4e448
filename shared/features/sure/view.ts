import type { Notice } from '../../base/refusal';
import type { WithNames } from '../../model/catalogue';
import type { MaterialId } from '../../model/material';
import type { ResolvedScenario } from '../../model/resolution';
import type { SureResult } from '../../model/sure';

/** How sure the answer of a scenario is, and of those that are held against it. Exposure under assumptions, not a forecast. */
export interface SureView {
  /** In the order of the runs of the result. */
  readonly scenarios: readonly (WithNames & { readonly scenarioId: string })[];
  readonly window: ResolvedScenario['window'];
  readonly result: SureResult;
  /** The shocks of all runs, for the words of inputs that belong to one. */
  readonly shocks: readonly (WithNames & { readonly id: string })[];
  readonly materialIds: readonly MaterialId[];
  readonly remarks: readonly Notice[];
}
