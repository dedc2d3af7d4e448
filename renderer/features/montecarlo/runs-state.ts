import { createStore } from '../../kit/state/store';

/** How runs are counted. It outlives a visit to another area, and the project. */
interface RunsState {
  readonly runs: number;
  readonly seed: number;
  readonly withParent: boolean;
  /** Rates of countries as the register of measures counts them, in place of illustrative ones. */
  readonly counted: boolean;
  /** Level of value at risk and tail mean, percent. */
  readonly tailPercent: number;
  /** Runs are made until a mean is known to so many percent, the number of runs at most; null: all of them. */
  readonly errorPercent: number | null;
}

export const runsState = createStore<RunsState>({
  runs: 10_000,
  seed: 20_260_401,
  withParent: true,
  counted: true,
  tailPercent: 95,
  errorPercent: null,
});

export function changeRuns(change: Partial<RunsState>): void {
  runsState.set((before) => ({ ...before, ...change }));
}
