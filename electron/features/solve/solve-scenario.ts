import { performance } from 'node:perf_hooks';
import type { Notice } from '@shared/base/refusal';
import type {
  AnswerRun,
  AnswerView,
  LeversView,
  SolveQuestion,
  SolveView,
} from '@shared/features/solve/contract';
import type { KeepGoal, SolveProblem, SolveResult } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import type { Reference } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import type { MoneyRates } from '@shared/model/rates';
import type { ReleaseReach } from '@shared/model/release-order';
import { kindOf } from '@shared/model/shock';
import type { WhatIfModel } from '@shared/model/what-if';
import { reachedOfGoal } from '../../engine/solve';
import { withOverrides } from '../../plan/levers/mix-overrides';
import type { OverrideValue } from '../../plan/levers/override-value';
import { releaseOverrides } from '../../plan/levers/release-overrides';
import { buildModel } from '../../plan/model/build-model';
import { moneyTerms } from '../../plan/money-terms';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { answerOverrides } from './answer-overrides';
import { type AskedScenario, askScenario } from './ask-scenario';
import { decisionDay } from './decision-day';
import { defaultLevers, editedLevers } from './default-levers';
import { bookPrices } from './lever-prices';
import { releaseOffer, releaseOrders, tiersOf } from './release-orders';
import { materialsOfYear, shareGoals } from './share-goals';
import { supplierFacts } from './supplier-facts';

/** A question ready to be solved, and what it was made from. */
export interface Asked extends AskedScenario {
  readonly reference: Reference;
  readonly problem: SolveProblem;
  readonly view: LeversView;
}

/**
 * Lays a question over a scenario of the project, with the levers that the project offers.
 * @throws Refusal: unknown scenario, country or lever, nothing to run, a share before the run
 */
export async function ask(session: Session, question: SolveQuestion): Promise<Asked> {
  const { resolved, reference } = await readScenario(session, question.scenarioId);
  const laid = askScenario(resolved, reference, question);
  const { asked, model, giveWay } = laid;
  const { goals, remarks } = shareGoals(asked, reference, model, question.share);
  const facts = supplierFacts(asked.plan, reference, model);
  const terms = await moneyTerms(session);
  const { prices, remarks: noPrices } = bookPrices(terms, model, question.place);
  const offers = defaultLevers(model, giveWay, facts, prices, {
    shareYear: question.share?.year ?? null,
    coverDays: question.coverDays,
  });
  const decided = decisionDay(question.decided, model, settingsOf(reference.settings).timeZone);
  const levers = editedLevers(offers, question.levers, decided, model.start);
  const { coverDays, least, budgetYen, smallToo } = question;
  const { years, discountPercent } = horizonOf(question, terms.rates);
  const problem = {
    model,
    coverDays,
    least,
    keep: keepGoal(question, model),
    shares: goals,
    smallToo,
    giveWay,
    budgetYen,
    years,
    discountPercent,
  };
  return {
    ...laid,
    reference,
    problem: { ...problem, levers: levers.map(({ lever }) => lever) },
    view: {
      scenarioId: resolved.scenario.id,
      scenarioName: session.nameOf(resolved.scenario),
      window: asked.window,
      materials: model.materials.map(({ materialId }) => materialId),
      lines: linesOf(model),
      giveWay,
      decided,
      levers,
      release: releaseOffer(laid.tiered, question, decided),
      tiers: tiersOf(laid.tiered),
      shares: sharesAsked(goals, question.share),
      remarks: [
        ...laid.remarks,
        ...remarks,
        ...quotaRemarks(model),
        ...ruleRemarks(laid.tiered),
        ...noPrices,
        ...guessedRemarks(levers),
      ],
    },
  };
}

/** What can be done about a question, before anything is solved. @throws Refusal as ask() */
export async function leversOf(session: Session, question: SolveQuestion): Promise<LeversView> {
  return (await ask(session, question)).view;
}

/** Asks a scenario backwards, in a worker of the bench. @throws Refusal as ask(), or a question that is none; Cancelled */
export async function solveScenario(
  session: Session,
  question: SolveQuestion,
  follow: ReadFollow,
): Promise<SolveView> {
  const started = performance.now();
  const asked = await ask(session, question);
  const { result, solver } = await session.workbench.solve(asked.problem, follow);
  const answers: AnswerView[] = [];
  for (const answer of result.answers) {
    const overrides = answerOverrides(asked.asked, asked.reference, asked.problem, answer.mix);
    answers.push({ answer, run: await answerRun(session, asked, overrides) });
  }
  const orders = await releaseOrders(asked.problem, result.orders, asked.view.release, {
    modelOf: tieredModels(asked),
    run: (model) => session.workbench.whatIf(model),
  });
  return viewOf(
    asked.view,
    asked.problem,
    { ...result, orders, solver },
    answers,
    performance.now() - started,
  );
}

/** The scenario that a mix and a release make, each built once. */
function tieredModels({ asked, reference, problem, view }: Asked) {
  const ids = problem.model.materials.map(({ materialId }) => materialId);
  const ofMix = new Map<Mix, OverrideValue[]>();
  return (mix: Mix, reach: ReleaseReach | null): WhatIfModel => {
    const found = ofMix.get(mix) ?? answerOverrides(asked, reference, problem, mix);
    ofMix.set(mix, found);
    const ordered = reach === null ? [] : orderedRelease({ asked, problem, view }, reach);
    return buildModel(withOverrides(asked, [...found, ...ordered]), reference, ids).model;
  };
}

/** The overrides by which a scenario releases the tier of a question. */
export function orderedRelease(
  { asked, problem, view }: Pick<Asked, 'asked' | 'problem' | 'view'>,
  reach: ReleaseReach,
): OverrideValue[] {
  const ids = problem.model.materials.map(({ materialId }) => materialId);
  return view.release === null ? [] : releaseOverrides(asked, ids, view.release, reach);
}

/** What the scenario with these overrides gives: its own run, and its own shares. */
export async function answerRun(
  session: Session,
  { asked, reference, problem }: Asked,
  overrides: readonly OverrideValue[],
): Promise<AnswerRun> {
  const answered = withOverrides(asked, overrides);
  const { model } = buildModel(
    answered,
    reference,
    problem.model.materials.map(({ materialId }) => materialId),
  );
  const reached = reachedOfGoal(problem, await session.workbench.whatIf(model));
  const sharePercents = problem.shares.map((goal) => {
    const material = materialsOfYear(answered, reference, problem.model, goal.year).find(
      ({ materialId }) => materialId === goal.materialId,
    );
    return goal.suppliers
      .filter(({ weight }) => weight > 0)
      .reduce((sum, { supplierId, weight }) => {
        const supplier = material?.suppliers.find((item) => item.supplierId === supplierId);
        return sum + weight * (supplier?.percent[goal.year] ?? 0);
      }, 0);
  });
  return { ...reached, sharePercents };
}

/** The overrides of a mix that was found earlier. @throws Refusal as ask() */
export function overridesOf(asked: Asked, mix: Mix): OverrideValue[] {
  return answerOverrides(asked.asked, asked.reference, asked.problem, mix);
}

/** The lines of a model, by id. */
export function linesOf({ materials }: Pick<WhatIfModel, 'materials'>): string[] {
  return [...new Set(materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)))];
}

/** Lines that are to be kept, from the first day of the run where the question says no other. */
export function keepGoal(
  { keep }: Pick<SolveQuestion, 'keep'>,
  { start }: Pick<WhatIfModel, 'start'>,
): KeepGoal | null {
  return keep === null ? null : { lines: keep.lines, from: keep.from ?? start };
}

/** Over which years costs are counted, and at which discount. */
export function horizonOf(
  { years, discountPercent }: Pick<SolveQuestion, 'years' | 'discountPercent'>,
  rates: MoneyRates,
): Pick<SolveProblem, 'years' | 'discountPercent'> {
  return { years: years ?? rates.years, discountPercent: discountPercent ?? rates.discountPercent };
}

/** Joins a result with what the question was made from. */
export function viewOf(
  view: LeversView,
  {
    coverDays,
    least,
    keep,
    budgetYen,
    years,
    discountPercent,
  }: Pick<SolveProblem, 'coverDays' | 'least' | 'keep' | 'budgetYen' | 'years' | 'discountPercent'>,
  result: Omit<SolveResult, 'orders'> & Pick<SolveView, 'orders' | 'solver'>,
  answers: readonly AnswerView[],
  elapsedMs: number,
): SolveView {
  const asked = { coverDays, least, keep, budgetYen, years, discountPercent };
  return { ...view, ...asked, ...result, answers, elapsedMs };
}

/** The share goals as they were asked for. */
export function sharesAsked(
  goals: SolveProblem['shares'],
  share: SolveQuestion['share'],
): LeversView['shares'] {
  if (share === null) return [];
  return goals.map(({ materialId, year, atMostPercent }) => ({
    materialId,
    year,
    atMostPercent,
    countryId: share.countryId,
  }));
}

/** A quota bends what replacing a delivery does: mixes then hold longer than asked for, and a cheaper one may exist. */
export function quotaRemarks({ shocks }: WhatIfModel): Notice[] {
  return shocks.some((shock) => kindOf(shock).shareOut !== null)
    ? [{ code: 'solve.remark.quota', params: {} }]
    : [];
}

/** Mixes are sought with all tiers open, while rules or members hold some back. */
export function ruleRemarks({ materials }: Pick<WhatIfModel, 'materials'>): Notice[] {
  const held = materials.flatMap(({ stocks = [] }) =>
    stocks.filter(({ release, members }) => release !== undefined || members !== undefined),
  );
  return held.length === 0 ? [] : [{ code: 'solve.remark.releaseRules', params: { count: held.length } }];
}

/** Says how many levers stand on guessed figures. */
export function guessedRemarks(levers: LeversView['levers']): Notice[] {
  const guessed = levers.filter(({ lever }) => lever.mark === 'guessed').length;
  return guessed === 0 ? [] : [{ code: 'solve.remark.guessed', params: { guessed, levers: levers.length } }];
}
