import type { StressChoices } from '@shared/features/stress/contract';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { type JobState, useJob } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { questionOf } from './question';
import {
  changeStress,
  type KeptStress,
  type StressForm,
  type StressReply,
  stressState,
} from './stress-state';

export interface Stress {
  /** The last answer to this kind of question about this scenario; null before there is any. */
  readonly kept: KeptStress | null;
  /** The project has changed since. */
  readonly stale: boolean;
  readonly job: JobState;
  readonly ask: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** Asks stress questions of a scenario as it is kept. */
export function useStress(scenarioId: string, choices: StressChoices | null): Stress {
  const { t } = useWords();
  const { kept, form } = useStore(stressState);
  const { revision } = useStore(session);
  const job = useJob();
  const found = kept[form.kind];
  const mine = found?.reply.view.scenarioId === scenarioId ? found : null;

  const askNow = async (): Promise<void> => {
    const put = choices === null ? null : putOf(scenarioId, form, choices);
    if (job.state.jobId !== null || put === null) return;
    const { epoch, revision: askedAt } = session.get();
    changeStress({ notice: null });
    try {
      const reply = await job.run(put);
      if (session.get().epoch !== epoch) return;
      changeStress({ kept: { ...stressState.get().kept, [form.kind]: { reply, revision: askedAt } } });
      announce(t('stress.spoken', { what: t(`stress.kind.${form.kind}`), name: reply.view.scenarioName }));
    } catch (error) {
      if (session.get().epoch === epoch) changeStress({ notice: noticeOf(error) });
    }
  };
  return {
    kept: mine,
    stale: mine !== null && mine.revision !== revision,
    job: job.state,
    ask: askNow,
    cancel: job.cancel,
  };
}

/** How to put what the form asks; null where it lacks something. */
function putOf(
  scenarioId: string,
  form: StressForm,
  choices: StressChoices,
): ((jobId: string) => Promise<StressReply>) | null {
  const { kind, onPlan, recoveryDays } = form;
  const asked = { scenarioId, materials: [] };
  if (kind === 'survival') {
    return async (jobId) => ({ kind, view: await ask('survival.ask', { jobId, ...asked, recoveryDays }) });
  }
  const question = questionOf(kind, form, choices);
  if (question === null) return null;
  return async (jobId) => ({
    kind: 'question',
    view: await ask('stress.ask', { jobId, ...asked, onPlan, question }),
  });
}
