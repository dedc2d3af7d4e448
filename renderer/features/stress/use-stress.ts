import type { StressChoices } from '@shared/features/stress/contract';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import type { Work } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { questionOf } from './question';
import { type StressForm, type StressReply, stressAnswers, stressState } from './stress-state';

/** Asks stress questions of a scenario as it is kept; what is known of the kind of question that the form puts. */
export function useStress(scenarioId: string, choices: StressChoices | null) {
  const { t } = useWords();
  const { form } = useStore(stressState);
  const { kind } = form;
  const known = useCached(stressAnswers, (asked) => asked.kind === kind && asked.scenarioId === scenarioId);

  const askNow = async (): Promise<void> => {
    const work = choices === null ? null : workOf(scenarioId, form, choices);
    const reply = work === null ? null : await stressAnswers.put({ kind, scenarioId }, work);
    if (reply !== null)
      announce(t('stress.spoken', { what: t(`stress.kind.${kind}`), name: reply.view.scenarioName }));
  };
  return { ...known, ask: askNow };
}

/** How to put what the form asks; null where it lacks something. */
function workOf(scenarioId: string, form: StressForm, choices: StressChoices): Work<StressReply> | null {
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
