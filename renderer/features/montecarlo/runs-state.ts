import type { Notice } from '@shared/base/refusal';
import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** What was counted last, and the revision of the project that it speaks of. */
export interface KeptRuns {
  readonly view: MonteCarloView;
  /** The parent over the same days with the same seed; null when there is none, or its days are others. */
  readonly parent: MonteCarloView | null;
  readonly revision: number;
}

/** How runs are counted, and the last ones. They outlive a visit to another area. */
interface RunsState {
  readonly runs: number;
  readonly seed: number;
  readonly withParent: boolean;
  readonly kept: KeptRuns | null;
  readonly notice: Notice | null;
}

export const runsState = createStore<RunsState>({
  runs: 10_000,
  seed: 20_260_401,
  withParent: true,
  kept: null,
  notice: null,
});

export function changeRuns(change: Partial<RunsState>): void {
  runsState.set((before) => ({ ...before, ...change }));
}

/** Another project knows nothing of these runs. */
onOtherProject(() => changeRuns({ kept: null, notice: null }));
