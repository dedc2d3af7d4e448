import type { Notice } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import type { LeversView } from '@shared/features/solve/contract';
import type { WithOneName } from '@shared/model/catalogue';
import type { AnswerKind } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import type { ReleaseReach } from '@shared/model/release-order';
import type { Allocation } from '@shared/model/what-if';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import { isSame } from '../../kit/state/is-same';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { useStore } from '../../kit/state/store';
import { changeSolve, type Draft, firstDraft, solved, solveState } from './solve-state';

type Question = InputOf<'solve.levers'>;

/** What is to be made a scenario: an answer, or the mix that was found for an order of sharing out. */
export interface Making {
  readonly kind: AnswerKind | 'best';
  readonly mix: Mix;
  /** Null for that of the scenario. */
  readonly order: Allocation | null;
  /** Null: as the scenario has it. */
  readonly release: ReleaseReach | null;
}

/** What is offered for the question as it stands, its answer, and what can be done with both. */
export function useSolve(scenarioId: string | null) {
  const { t, nameOf } = useWords();
  const { draft } = useStore(solveState);
  const plain = scenarioId === null ? undefined : questionOf(draft, scenarioId, []);
  const everything = useAnswer(
    'solve.levers',
    scenarioId === null ? undefined : questionOf({ ...firstDraft(), start: draft.start }, scenarioId, []),
  );
  const offered = useAnswer('solve.levers', plain);
  const question =
    scenarioId === null ? undefined : questionOf(draft, scenarioId, editsFor(draft, offered.value));
  const edited = useAnswer('solve.levers', offered.value === null ? undefined : question);
  const { kept, value, stale, notice, busy } = useCached(solved, (asked) => asked.scenarioId === scenarioId);

  const solve = async (): Promise<void> => {
    if (question === undefined) return;
    changeSolve({ made: null });
    const view = await solved.put(question, (jobId) => ask('solve.run', { jobId, question }));
    if (view === null) return;
    changeSolve({ way: view.answers[0]?.answer.kind ?? 'cheapest' });
    announce(
      view.answers.length === 0 ? t('solve.spokenNone') : t('solve.spoken', { count: view.answers.length }),
    );
  };

  /** @returns why it was not saved; null when it was */
  const save = async ({ kind, mix, order }: Making, names: WithOneName): Promise<Notice | null> => {
    if (kept === null) return null;
    try {
      const { scenario } = await ask('solve.save', {
        question: kept.question,
        mix,
        order,
        ...names,
        note: t('solve.note', { way: t(kind === 'best' ? 'solve.bestMix' : `solve.way.${kind}`) }),
      });
      solved.stillHolds(kept.question);
      changeSolve({ made: scenario.scenario });
      announce(t('solve.made', { name: nameOf(scenario.scenario) }));
      return null;
    } catch (error) {
      return noticeOf(error);
    }
  };

  return {
    levers: edited.value ?? offered.value,
    runnable: everything.value?.materials ?? [],
    notice: offered.notice ?? edited.notice,
    view: value,
    refused: notice,
    stale: stale || (kept !== null && !isSame(kept.question, question)),
    busy,
    solve,
    save,
  };
}

/** The draft as a question of the contract. */
function questionOf(draft: Draft, scenarioId: string, levers: Question['levers']): Question {
  const { least, keep, cutOff, materialIds, start, decided } = draft;
  const { share, opened, budgetYen, years, discountPercent } = draft;
  return {
    scenarioId,
    coverDays: least === null && keep === null ? draft.coverDays : null,
    least,
    // Before a line is chosen what can be done is asked as for a share alone.
    keep: keep === null || keep.lines.length === 0 ? null : { ...keep, lines: [...keep.lines] },
    share,
    budgetYen,
    years,
    discountPercent,
    start,
    decided,
    materials: [...materialIds],
    cutOff: cutOff === null ? [] : [cutOff],
    open: opened === null ? [] : [opened],
    levers,
  };
}

/** What was said of levers that this question offers; the rest waits until they are offered again. */
function editsFor({ edits }: Draft, offered: LeversView | null) {
  const ids = new Set(offered?.levers.map(({ lever }) => lever.id));
  return Object.values(edits).filter(({ id }) => ids.has(id));
}
