import type { Notice } from '@shared/base/refusal';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { type KnownGhost, unpackView } from '@shared/features/scenarios/packed-view';
import { useEffect } from 'react';
import { ask } from '../../kit/state/bridge';
import type { Job } from '../../kit/state/job';
import { keepAnswers, useKeptAnswer } from '../../kit/state/kept';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import type { Tried } from './scenario-draft';

export interface WhatIfRun {
  /** The newest run of the scenario in hand; it stays while the next one is counted. */
  readonly view: WhatIfView | null;
  readonly notice: Notice | null;
  /** Whether another one is on its way. */
  readonly job: Job;
}

const runs = keepAnswers<{ readonly scenarioId: string }, WhatIfView>();
/** Of the newest run: runs come one after another. */
let known: KnownGhost | null = null;

/**
 * Runs the scenario, with the shocks and the window being tried laid over its own. One run is under way at a time; of the wishes that
 * come meanwhile only the newest is run. The project is never changed.
 */
export function useWhatIf(scenarioId: string | null, tried: Tried): WhatIfRun {
  const { revision, epoch } = useStore(session);
  const { value: view, notice } = useKeptAnswer(runs, (asked) => asked.scenarioId === scenarioId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the project must run anew.
  useEffect(() => {
    if (scenarioId === null) return;
    const { shocks, window: tryWindow, mix: tryMix } = tried;
    const input = {
      scenarioId,
      materials: [],
      tryShocks: shocks === null ? null : [...shocks],
      tryWindow,
      tryMix,
    };
    void runs.putNewest({ scenarioId }, async () => {
      const has = known;
      const packed = await ask('whatif.run', { ...input, hasGhost: has?.number ?? null });
      const { view, ghost } = unpackView(packed, has);
      known = ghost;
      return view;
    });
  }, [scenarioId, tried, revision, epoch]);

  return { view, notice, job: runs.job };
}
