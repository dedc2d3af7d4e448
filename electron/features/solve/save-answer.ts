import { randomUUID } from 'node:crypto';
import type { IsoDate } from '@shared/base/calendar';
import { leastCertain } from '@shared/base/certainty';
import { keysOf } from '@shared/base/keys-of';
import { Refusal } from '@shared/base/refusal';
import type { AnswerRun, SolveQuestion } from '@shared/features/solve/contract';
import { byId } from '@shared/model/catalogue';
import type { SolveProblem } from '@shared/model/goal';
import { amountIn } from '@shared/model/instalments';
import type { Mix } from '@shared/model/lever';
import type { ReleaseReach } from '@shared/model/release-order';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Allocation } from '@shared/model/what-if';
import { allInstalments, allPlaces, mixCost } from '../../engine/solve';
import { type SaveScenario, saveScenario } from '../../plan/save-scenario';
import type { Session } from '../../plan/session';
import { answerRun, ask, orderedRelease, overridesOf } from './solve-scenario';

interface SaveAnswer {
  readonly question: SolveQuestion;
  readonly mix: Mix;
  readonly name: string;
  /** Its name in Japanese; the same where none is given. */
  readonly nameJa?: string | null;
  readonly note: string | null;
  /** The rule of sharing that it was solved for; absent: that of the scenario that was asked. */
  readonly order?: Allocation | null;
  /** To whom the tier of the question is released; absent: as the scenario has it. */
  readonly release?: ReleaseReach | null;
}

/** What a mix costs, by kind of lever: not known where that of one of them is not; the mark of a kind is the weakest of its levers. */
function costsOf(
  { levers, ...problem }: SolveProblem,
  mix: Mix,
  decided: IsoDate,
): NonNullable<SaveScenario['costs']> {
  const { byKind, notKnown } = mixCost({ ...problem, levers }, ({ id }) => amountIn(mix, id));
  return keysOf(byKind).flatMap((lever) => {
    const used = levers.filter(({ kind, id }) => kind === lever && amountIn(mix, id) > 0);
    if (used.length === 0) return [];
    const mark = leastCertain(used.map((one) => one.mark)) ?? 'guessed';
    const costYen = notKnown.includes(lever) ? null : byKind[lever];
    return [{ lever, costYen, decided, mark, note: null }];
  });
}

/**
 * Makes a mix a scenario under the one that was asked: what it changes as overrides, what the question cuts off as
 * shocks, over the days of the one that was asked, so that the two compare: after the days of the goal nobody promised anything, and
 * its run says what comes. A goal beyond these days makes it as long. One change, one undo.
 * @returns the scenario, and what its run gives
 * @throws Refusal: a name that is taken, a chain that grows too deep, a mix with a lever that is not offered
 */
export async function saveAnswer(
  session: Session,
  { question, mix, name, nameJa = null, note, order = null, release = null }: SaveAnswer,
): Promise<{ scenario: ScenarioDetail; run: AnswerRun }> {
  const asked = await ask(session, question);
  const said = [...asked.problem.levers, ...allPlaces(asked.problem), ...allInstalments(asked.problem)];
  const stranger = Object.keys(mix).find((id) => byId(said, id) === undefined);
  if (stranger !== undefined)
    throw new Refusal('refusal.solve.unknownLever', { lever: stranger }, { field: 'mix' });
  const ordered = release === null ? [] : orderedRelease(asked, release);
  if (release !== null && asked.view.release?.reaches.includes(release) !== true)
    throw new Refusal('refusal.solve.noRelease', { reach: release }, { field: 'release' });
  const overrides = [...overridesOf(asked, mix), ...ordered];
  const { window } = asked.asked;
  const ruled = order === null ? asked : { ...asked, asked: { ...asked.asked, allocation: order } };
  const scenario = await saveScenario(session, {
    scenarioId: null,
    name,
    nameJa,
    parentId: question.scenarioId,
    note,
    window: {
      economyId: null,
      stage: null,
      start: question.start,
      days: window.days === asked.scenarioDays ? null : window.days,
      ...(order === null ? {} : { allocation: order }),
    },
    shocks: asked.cutOff.map((shock) => ({ ...shock, id: randomUUID() })),
    overrides,
    costs: costsOf(asked.problem, mix, asked.view.decided),
  });
  return { scenario, run: await answerRun(session, ruled, overrides) };
}
