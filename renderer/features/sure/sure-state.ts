import type { AskView } from '@shared/features/sure/ask-view';
import type { SureEvents } from '@shared/features/sure/contract';
import type { SureView } from '@shared/features/sure/view';
import { GUESSED_CHANCE } from '@shared/model/ask-next';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '@shared/model/sure';
import { cacheAnswers } from '../../kit/state/cached-answers';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** How it is drawn, and whether that is shown in place of the run. It outlives a visit to another area. */
interface SureState {
  readonly shown: boolean;
  readonly draws: number;
  readonly seed: number;
  readonly inputs: boolean;
  readonly events: SureEvents;
  /** That the scenario comes, percent. */
  readonly chance: number;
  /** Scenarios that are held against the one in hand. */
  readonly against: readonly string[];
}

export const sureState = createStore<SureState>({
  shown: false,
  draws: DEFAULT_DRAWS,
  seed: DEFAULT_SEED,
  inputs: true,
  events: 'on',
  chance: GUESSED_CHANCE,
  against: [],
});

export function changeSure(change: Partial<SureState>): void {
  sureState.set((before) => ({ ...before, ...change }));
}

/** The last answer. */
export const sureAnswers = cacheAnswers<{ readonly scenarioId: string }, SureView>();
/** The last answer to what should be asked next. */
export const askAnswers = cacheAnswers<{ readonly scenarioId: string }, AskView>();

/** Another project has other scenarios. */
onOtherProject(() => changeSure({ against: [] }));
