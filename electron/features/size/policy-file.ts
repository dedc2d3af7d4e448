import { Refusal } from '@shared/base/refusal';
import type { PolicyAnswers, ReserveAnswer } from '@shared/features/size/policy-report';
import { ruleSays } from '@shared/model/rule-says';
import { z } from 'zod';
import {
  expectedCost,
  newsvendor,
  optimalBaseStock,
  orderQuantity,
  plainOrderQuantity,
  type ReserveCase,
  reservePolicy,
  stockOutChance,
} from '../../engine/size';
import { readJson } from '../../plan/read-json';

const name = z.string().min(1).max(200);
const positive = z.number().positive().max(1e15);
const amount = z.number().min(0).max(1e15);
const chance = z.number().positive().max(1);

const baseStock = z.strictObject({
  name,
  demand: positive.optional(),
  holdingCost: positive,
  shortageCost: positive,
  downChance: chance,
  upChance: chance,
});

const orderCase = z.strictObject({
  name,
  demandPerYear: positive.optional(),
  orderCost: positive,
  holdingCost: positive,
  shortageCost: positive,
  disruptionsPerYear: positive,
  recoveriesPerYear: positive,
});

const newsvendorCase = z.strictObject({
  name,
  mean: amount.optional(),
  spread: positive,
  holdingCost: positive,
  shortageCost: positive,
});

const state = z.strictObject({
  name,
  gap: amount,
  price: amount,
  maximumFill: amount,
  next: z.record(name, z.number().min(0).max(1)),
});

const reserve = z
  .strictObject({
    name,
    maximum: positive,
    step: positive,
    maximumDraw: amount.nullable().default(null),
    holdingCost: amount,
    lossPerTonne: amount,
    lossRise: amount.default(0),
    discountPercent: z.number().gt(0).max(100),
    states: z.array(state).min(1).max(20),
  })
  .refine(({ maximum, step }) => isWhole(maximum / step) && maximum / step < 1_000.5, {
    ...ruleSays('misfit.steps'),
    path: ['step'],
  })
  .superRefine(({ states }, context) => {
    const names = new Set(states.map((each) => each.name));
    if (names.size < states.length)
      context.addIssue({ code: 'custom', ...ruleSays('misfit.ownName'), path: ['states'] });
    for (const [index, { next }] of states.entries()) {
      const path = ['states', index, 'next'];
      const sum = Object.values(next).reduce((all, each) => all + each, 0);
      const stranger = Object.keys(next).find((each) => !names.has(each));
      if (stranger !== undefined)
        context.addIssue({ code: 'custom', ...ruleSays('misfit.noState', { state: stranger }), path });
      else if (Math.abs(sum - 1) > 1e-9)
        context.addIssue({ code: 'custom', ...ruleSays('misfit.chances', { sum }), path });
    }
  });

/** Questions of how much to hold and when to order, by themselves. Costs in any one money, masses in t. */
export const policyFile = z.strictObject({
  periodDays: z.number().int().min(1).max(3_650).default(30),
  baseStocks: z.array(baseStock).max(1_000).default([]),
  orderQuantities: z.array(orderCase).max(1_000).default([]),
  newsvendors: z.array(newsvendorCase).max(1_000).default([]),
  reserves: z.array(reserve).max(100).default([]),
});
type PolicyFile = z.output<typeof policyFile>;

/** Reads such a file. @throws Refusal naming the field that does not fit */
export function readPolicyFile(path: string): Promise<PolicyFile> {
  return readJson(path, policyFile);
}

/**
 * All answers of a file. Source: docs/engine.md 8.2, 8.4 to 8.6.
 * @param needPerDay of the material of a model, t: stands in for demands that the file leaves out; null without one
 * @throws Refusal `refusal.size.noDemand` where it has to and is not there
 */
export function policiesOf(file: PolicyFile, needPerDay: number | null): PolicyAnswers {
  const needed = (given: number | undefined, days: number, field: string): number => {
    if (given !== undefined) return given;
    if (needPerDay === null) throw new Refusal('refusal.size.noDemand', { field }, { field });
    return needPerDay * days;
  };
  return {
    baseStocks: file.baseStocks.map(({ downChance: alpha, upChance: beta, ...given }, index) => {
      const demand = needed(given.demand, file.periodDays, `baseStocks.${index}.demand`);
      const item = { ...given, alpha, beta, demand };
      const stock = optimalBaseStock(item);
      return {
        name: given.name,
        demand,
        stock,
        costPerPeriod: expectedCost(item, stock),
        stockOutChance: stockOutChance(item, Math.round(stock / demand)),
      };
    }),
    orderQuantities: file.orderQuantities.map(({ name: label, ...given }, index) => {
      const demandPerYear = needed(given.demandPerYear, 365, `orderQuantities.${index}.demandPerYear`);
      const item = { ...given, demandPerYear };
      return { name: label, demandPerYear, ...orderQuantity(item), without: plainOrderQuantity(item) };
    }),
    newsvendors: file.newsvendors.map(({ name: label, ...given }, index) => {
      const mean = needed(given.mean, file.periodDays, `newsvendors.${index}.mean`);
      return { name: label, mean, ...newsvendor({ ...given, mean }) };
    }),
    reserves: file.reserves.map(reserveAnswer),
  };
}

function reserveAnswer({
  name: label,
  states,
  discountPercent,
  maximumDraw,
  ...given
}: PolicyFile['reserves'][number]) {
  const names = states.map((each) => each.name);
  const item: ReserveCase = {
    ...given,
    maximumDraw: maximumDraw ?? given.maximum,
    discount: 1 / (1 + discountPercent / 100),
    states: states.map(({ next, ...each }) => ({ ...each, next: names.map((to) => next[to] ?? 0) })),
  };
  const { levels, held, cost } = reservePolicy(item);
  return {
    name: label,
    levels,
    states: names.map((each, at): ReserveAnswer['states'][number] => {
      const to = held[at] ?? [];
      return {
        name: each,
        held: to,
        cost: cost[at] ?? [],
        fillsTo: endOf(to, given.step, 0),
        drawsTo: endOf(to, given.step, levels.length - 1),
      };
    }),
  };
}

/** The level at which it ends that begins with one and stays in the state. */
function endOf(held: readonly number[], step: number, from: number): number {
  let level = from;
  // It moves one way alone, so that it stands after as many periods as there are levels.
  for (let period = 0; period < held.length; period++) level = Math.round((held[level] ?? 0) / step);
  return held[level] ?? 0;
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;
