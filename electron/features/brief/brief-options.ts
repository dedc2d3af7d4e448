import { Refusal } from '@shared/base/refusal';
import type { BriefOptions, BriefRequest } from '@shared/features/brief/contract';
import { solveQuestion } from '@shared/features/solve/contract';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { solveScenario } from '../solve/solve-scenario';

/** Days that are asked for where nobody says others: half a year, as measures of this kind are planned. */
const ASKED_DAYS = 180;

/**
 * What can be done about a scenario: mixes that keep it without a shortfall. Null where it cannot be asked.
 */
export async function briefOptions(
  session: Session,
  request: BriefRequest,
  { window }: Pick<ResolvedScenario, 'window'>,
  follow: ReadFollow,
): Promise<BriefOptions | null> {
  const coverDays = request.coverDays ?? Math.min(ASKED_DAYS, window.days);
  const { scenarioId, decided } = request;
  const question = solveQuestion.parse({ scenarioId, coverDays, decided });
  const view = await solveScenario(session, question, follow).catch((thrown: unknown) => {
    // What cannot be asked backwards is a brief without options, which it says.
    if (thrown instanceof Refusal) return null;
    throw thrown;
  });
  if (view === null) return null;
  const { answers, noAnswers, baseDays, levers, years, discountPercent } = view;
  return {
    coverDays,
    decided: view.decided,
    years,
    discountPercent,
    baseDays,
    answers: answers.map(({ answer, run }) => ({
      kind: answer.kind,
      days: run.reachedDays,
      costYen: answer.costYen,
      costByKind: answer.costByKind,
    })),
    largestDays: answers.length > 0 ? null : (view.best?.reachedDays ?? noAnswers[0]?.largestDays ?? null),
    levers: levers.length,
    guessed: levers.filter(({ lever }) => lever.mark === 'guessed').length,
  };
}
