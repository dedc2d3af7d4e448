import type { StressView } from '@shared/features/stress/contract';
import type { SurvivalView } from '@shared/features/survive/contract';
import type { MEASURE_KINDS } from '@shared/model/sensitivity';
import type { StressTarget } from '@shared/model/stress';
import { STRESS_KINDS } from '@shared/model/stress-question';
import type { WorstObjective } from '@shared/model/worst-shock';
import { cacheAnswers } from '../../kit/state/cached-answers';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** What the page can ask: the stress questions, and the time to survive, which is a question of its own. */
export const STRESS_TABS = [...STRESS_KINDS, 'survival'] as const;
type StressTab = (typeof STRESS_TABS)[number];

/** What the form holds; a field that a kind of question does not have keeps its value. */
export interface StressForm {
  readonly kind: StressTab;
  readonly onPlan: boolean;
  /** Null: to the end of the run. */
  readonly days: number | null;
  readonly pairs: boolean;
  /** All of them in the list, not the worst alone. */
  readonly allPairs: boolean;
  readonly objective: WorstObjective;
  /** Node-days; empty for the usual ones. */
  readonly sizes: readonly number[];
  readonly nodes: number;
  readonly plants: boolean;
  readonly target: StressTarget['kind'];
  readonly below: number;
  readonly above: number;
  /** A line; null for any. */
  readonly useId: string | null;
  readonly measure: (typeof MEASURE_KINDS)[number];
  /** Keys of inputs; null until one is chosen, and then the first two are taken. */
  readonly row: string | null;
  readonly column: string | null;
  /** Values to try; empty for evenly spaced ones over the range. */
  readonly rowValues: readonly number[];
  readonly columnValues: readonly number[];
  /** Days until a node is back, where no shock says it; null: not known. */
  readonly recoveryDays: number | null;
}

export type StressReply =
  | { readonly kind: 'question'; readonly view: StressView }
  | { readonly kind: 'survival'; readonly view: SurvivalView };

/** The last answer to each kind of question. */
export const stressAnswers = cacheAnswers<
  { readonly kind: StressTab; readonly scenarioId: string },
  StressReply
>({ keyOf: ({ kind }) => kind });

/** The form, and whether it is shown in place of the run. They outlive a visit to another area. */
interface StressState {
  readonly shown: boolean;
  readonly form: StressForm;
}

export const stressState = createStore<StressState>({
  shown: false,
  form: {
    kind: 'removals',
    onPlan: false,
    days: null,
    pairs: false,
    allPairs: false,
    objective: 'lines',
    sizes: [],
    nodes: 1,
    plants: false,
    target: 'line-stops',
    below: 30,
    above: 100,
    useId: null,
    measure: 'first-stop',
    row: null,
    column: null,
    rowValues: [],
    columnValues: [],
    recoveryDays: null,
  },
});

export function changeStress(change: Partial<StressState>): void {
  stressState.set((before) => ({ ...before, ...change }));
}

export function changeForm(change: Partial<StressForm>): void {
  stressState.set((before) => ({ ...before, form: { ...before.form, ...change } }));
  stressAnswers.putAwayNotice();
}

/** Another project knows nothing of these lines and inputs. */
onOtherProject(() => changeForm({ useId: null, row: null, column: null, rowValues: [], columnValues: [] }));
