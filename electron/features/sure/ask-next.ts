import type { Notice } from '@shared/base/refusal';
import { Refusal } from '@shared/base/refusal';
import type { AskView, OptionName } from '@shared/features/sure/ask-view';
import { type AskOption, STOCK_DAYS } from '@shared/model/ask-next';
import { headlineOf } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';
import type { WhatIfModel } from '@shared/model/what-if';
import { stockCost } from '../../engine/money';
import { annualNeed } from '../../engine/run';
import { windowYears } from '../../engine/solve';
import { buildModel } from '../../plan/model/build-model';
import { moneyTerms } from '../../plan/money-terms';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { bookPrices } from '../solve/lever-prices';
import { readRegisters } from '../stress/register-ranges';
import { supplyRemark } from '../stress/supply-remark';
import { drawnModels, drawnNames } from './drawn-models';

export interface NextAsked {
  /** The question first; then scenarios of what may be done about it, each with what its measures cost. */
  readonly scenarioIds: readonly string[];
  readonly draws: number;
  readonly seed: number;
  /** That the scenario comes, percent. */
  readonly chancePercent: number;
}

/** Materials of which each alone is an option too. */
const MOST_ALONE = 2;
/** Of one cost: so many days of all of them, and as much of all but one, for as many of them. */
const ALIKE_DAYS = 60;
const MOST_ALIKE = 4;

type Named = readonly [OptionName, AskOption];

/**
 * What it is worth to know before deciding about a scenario: nothing, more stock of what is short in it, or what other scenarios
 * of the same window do, in a worker of the bench.
 * @throws Refusal: unknown scenario, nothing to run, bad figures, windows that differ, costs that are not known; Cancelled
 */
export async function askNextOf(session: Session, asked: NextAsked, follow: ReadFollow): Promise<AskView> {
  const { scenarioIds, draws, seed, chancePercent } = asked;
  const [registers, terms, read] = await Promise.all([
    readRegisters(session),
    moneyTerms(session),
    Promise.all(scenarioIds.map((id) => readScenario(session, id))),
  ]);
  const built = read.map(({ resolved, reference }) => ({
    resolved,
    reference,
    ...buildModel(resolved, reference, []),
  }));
  const [question] = built;
  if (question === undefined) throw new Error('no scenario to be asked about');
  const { model } = question;
  const short = headlineOf(await session.workbench.whatIf(model)).ruling;
  const { prices, remarks } = bookPrices(terms, model, 'outside');
  const { years, discountPercent } = terms.rates;
  const costOf = (materialId: MaterialId, tonnes: number): number => {
    const purchaseYen = prices.priceOf(materialId);
    const holdingYen = (purchaseYen * prices.holdingPercent) / 100;
    return stockCost(tonnes, { purchaseYen, holdingYen }, years, discountPercent);
  };
  const stockOf = (materialIds: readonly MaterialId[], days: number): Named => {
    const stocks = materialIds.map((materialId) => ({
      materialId,
      tonnes: days * needPerDay(model, materialId),
    }));
    const costYen = stocks.reduce((sum, { materialId, tonnes }) => sum + costOf(materialId, tonnes), 0);
    return [
      { kind: 'stock', materialIds, days },
      { model: 0, stocks, costYen },
    ];
  };
  const scenarios = built.map(({ resolved }, at): Named => {
    const name = session.nameOf(resolved.scenario);
    const own = resolved.costs.filter(({ scenarioId }) => scenarioId === resolved.scenario.id);
    const yen = own.map(({ costYen }) => costYen);
    if (at > 0 && (yen.length === 0 || yen.includes(null)))
      throw new Refusal('refusal.sure.noCost', { scenario: name });
    const costYen = at === 0 ? 0 : yen.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
    return [
      { kind: 'scenario', scenario: at },
      { model: at, stocks: [], costYen },
    ];
  });
  const options = [
    ...scenarios,
    ...(short.length === 0 ? [] : STOCK_DAYS.map((days) => stockOf(short, days))),
    ...(short.length < 2 ? [] : short.slice(0, MOST_ALONE).map((one) => stockOf([one], ALIKE_DAYS))),
  ];
  const spent = short.length === 0 ? null : stockOf(short, ALIKE_DAYS);
  const alike = [
    ...(spent === null ? scenarios.slice(0, 1) : [spent]),
    ...(spent === null || short.length < 2 ? [] : short.slice(0, MOST_ALIKE)).map((without): Named => {
      const others = short.filter((one) => one !== without);
      const perDay = others.reduce((sum, one) => sum + costOf(one, needPerDay(model, one)), 0);
      return stockOf(others, (spent?.[1].costYen ?? 0) / perDay);
    }),
  ];
  const result = await session.workbench.askNext(
    {
      models: drawnModels(registers, built),
      options: options.map(([, option]) => option),
      alike: alike.map(([, option]) => option),
      chance: chancePercent / 100,
      draws,
      seed,
    },
    follow,
  );
  return {
    ...drawnNames(built),
    window: question.resolved.window,
    result,
    options: options.map(([name]) => name),
    alike: alike.map(([name]) => name),
    materialIds: model.materials.map(({ materialId }) => materialId),
    remarks: [...question.remarks, ...remarks, ...askRemarks(chancePercent, years), supplyRemark(model)],
  };
}

/** What a material takes a day in the year in which it takes most, tonnes REO. */
function needPerDay(model: WhatIfModel, materialId: MaterialId): number {
  const material = model.materials.find((one) => one.materialId === materialId);
  if (material === undefined) return 0; // never: it is short in the run
  return Math.max(...windowYears(model).map((year) => annualNeed(material, year))) / 365;
}

function askRemarks(percent: number, years: number): Notice[] {
  return [
    { code: 'sure.remark.chance', params: { percent, years } },
    { code: 'sure.remark.worth', params: {} },
  ];
}
