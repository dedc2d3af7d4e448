import { performance } from 'node:perf_hooks';
import { Refusal } from '@shared/base/refusal';
import { zoneHere } from '@shared/base/zone-here';
import type { AnswerView, SolveView } from '@shared/features/solve/contract';
import type { MaterialId } from '@shared/model/material';
import { GUESSED_RATES } from '@shared/model/rates';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { applyMix, windowYears, withRelease } from '../../engine/solve';
import type { Session } from '../../plan/session';
import { givingWay, withoutCountries } from './ask-scenario';
import { decisionDay } from './decision-day';
import { defaultLevers, editedLevers } from './default-levers';
import type { GoalFile } from './goal-file';
import { GUESSED_PRICES } from './lever-prices';
import { releaseOffer, releaseOrders, tiersOf } from './release-orders';
import { shareGoalsIn } from './share-goals';
import {
  guessedRemarks,
  horizonOf,
  keepGoal,
  linesOf,
  quotaRemarks,
  ruleRemarks,
  sharesAsked,
  viewOf,
} from './solve-scenario';
import { FACTS_OF_MODEL } from './supplier-facts';

/**
 * Asks a model that came in a file backwards, with no project. Its digits are those of the solver's own run.
 * @throws Refusal: a material or year that the model does not have, a question that is none
 */
export async function solveModel(
  session: Session,
  name: string,
  goal: GoalFile,
  given: WhatIfModel,
): Promise<SolveView> {
  const started = performance.now();
  const model = askedModel(goal, given);
  const giveWay = givingWay(goal, given.shocks);
  const shares = goal.share === null ? [] : shareGoalsIn(model.materials, goal.share);
  const offers = defaultLevers(model, giveWay, FACTS_OF_MODEL, GUESSED_PRICES, {
    shareYear: null,
    coverDays: goal.coverDays,
  });
  const decided = decisionDay(goal.decided, model, zoneHere());
  const levers = editedLevers(offers, goal.levers, decided, model.start);
  const { coverDays, least, budgetYen, smallToo } = goal;
  const horizon = horizonOf(goal, GUESSED_RATES);
  const keep = keepGoal(goal, model);
  const problem = { model, coverDays, least, keep, shares, smallToo, giveWay, budgetYen, ...horizon };
  const tiered = askedTiers(goal, given);
  const offer = releaseOffer(tiered, goal, decided);
  const { result, solver } = await session.workbench.solve(
    { ...problem, levers: levers.map(({ lever }) => lever) },
    {},
  );
  const answers = result.answers.map((answer): AnswerView => {
    const { reachedDays, byMaterial, lightDays, sharePercents } = answer;
    return { answer, run: { reachedDays, byMaterial, lightDays, sharePercents } };
  });
  const orders = await releaseOrders(
    { ...problem, levers: levers.map(({ lever }) => lever) },
    result.orders,
    offer,
    {
      modelOf: (mix, reach) => {
        const laid = applyMix({ ...problem, model: tiered, levers: levers.map(({ lever }) => lever) }, mix);
        return reach === null || offer === null ? laid : withRelease(laid, offer, reach);
      },
      run: (run) => session.workbench.whatIf(run),
    },
  );
  const { economyId, stage, start, days } = model;
  const view = {
    scenarioId: name,
    scenarioName: name,
    window: { economyId, stage, start, days },
    materials: model.materials.map(({ materialId }) => materialId),
    lines: linesOf(model),
    giveWay,
    decided,
    levers,
    release: offer,
    tiers: tiersOf(tiered),
    shares: sharesAsked(shares, goal.share),
    remarks: [...quotaRemarks(model), ...ruleRemarks(tiered), ...guessedRemarks(levers)],
  };
  return viewOf(view, problem, { ...result, orders, solver }, answers, performance.now() - started);
}

/** The tiers of a stock taken together, as the solver counts it. */
function oneStock({ stocks: _tiers, ...material }: MaterialModel): MaterialModel {
  return material;
}

/** The model that the solver asks: with only the materials asked for, without what the question cuts off. */
function askedModel(goal: GoalFile, given: WhatIfModel): WhatIfModel {
  const tiered = askedTiers(goal, given);
  return { ...tiered, materials: tiered.materials.map(oneStock) };
}

/** The same with the tiers of its stocks. */
function askedTiers(goal: GoalFile, given: WhatIfModel): WhatIfModel {
  const has = (id: MaterialId) => given.materials.some(({ materialId }) => materialId === id);
  const unknown = goal.materials.findIndex((id) => !has(id));
  if (unknown !== -1) {
    const material = goal.materials[unknown] ?? '';
    throw new Refusal('refusal.solve.noMaterial', { material }, { field: `materials.${unknown}` });
  }
  const years = windowYears(given);
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  if (goal.share !== null && !years.includes(goal.share.year)) {
    const params = { year: goal.share.year, first, last };
    throw new Refusal('refusal.solve.shareYearOfModel', params, { field: 'share.year' });
  }
  const asked = given.materials.filter(
    ({ materialId }) => goal.materials.length === 0 || goal.materials.includes(materialId),
  );
  const buying = asked.find(({ replenishment }) => replenishment !== undefined);
  if (buying !== undefined) {
    const field = `model.${buying.materialId}.replenishment`;
    throw new Refusal('refusal.solve.replenishment', { material: buying.materialId }, { field });
  }
  return withoutCountries({ ...given, materials: asked }, goal.cutOff);
}
