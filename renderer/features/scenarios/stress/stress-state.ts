import type { StressView } from '@shared/contract/stress';
import type { Notice } from '@shared/domain/refusal';
import type { MEASURE_KINDS } from '@shared/domain/sensitivity';
import type { StressKind, StressTarget } from '@shared/domain/stress';
import { session } from '../../../app/session';
import { createStore } from '../../../app/store';

/** What the form holds; a field that a kind of question does not have keeps its value. */
export interface StressForm {
  readonly kind: StressKind;
  readonly onPlan: boolean;
  /** Null: to the end of the run. */
  readonly days: number | null;
  readonly pairs: boolean;
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
}

/** An answer and the revision of the project that it speaks of. */
export interface KeptStress {
  readonly view: StressView;
  readonly revision: number;
}

/** The form, whether it is shown in place of the run, and the last answer of each kind. They outlive a visit to another area. */
export interface StressState {
  readonly shown: boolean;
  readonly form: StressForm;
  readonly kept: Readonly<Partial<Record<StressKind, KeptStress>>>;
  readonly notice: Notice | null;
}

export const stressState = createStore<StressState>({
  shown: false,
  form: {
    kind: 'removals',
    onPlan: false,
    days: null,
    pairs: false,
    target: 'line-stops',
    below: 30,
    above: 100,
    useId: null,
    measure: 'first-stop',
    row: null,
    column: null,
    rowValues: [],
    columnValues: [],
  },
  kept: {},
  notice: null,
});

export function changeStress(change: Partial<StressState>): void {
  stressState.set((before) => ({ ...before, ...change }));
}

export function changeForm(change: Partial<StressForm>): void {
  stressState.set((before) => ({ ...before, form: { ...before.form, ...change }, notice: null }));
}

/** Another project knows nothing of these answers, nor of these lines and inputs. */
let epochSeen = session.get().epoch;
session.subscribe(() => {
  const { epoch } = session.get();
  if (epoch === epochSeen) return;
  epochSeen = epoch;
  stressState.set((before) => ({
    ...before,
    form: { ...before.form, useId: null, row: null, column: null, rowValues: [], columnValues: [] },
    kept: {},
    notice: null,
  }));
});
