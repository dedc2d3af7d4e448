import { daysInYear, isoDate } from '@shared/base/calendar';
import type { CheckRow } from '@shared/model/check';
import { JAPAN } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { NO_LIMITS } from '@shared/model/stock-limits';
import { asSupplierId } from '@shared/model/supplier';
import type { MonteCarloJob, SourceRate } from '@shared/model/uncertainty';
import { BLOCK_RUNS, BlockRunner, blocksOf } from '../montecarlo/block';
import { lnOf } from '../montecarlo/elementary';
import { memoryOf, resultOf } from '../montecarlo/monte-carlo';
import { prepareJob } from '../montecarlo/prepare';
import { newsvendor } from '../size/newsvendor';
import { orderQuantity } from '../size/order-quantity';
import { downAtMost, expectedCost, optimalBaseStock } from '../size/two-state';
import { periodsOf, sampledCost, sampledDownAtMost, sampleTurns } from '../size/two-state-sampling';
import { checkIn } from './check-in';

const SOURCE = [
  'stockpyl, example 9.3 (Snyder and Shen, chapter 9)',
  'stockpyl、例題9.3（Snyder・Shen、第9章）',
] as const;

const EXAMPLE = { holdingCost: 0.25, shortageCost: 3, demand: 2000, alpha: 0.04, beta: 0.25 };
const AT_MOST = [0.862069, 0.896552, 0.922414, 0.94181, 0.956358];
const COST = 2737.06897;
/** Turns of up and down: some 29 million periods, for a standard error of about 0.2 % of the cost. */
const CYCLES = 1_000_000;
/** Of them at once, in some milliseconds. */
const TURNS = 10_000;
const RUNS = 400;
const SEED = 8;

/** How many pieces the sampling of these checks has. */
export const SAMPLED_PIECES = CYCLES / TURNS + Math.ceil(RUNS / BLOCK_RUNS);

/** The base stock under a supply that fails, in closed form and sampled (G-08), order quantity and newsvendor (G-18, G-19). @param piece called behind each of SAMPLED_PIECES */
export async function uncertaintyChecks(piece: () => Promise<void> | void): Promise<CheckRow[]> {
  const row = checkIn('G-08', 'V', SOURCE);
  const byHand = checkIn('G-08', 'D', SOURCE);
  const byDown: number[] = [0];
  for (let from = 0; from < CYCLES; from += TURNS) {
    sampleTurns(byDown, EXAMPLE, SEED, from, from + TURNS);
    await piece();
  }
  const sampled = periodsOf(byDown);
  return [
    row('check.baseStock', 8000, optimalBaseStock(EXAMPLE), 0),
    row('check.baseStockCost', COST, expectedCost(EXAMPLE, 8000), 1e-4),
    ...AT_MOST.map((value, n) =>
      row(['check.downAtMost', { periods: n }], value, downAtMost(EXAMPLE, n), 1e-4),
    ),
    row('check.baseStockCostSampled', COST, sampledCost(sampled, EXAMPLE, 8000), COST / 100),
    ...AT_MOST.map((value, n) => {
      const got = sampledDownAtMost(sampled, n);
      return row(['check.downAtMostSampled', { periods: n }], value, got, value / 100);
    }),
    ...policyChecks(),
    byHand('check.runsOutSampled', 0.05819, await dailyStockOut(piece), 0.05819 / 100),
  ];
}

/** An order quantity under disruptions, which the source finds by search, and a newsvendor. */
function policyChecks(): CheckRow[] {
  const order = checkIn('G-18', 'V', [
    'stockpyl, example 9.1 (Snyder and Shen, chapter 9)',
    'stockpyl、例題9.1（Snyder・Shen、第9章）',
  ]);
  const period = checkIn('G-19', 'V', [
    'stockpyl, example 4.3 (Snyder and Shen, chapter 4)',
    'stockpyl、例題4.3（Snyder・Shen、第4章）',
  ]);
  const ordered = orderQuantity({
    orderCost: 8,
    holdingCost: 0.225,
    shortageCost: 5,
    demandPerYear: 1300,
    disruptionsPerYear: 1.5,
    recoveriesPerYear: 14,
  });
  const stocked = newsvendor({ holdingCost: 0.18, shortageCost: 0.7, mean: 50, spread: 8 });
  return [
    order('check.orderQuantity', 772.8110739983106, ordered.quantity, 1e-4),
    order('check.orderCost', 173.95000257319708, ordered.costPerYear, 1e-9),
    period('check.newsvendorStock', 56.60395592743389, stocked.stock, 1e-9),
    period('check.newsvendorCost', 1.9976051931766445, stocked.expectedCost, 1e-9),
  ];
}

/**
 * The same supply in the daily simulation: one supplier that can refill the stock at once, whose events have the
 * chances of the chain. What the stock holds at the end of a day with supply is what the base stock leaves: 8000 - d.
 */
async function dailyStockOut(piece: () => Promise<void> | void): Promise<number> {
  const days = 36_500;
  const { alpha, beta, demand } = EXAMPLE;
  const years = Array.from({ length: 102 }, (_, index) => 2000 + index);
  const each = (value: number) => Object.fromEntries(years.map((year) => [year, value]));
  const perDay = (value: number) => Object.fromEntries(years.map((year) => [year, value * daysInYear(year)]));
  const outage: SourceRate = {
    eventsPerYear: -365 * lnOf(1 - alpha),
    duration: { kind: 'exponential', meanDays: -1 / lnOf(1 - beta) },
    severity: { alpha: 1, beta: 0 },
  };
  const job: MonteCarloJob = {
    model: {
      start: isoDate('2001-01-01'),
      days,
      economyId: JAPAN,
      stage: 'magnet',
      materials: [
        {
          materialId: asMaterialId('Dy'), // a symbol typed here
          suppliers: [
            {
              supplierId: asSupplierId('plant'),
              countryId: JAPAN,
              leadTimeDays: 0,
              percent: each(100),
              capacity: null,
            },
          ],
          totalSupply: perDay(10 * demand),
          recycling: each(0),
          substitution: each(0),
          uses: [{ useId: 'line', tier: 1, demand: perDay(demand) }],
          stock: { ...NO_LIMITS, opening: 8000 - demand, maximum: 8000 - demand },
          carriedShares: {},
        },
      ],
      shocks: [],
    },
    options: {
      runs: RUNS,
      seed: SEED,
      rates: { supplier: outage, country: { ...outage, eventsPerYear: 0 }, suppliers: {}, countries: {} },
    },
  };
  const prepared = prepareJob(job);
  const memory = new ArrayBuffer(memoryOf(prepared));
  const runner = new BlockRunner(prepared, memory);
  for (let block = 0; block < blocksOf(job); block++) {
    runner.run(block);
    await piece();
  }
  const { materials } = resultOf(prepared, [memory]);
  return (materials[0]?.daysShort.value ?? Number.NaN) / days;
}
