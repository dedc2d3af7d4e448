import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { BriefOption, BriefOptions } from '@shared/features/brief/facts';
import type { BriefRequest } from '@shared/features/brief/request';
import { type SolveView, solveQuestion } from '@shared/features/solve/contract';
import { byId } from '@shared/model/catalogue';
import type { Answer, Best } from '@shared/model/goal';
import { amountIn, instalmentsOf } from '@shared/model/instalments';
import { isBought, type Lever, type Mix } from '@shared/model/lever';
import { inMix } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { solveScenario } from '../solve/solve-scenario';
import { thing } from './thing';

/** Days that are asked for where nobody says others: half a year, as measures of this kind are planned. */
const ASKED_DAYS = 180;

/**
 * What can be done about a scenario, decided today or on the day that a person says: mixes that keep it without a shortfall,
 * else the best there is. Null where it cannot be asked.
 * @throws Refusal refusal.solve.decidedLate for a day that a person has typed
 */
export async function briefOptions(
  session: Session,
  request: BriefRequest,
  { window }: Pick<ResolvedScenario, 'window'>,
  reference: Reference,
  follow: ReadFollow,
): Promise<BriefOptions | null> {
  const coverDays = request.coverDays ?? Math.min(ASKED_DAYS, window.days);
  const { scenarioId, decided } = request;
  const question = solveQuestion.parse({ scenarioId, coverDays, decided });
  const view = await solveScenario(session, question, follow).catch((thrown: unknown) => {
    // What cannot be asked backwards is a brief without options, which it says; a day that somebody has typed is refused.
    const isTyped = decided !== null && thrown instanceof Refusal && thrown.notice.code === TOO_LATE;
    if (thrown instanceof Refusal && !isTyped) return null;
    throw thrown;
  });
  if (view === null) return null;
  const { answers, noAnswers, best, levers } = view;
  const mixes = [
    ...answers.map(({ answer, run }) => mixOf(view, answer.kind, answer, run.reachedDays, reference)),
    ...(best === null ? [] : [mixOf(view, 'best', best, best.reachedDays, reference)]),
    orderOf(view, reference),
  ].flatMap((mix) => mix ?? []);
  const earlier = byId(
    levers.map(({ lever }) => lever),
    best?.earlier?.leverId ?? null,
  );
  return {
    coverDays,
    decided: view.decided,
    years: view.years,
    discountPercent: view.discountPercent,
    baseDays: view.baseDays,
    baseLostYen: view.baseLostYen,
    mixes,
    isReached: answers.length > 0,
    earlier:
      earlier === undefined || best === null || best.earlier === null
        ? null
        : {
            lever: earlier.kind,
            material: thing(reference.materials, earlier.materialId),
            decideBy: best.earlier.decideBy,
          },
    levers: levers.length,
    guessed: levers.filter(({ lever }) => lever.mark === 'guessed').length,
    largestDays: answers.length > 0 ? null : (best?.reachedDays ?? noAnswers[0]?.largestDays ?? null),
  };
}

const TOO_LATE = 'refusal.solve.decidedLate';

/** A mix as the page says it; null for one that does nothing. */
function mixOf(
  view: SolveView,
  kind: BriefOption['kind'],
  { mix, costYen, costByKind, costNotKnown, lostYen, lines, worse }: Answer | Best,
  days: number | null,
  reference: Reference,
): BriefOption | null {
  const used = view.levers.flatMap(({ lever }) => (amountIn(mix, lever.id) > 0 ? lever : []));
  if (used.length === 0) return null;
  const from = used.flatMap((lever) => actsFrom(lever, mix, view.window.start) ?? []);
  return {
    kind,
    order: null,
    days,
    actsFrom: from.sort()[0] ?? null,
    costYen,
    costByKind,
    costNotKnown,
    lostYen,
    linesLeft: lines.length,
    worse: worse.map((useId) => thing(reference.uses, useId)),
  };
}

/** The first day on which anything of a lever is there: of the run at the earliest, but for stock that is bought before it. */
function actsFrom(lever: Lever, mix: Mix, start: IsoDate): IsoDate | null {
  if (isBought(lever)) {
    const isBefore = inMix(mix, lever.id) > 0;
    return isBefore ? lever.from : (instalmentsOf(mix, lever.id)[0]?.date ?? lever.from);
  }
  return lever.from !== null && lever.from < start ? start : lever.from;
}

/** The rule of sharing and the release of a tier that leave least, where that is less than the scenario's own; they cost nothing to procure. */
function orderOf(
  { orders, best, baseLostYen, baseDays, decided, window, release }: SolveView,
  { uses }: Reference,
): BriefOption | null {
  const own = best?.lostYen ?? baseLostYen;
  const [least] = orders.toSorted((a, b) => lossOf(a) - lossOf(b));
  if (least === undefined || own === null || lossOf(least) >= own) return null;
  return {
    kind: 'order',
    order: {
      allocation: least.allocation,
      withBest: best !== null,
      release:
        release === null || least.release === null ? null : { tier: release.tier, reach: least.release },
    },
    days: least.release !== null ? least.reachedDays : best === null ? baseDays : best.reachedDays,
    actsFrom: decided > window.start ? decided : window.start,
    costYen: least.costYen,
    costByKind: least.costByKind,
    costNotKnown: least.costNotKnown,
    lostYen: least.lostYen,
    linesLeft: least.lines.length,
    worse: least.worse.map((useId) => thing(uses, useId)),
  };
}

function lossOf({ lostYen }: Pick<BriefOption, 'lostYen'>): number {
  return lostYen ?? Number.POSITIVE_INFINITY;
}
