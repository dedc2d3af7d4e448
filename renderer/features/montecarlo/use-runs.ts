import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { isSame } from '../../kit/state/is-same';
import { type JobState, useJob } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { changeRuns, type KeptRuns, runsState } from './runs-state';

export interface Runs {
  /** The last runs of this scenario; null before there are any. */
  readonly kept: KeptRuns | null;
  /** The project has changed since they were counted. */
  readonly stale: boolean;
  readonly job: JobState;
  readonly count: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** Counts runs of a scenario as it is kept, and of its parent beside it. */
export function useRuns(scenarioId: string, parentId: string | null): Runs {
  const { t, f } = useWords();
  const { kept } = useStore(runsState);
  const { revision } = useStore(session);
  const job = useJob();
  const mine = kept?.view.scenarioId === scenarioId ? kept : null;

  const count = async (): Promise<void> => {
    if (job.state.jobId !== null) return;
    const { runs, seed, withParent } = runsState.get();
    const { epoch, revision: countedAt } = session.get();
    changeRuns({ notice: null });
    const sample = (id: string) =>
      job.run((jobId) =>
        ask('montecarlo.run', { jobId, scenarioId: id, materials: [], runs, seed, rates: null }),
      );
    try {
      const view = await sample(scenarioId);
      const parent = withParent && parentId !== null ? await sample(parentId) : null;
      if (session.get().epoch !== epoch) return;
      const comparable = parent !== null && isSame(parent.window, view.window) ? parent : null;
      changeRuns({ kept: { view, parent: comparable, revision: countedAt } });
      announce(t('runs.spoken', { runs: f.whole(runs), name: view.scenarioName }));
    } catch (error) {
      if (session.get().epoch === epoch) changeRuns({ notice: noticeOf(error) });
    }
  };
  return {
    kept: mine,
    stale: mine !== null && mine.revision !== revision,
    job: job.state,
    count,
    cancel: job.cancel,
  };
}
