import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import { useMemo } from 'react';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { cacheAnswers, useCached } from '../../kit/state/cached-answers';
import { isSame } from '../../kit/state/is-same';
import { useWords } from '../../kit/state/language';
import { runsState } from './runs-state';

/** What was counted. */
export interface CountedRuns {
  readonly view: MonteCarloView;
  /** The parent over the same days with the same seed; null when there is none, or its days are others. */
  readonly parent: MonteCarloView | null;
}

const counted = cacheAnswers<{ readonly scenarioId: string }, CountedRuns>();

export type Runs = ReturnType<typeof useRuns>;

/** Counts runs of a scenario as it is kept, and of its parent beside it. */
export function useRuns(scenarioId: string, parentId: string | null) {
  const { t, f } = useWords();
  const { value, stale, notice, busy } = useCached(counted, (asked) => asked.scenarioId === scenarioId);

  // The same until something changes: what is drawn of it follows a slider.
  return useMemo(() => {
    const count = async (): Promise<void> => {
      const { runs, seed, withParent, counted: fromRegister, tailPercent, errorPercent } = runsState.get();
      const rates = fromRegister ? ('register' as const) : ('illustrative' as const);
      const found = await counted.put({ scenarioId }, async (jobId, goOn) => {
        const sample = (id: string) =>
          ask('montecarlo.run', {
            jobId,
            scenarioId: id,
            materials: [],
            runs,
            seed,
            rates,
            tailPercent,
            antithetic: false,
            errorPercent,
          });
        const view = await sample(scenarioId);
        goOn();
        const parent = withParent && parentId !== null ? await sample(parentId) : null;
        return { view, parent: parent !== null && isSame(parent.window, view.window) ? parent : null };
      });
      if (found !== null)
        announce(t('runs.spoken', { runs: f.whole(found.view.result.runs), name: found.view.scenarioName }));
    };
    return { kept: value, stale, notice, busy, job: counted.job, count };
  }, [scenarioId, parentId, value, stale, notice, busy, t, f]);
}
