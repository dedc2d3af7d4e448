import { isoDate } from '@shared/base/calendar';
import { type SolveQuestion, solveQuestion } from '@shared/features/solve/contract';
import type { ReleaseModel, StockTierModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { goalFile } from '../../electron/features/solve/goal-file';
import { saveAnswer } from '../../electron/features/solve/save-answer';
import { solveModel } from '../../electron/features/solve/solve-model';
import { solveScenario } from '../../electron/features/solve/solve-scenario';
import { runScenario } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { everyYear, material, model, NO_STOCK } from '../engine/models';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';

const START = isoDate('2025-01-01');
const USES = [
  { useId: 'motors', tier: 1, demand: everyYear(365), valuePerTonne: 5 },
  { useId: 'glass', tier: 2, demand: everyYear(365), valuePerTonne: 1 },
] as const;

/** Two lines of rank 1 and 2 need 1 t a day each, nothing comes; the nation holds 20 t. Yen lost in 20 days. */
async function lost(release: ReleaseModel | undefined, more: object) {
  const stocks: StockTierModel[] = [
    { ...NO_STOCK, tier: 'firm' },
    { ...NO_STOCK, opening: 20, tier: 'national', ...(release && { release }) },
  ];
  const stock = { ...NO_STOCK, opening: 20 };
  const materials = [material({ uses: USES, totalSupply: everyYear(0), stock, stocks })];
  const goal = goalFile.parse({
    coverDays: 20,
    decided: START,
    levers: ['stock', 'recycling', 'saving', 'orderedSaving', 'spot', 'swap'].map((kind) => ({
      id: `${kind}|Dy`,
      max: 0,
    })),
    ...more,
  });
  const session = await sampleSession(runsPart, solvingPart);
  const asked = model({ start: START, days: 20, materials, allocation: 'proportional' });
  const { orders } = await solveModel(session, 'by hand', goal, asked);
  return orders.map(({ allocation, release: to, lostYen, reachedDays }) => [
    `${to ?? 'as it is'}, ${allocation}`,
    Math.round(lostYen ?? -1),
    reachedDays,
  ]);
}

const ON = { tier: 'national', deliveryDays: 0 };

describe('the release of a tier beside each order of sharing out', () => {
  it.each([
    ['on the day of decision', undefined, {}, { 'as it is': 60, rank1: 20 }],
    // Shut for five days: both lose 6 yen on each, then the first runs alone.
    ['delivered five days later', undefined, { deliveryDays: 5 }, { 'as it is': 60, rank1: 45 }],
    // The end of day 0 is the first short one.
    ['by a standing order at a shortage', undefined, { trigger: 'shortage' }, { 'as it is': 60, rank1: 25 }],
    [
      'by a standing order on cover',
      undefined,
      { trigger: 'cover', coverDays: 3 },
      { 'as it is': 60, rank1: 25 },
    ],
    // The rule lets it out on day 5 only, to both.
    [
      'where a rule holds it back',
      { trigger: { kind: 'date', date: isoDate('2025-01-06') }, deliveryDays: 0 },
      { deliveryDays: 0 },
      { 'as it is': 60, everybody: 60, rank1: 20 },
    ],
    [
      'as the rule delivers where nobody says otherwise',
      { trigger: { kind: 'shortage' }, deliveryDays: 5 },
      { deliveryDays: null },
      { 'as it is': 60, everybody: 60, rank1: 45 },
    ],
  ] as const)('%s', async (_what, rule, more, expected) => {
    const rows = await lost(rule, { release: { ...ON, ...more } });
    const inProportion = rows.filter(([name]) => name?.toString().endsWith('proportional'));
    expect(Object.fromEntries(inProportion.map(([name, yen]) => [String(name).split(',')[0], yen]))).toEqual(
      expected,
    );
    expect(rows.length).toBe(3 * Object.keys(expected).length);
  });

  it('is left out where the question orders none', async () => {
    expect(await lost(undefined, { release: null })).toEqual([
      ['as it is, proportional', 60, 10],
      ['as it is, tier', 60, 10],
      ['as it is, value', 60, 10],
    ]);
  });

  it('refuses a release by cover that says no days', async () => {
    const release = { ...ON, trigger: 'cover' };
    const { notice } = await refusalIn(lost(undefined, { release }));
    expect(notice).toMatchObject({
      code: 'refusal.solve.releaseCover',
      place: { field: 'release.coverDays' },
    });
  });

  it('is a rule of the scenario that it is kept as, which runs to the digits that were shown', async () => {
    const session = await sampleSession(runsPart, solvingPart);
    const question: SolveQuestion = solveQuestion.parse({
      scenarioId: 'ban-heavy',
      coverDays: 180,
      decided: '2026-04-05',
    });
    const { orders } = await solveScenario(session, question, {});
    expect(orders.map(({ release }) => release)).toEqual([
      ...[null, null, null],
      ...['rank1', 'rank1', 'rank1'],
      ...['rank2', 'rank2', 'rank2'],
    ]);
    const shown = orders.find(({ allocation, release }) => allocation === 'value' && release === 'rank1');
    if (shown === undefined) throw new Error('up to rank 1 is offered');
    const order = { order: shown.allocation, release: shown.release };
    const { scenario } = await saveAnswer(session, {
      question,
      mix: shown.mix,
      ...order,
      name: 'R',
      note: null,
    });
    const asked = { scenarioId: scenario.scenario.id, materials: [], tryShocks: null };
    const { result } = await runScenario(session, asked);
    expect(result.lines.reduce((sum, { lostValue }) => sum + (lostValue ?? 0), 0)).toBeCloseTo(
      shown.lostYen ?? 0,
      3,
    );
    const asItIs = orders.find(({ allocation, release }) => allocation === 'value' && release === null);
    expect(shown.lostYen).not.toBe(asItIs?.lostYen);
  });
});
