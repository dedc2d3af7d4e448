import type { Notice } from '@shared/base/refusal';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { useEffect } from 'react';
import { ask } from '../../kit/state/bridge';
import { keepAnswers, useKept } from '../../kit/state/kept';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import type { Tried } from './scenario-draft';

export interface WhatIfRun {
  /** The newest run of the scenario in hand; it stays while the next one is counted. */
  readonly view: WhatIfView | null;
  readonly notice: Notice | null;
  readonly loading: boolean;
}

const runs = keepAnswers<{ readonly scenarioId: string }, WhatIfView>();

/**
 * Runs the scenario, with the shocks and the window being tried laid over its own. One run is under way at a time; of the wishes that
 * come meanwhile only the newest is run, and at most one a frame. The project is never changed.
 */
export function useWhatIf(scenarioId: string | null, tried: Tried): WhatIfRun {
  const { revision, epoch } = useStore(session);
  const { value: view, notice, busy } = useKept(runs, (asked) => asked.scenarioId === scenarioId);

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
    const frame = requestAnimationFrame(
      () => void runs.putNewest({ scenarioId }, () => ask('whatif.run', input)),
    );
    return () => cancelAnimationFrame(frame);
  }, [scenarioId, tried, revision, epoch]);

  return { view, notice, loading: busy };
}
