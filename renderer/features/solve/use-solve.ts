import type { Notice } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import type { AnswerView, LeversView } from '@shared/features/solve/contract';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useJob } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { changeSolve, type Draft, FIRST_DRAFT, solveState } from './solve-state';

type Question = InputOf<'solve.levers'>;

/** What is offered for the question as it stands, its answer, and what can be done with both. */
export function useSolve(scenarioId: string | null) {
  const { t } = useWords();
  const { draft, kept } = useStore(solveState);
  const { revision } = useStore(session);
  const job = useJob();
  const plain = scenarioId === null ? undefined : questionOf(draft, scenarioId, []);
  const everything = useAnswer(
    'solve.levers',
    scenarioId === null ? undefined : questionOf({ ...FIRST_DRAFT, start: draft.start }, scenarioId, []),
  );
  const offered = useAnswer('solve.levers', plain);
  const question =
    scenarioId === null ? undefined : questionOf(draft, scenarioId, editsFor(draft, offered.value));
  const edited = useAnswer('solve.levers', offered.value === null ? undefined : question);
  const mine = kept !== null && kept.view.scenarioId === scenarioId ? kept : null;

  const solve = async (): Promise<void> => {
    if (question === undefined || job.state.jobId !== null) return;
    const { epoch, revision: askedAt } = session.get();
    changeSolve({ notice: null, made: null });
    try {
      const view = await job.run((jobId) => ask('solve.run', { jobId, question }));
      if (session.get().epoch !== epoch) return;
      const way = view.answers[0]?.answer.kind ?? 'cheapest';
      changeSolve({ kept: { view, question: JSON.stringify(question), revision: askedAt }, way });
      announce(
        view.answers.length === 0 ? t('solve.spokenNone') : t('solve.spoken', { count: view.answers.length }),
      );
    } catch (error) {
      if (session.get().epoch === epoch) changeSolve({ notice: noticeOf(error) });
    }
  };

  /** @returns why it was not saved; null when it was */
  const save = async ({ answer }: AnswerView, name: string): Promise<Notice | null> => {
    if (mine === null) return null;
    try {
      const { scenario } = await ask('solve.save', {
        question: JSON.parse(mine.question) as Question, // written down when it was asked
        way: answer.kind,
        mix: answer.mix,
        name,
        note: t('solve.note', { way: t(`solve.way.${answer.kind}`) }),
      });
      changeSolve({ made: { id: scenario.scenario.id, name: scenario.scenario.name } });
      announce(t('solve.made', { name: scenario.scenario.name }));
      return null;
    } catch (error) {
      return noticeOf(error);
    }
  };

  return {
    levers: edited.value ?? offered.value,
    runnable: everything.value?.materials ?? [],
    notice: offered.notice ?? edited.notice,
    kept: mine,
    stale:
      mine !== null && (mine.revision !== revision || mine.question !== JSON.stringify(question ?? null)),
    job: job.state,
    solve,
    cancel: job.cancel,
    save,
  };
}

/** The draft as a question of the contract. */
function questionOf(draft: Draft, scenarioId: string, levers: Question['levers']): Question {
  const { coverDays, cutOff, materialIds, start, share, budgetYen, years, discountPercent } = draft;
  return {
    ...{ scenarioId, coverDays, share, budgetYen, years, discountPercent, start },
    materials: [...materialIds],
    cutOff: cutOff === null ? [] : [cutOff],
    levers,
  };
}

/** What was said of levers that this question offers; the rest waits until they are offered again. */
function editsFor({ edits }: Draft, offered: LeversView | null) {
  const ids = new Set(offered?.levers.map(({ lever }) => lever.id));
  return Object.values(edits).filter(({ id }) => ids.has(id));
}
