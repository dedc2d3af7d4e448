import type { MaterialId } from '@shared/model/material';
import { type InputRef, inputKey } from '@shared/model/sensitivity';
import { expect, it } from 'vitest';
import { stockAgainstReliability } from '../../../electron/engine/size/reliability';
import { downAtMost, optimalBaseStock } from '../../../electron/engine/size/two-state';
import { solveBackwards } from '../../../electron/engine/solve';
import { breakEven } from '../../../electron/engine/stress/break-even';
import { reverseStress } from '../../../electron/engine/stress/reverse-stress';
import { tornado } from '../../../electron/engine/stress/tornado';
import { defaultLevers } from '../../../electron/features/solve/default-levers';
import { GUESSED_PRICES } from '../../../electron/features/solve/lever-prices';
import { FACTS_OF_MODEL } from '../../../electron/features/solve/supplier-facts';
import { ban, licence, material, model, NO_STOCK, supplier } from '../models';
import { problem, recyclingLever, solver, stockLever } from '../solve/solver';

/** The examples by hand of docs/engine.md 6, 8 and 10 that no other test holds, one a section. */
const DY = 'Dy' as MaterialId; // typed in the examples
const still = () => undefined;
const HELD = model({ materials: [material({ stock: { ...NO_STOCK, opening: 10 } })] });

it('6.3: 10 t of stock break at 71.5 % for 14 days, at 33.4 % for 30; 91 % for 11 days is the smallest', async () => {
  const { rows } = await reverseStress(HELD, { kind: 'line-stops', useId: null }, null, still);
  expect(rows[0]?.frontier.slice(1)).toEqual([
    { days: 14, sharePercent: 71.5 },
    { days: 30, sharePercent: 33.4 },
  ]);
  expect(rows[0]?.smallest).toEqual({ sharePercent: 91, days: 11 });
});

/** 10 t, a quarter approved: 10 / .75 days. */
const LICENSED = { ...HELD, shocks: [licence('2025-01-01', '2026-01-01', { approvedPercent: 25 })] };

it('6.4: 10 t at a drain of .75 last 13.3 days; need turned by a tenth 15.4 and 11.8, stock 12 and 14.7', async () => {
  const { bars } = await tornado(LICENSED, { kind: 'first-stop', useId: null, materialId: null }, [], still);
  const ends = bars
    .slice(0, 2)
    .map(({ input, atLow, atHigh }) => [
      inputKey(input.ref),
      ...[atLow, atHigh].map((end) => (end.kind === 'value' ? Number(end.value.toFixed(1)) : end.kind)),
    ]);
  expect(ends).toEqual([
    ['demand:Dy', 15.4, 11.8],
    ['stock:Dy', 12, 14.7],
  ]);
});

it('6.5: it holds over 30 days from 22.5 t on, 125 % more than there are', async () => {
  const { rows } = await breakEven(LICENSED, 'line', [], still);
  const stock: InputRef = { kind: 'stock', materialId: DY };
  const row = rows.find(({ input }) => inputKey(input.ref) === inputKey(stock));
  expect(row?.turn?.holdsAt).toBeCloseTo(22.5, 3);
  expect(row?.changePercent).toBeCloseTo(125, 2);
});

it('8.2: alpha .04, beta .25, h .25, p 3: F(2) = .9224 < .9231 <= F(3), so 4 periods of 2,000', () => {
  const given = { alpha: 0.04, beta: 0.25, holdingCost: 0.25, shortageCost: 3, demand: 2_000 };
  expect(downAtMost(given, 2)).toBeCloseTo(0.9224, 4);
  expect(optimalBaseStock(given)).toBe(8_000);
});

it('8.3: no events, the scenario asks for 32 t: 31 t are short in all runs, 33 t in none; 32 t are just enough', async () => {
  const never = {
    eventsPerYear: 0,
    duration: { kind: 'exponential' as const, meanDays: 1 },
    severity: { alpha: 1, beta: 1 },
  };
  const stopped = model({
    days: 40,
    materials: [material({ suppliers: [supplier('CHN', 80), supplier('AUS', 20)] })],
    shocks: [ban('2025-01-01', '2026-01-01')],
  });
  const job = {
    model: stopped,
    options: { runs: 20, seed: 1, rates: { supplier: never, country: never, suppliers: {}, countries: {} } },
  };
  const asked = { ...job, materialId: DY, openings: [31, 33], reliability: 0.95 };
  const { points, exact } = await stockAgainstReliability(asked);
  expect(points.map(({ chance }) => chance.value)).toEqual([1, 0]);
  expect(exact?.opening).toBeCloseTo(32, 9);
});

it('10.2: 20 days of 1 t with 5 t in store: 146 t a year of recycling give 8 t, 7 t are bought', async () => {
  const levers = [stockLever(), recyclingLever({ max: 146, yenPerTonne: 1 })];
  const stopped = problem({ coverDays: 20, levers });
  const materials = stopped.model.materials.map((one) => ({ ...one, stock: { ...NO_STOCK, opening: 5 } }));
  const { answers } = await solveBackwards(await solver(), {
    ...stopped,
    model: { ...stopped.model, materials },
  });
  expect(answers[0]?.mix.stock).toBeCloseTo(7, 6);
  expect(answers[0]?.mix.recycling).toBeCloseTo(146, 6);
  expect(answers[0]?.costYen).toBeCloseTo(846, 4);
});

it('10.5: Dy, 365 t a year, no price book: 60 million yen a tonne, 365 t of stock at most, 30 a month', () => {
  const offers = defaultLevers(model(), [], FACTS_OF_MODEL, GUESSED_PRICES, {
    shareYear: null,
    coverDays: 30,
  });
  const levers = offers.map(({ lever }) => lever);
  expect(levers).toMatchObject([
    { kind: 'stock', purchaseYen: 60e6, holdingYen: 1.8e6, max: 365, perMonth: expect.closeTo(30, 9) },
    { kind: 'offtake', yenPerTonne: 6e6, max: 36.5 },
    { kind: 'recycling', yenPerTonne: 18e6, max: 36.5 },
    { kind: 'saving', yenPerTonne: 30e6, max: 10 },
    { kind: 'orderedSaving', yenPerTonne: 120e6, max: 10 },
    { kind: 'spot', purchaseYen: 90e6, max: expect.closeTo(20, 9), perMonth: expect.closeTo(3, 9) },
    { kind: 'swap', purchaseYen: 78e6, max: expect.closeTo(10, 9) },
  ]);
});
