import type { Notice } from '../../base/refusal';
import type { AskResult } from '../../model/ask-next';
import type { WithNames } from '../../model/catalogue';
import type { MaterialId } from '../../model/material';
import type { ResolvedScenario } from '../../model/resolution';

/** What an option is, for its words: a scenario as it is, or days of need of some materials more in store. */
export type OptionName =
  | { readonly kind: 'scenario'; readonly scenario: number }
  | { readonly kind: 'stock'; readonly materialIds: readonly MaterialId[]; readonly days: number };

/** What to ask next before deciding about a scenario. Exposure under assumptions, not a forecast. */
export interface AskView {
  /** The question first, then what is held against it. */
  readonly scenarios: readonly (WithNames & { readonly scenarioId: string })[];
  readonly window: ResolvedScenario['window'];
  readonly result: AskResult;
  /** In the order of the options of the result, and of those of one cost. */
  readonly options: readonly OptionName[];
  readonly alike: readonly OptionName[];
  readonly shocks: readonly (WithNames & { readonly id: string })[];
  readonly materialIds: readonly MaterialId[];
  readonly remarks: readonly Notice[];
}
