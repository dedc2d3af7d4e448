import { addDays, isoDate } from '@shared/base/calendar';
import type { EarlierStageModel, MaterialModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { everyYear, material, model, NO_STOCK, supplier } from './models';

const stage = (
  name: EarlierStageModel['stage'],
  opening: number,
  more: Partial<EarlierStageModel> = {},
): EarlierStageModel => ({
  stage: name,
  stock: { ...NO_STOCK, opening },
  yieldPercent: 100,
  leadDays: 0,
  maximumPerDay: null,
  ...more,
});

/** Need of 1 t of magnets a day, and `percent` of it by share. */
function run(
  earlier: readonly EarlierStageModel[],
  opening = 0,
  days = 20,
  percent = 0,
  more: Partial<MaterialModel> = {},
) {
  const suppliers = [supplier('CHN', percent)];
  const stock = { ...NO_STOCK, opening };
  const [result] = runWhatIf(
    model({ days, materials: [material({ suppliers, stock, earlier, ...more })] }),
  ).materials;
  if (result === undefined) throw new Error('one material was given');
  return result;
}
const days = (values: ArrayLike<number> | undefined) =>
  Array.from(values ?? [], (value) => Number(value.toFixed(9)));
const range = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('what is missing of the stage of the run', () => {
  it('comes from its own stock first, then from what is made of the stage before, with yield and lead', () => {
    const { series, firstShortfall, earlier, ledger } = run(
      [stage('metal', 10, { yieldPercent: 50, leadDays: 2 })],
      5,
    );
    expect(days(series.stock)).toEqual([4, 3, 2, 1, ...range(16, 0)]);
    expect(days(series.made)).toEqual([...range(5, 0), ...range(5, 1), ...range(10, 0)]);
    expect(firstShortfall?.day).toBe(10);
    expect(earlier).toEqual([
      { stage: 'metal', opening: 10, received: 0, taken: 10, closing: 0, made: 5, inProcess: 0 },
    ]);
    expect(ledger.made).toBe(5);
    expect(ledger.imbalance).toBeLessThan(1e-9);
  });

  // 4 t of magnets, then 6 of alloy at 50 %, then 20 of oxide at 50 % and 50 %: 4 + 3 + 5 days.
  it('draws magnets, then alloy, then oxide', () => {
    const chain = [stage('metal', 6, { yieldPercent: 50 }), stage('separation', 20, { yieldPercent: 50 })];
    const { firstShortfall, earlier } = run(chain, 4);
    expect(firstShortfall?.day).toBe(12);
    expect(
      earlier?.map(({ taken, closing, received, made }) => ({ taken, closing, received, made })),
    ).toEqual([
      { taken: 16, closing: 0, received: 10, made: 8 },
      { taken: 20, closing: 0, received: 0, made: 10 },
    ]);
  });

  it.each<[string, readonly EarlierStageModel[], number, number]>([
    ['waits for the lead where nothing is in store', [stage('metal', 30, { leadDays: 3 })], 0, 3],
    ['is made at no more than the step can begin', [stage('metal', 30, { maximumPerDay: 0.5 })], 0, 10],
    [
      'is made of no more than the stage may release',
      [stage('metal', 0, { stock: { ...NO_STOCK, opening: 30, maximumReleasePerDay: 0.25 } })],
      0,
      15,
    ],
    [
      'keeps the minimum of the stage',
      [stage('metal', 0, { stock: { ...NO_STOCK, opening: 10, minimum: 4 } })],
      0,
      14,
    ],
    [
      'asks the step before, where nothing is made at once',
      [stage('metal', 0), stage('separation', 30, { leadDays: 3 })],
      0,
      3,
    ],
    [
      'waits for both leads, one after the other',
      [stage('metal', 0, { leadDays: 2 }), stage('separation', 30, { leadDays: 3 })],
      0,
      5,
    ],
    [
      'begins the step before as soon as the alloy no longer lasts for its lead',
      [stage('metal', 8, { leadDays: 2 }), stage('separation', 30, { leadDays: 3 })],
      2,
      0,
    ],
  ])('%s', (_, chain, opening, short) => {
    expect(run(chain, opening).totalShortfall).toBeCloseTo(short, 9);
  });

  it('begins nothing where nothing is missing, and no more than was missing', () => {
    expect(run([stage('metal', 10, { leadDays: 5 })], 0, 20, 100).earlier?.[0]).toMatchObject({
      taken: 0,
      inProcess: 0,
    });
    const { earlier } = run([stage('metal', 10, { leadDays: 5 })], 0, 6, 60);
    expect(earlier?.[0]?.taken).toBeCloseTo(6 * 0.4, 9);
  });

  // Ten days: one tonne short a day for five, then half of it; what is in work by then lasts until day 8.
  it('counts on what is in work when less is missing', () => {
    const receipts = [5, 6, 7, 8, 9].map((day) => ({
      date: addDays(isoDate('2025-01-01'), day),
      tonnes: 0.5,
    }));
    const suppliers = [supplier('AUS', 0, { receipts })];
    const { earlier } = run([stage('metal', 30, { leadDays: 4 })], 0, 10, 0, { suppliers });
    expect(earlier?.[0]?.taken).toBeCloseTo(5.5, 9);
  });

  it('tells the moment inside a day: half of the need made on the day, then nothing', () => {
    expect(run([stage('metal', 2.5)]).firstShortfall?.day).toBe(2.5);
    expect(
      run([stage('metal', 1, { leadDays: 1, maximumPerDay: 0.5 })], 1.25).firstShortfall?.day,
    ).toBeCloseTo(1.5, 9);
  });

  it.each([
    [stage('component', 1), 'refusal.model.earlierStage'],
    [stage('magnet', 1), 'refusal.model.earlierStage'],
    [stage('metal', 1, { yieldPercent: 0 }), 'refusal.model.noYield'],
    [stage('metal', -1), 'refusal.model.negative'],
    [stage('metal', 1, { leadDays: 1.5 }), 'refusal.model.wholeDays'],
  ])('is refused from %o', (one, code) => {
    expect(() => run([one])).toThrow(code);
  });
});

describe('for any chain', () => {
  const tenths = (most: number) => fc.integer({ min: 0, max: 10 * most }).map((steps) => steps / 10);
  const limit = fc.option(tenths(2), { nil: null });
  const made = fc.record({
    chain: fc.array(
      fc.record({
        opening: tenths(40),
        minimum: tenths(3),
        yieldPercent: fc.integer({ min: 1, max: 100 }),
        leadDays: fc.integer({ min: 0, max: 9 }),
        maximumPerDay: limit,
        maximumReleasePerDay: limit,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    opening: tenths(20),
    percent: fc.integer({ min: 0, max: 120 }),
    owing: fc.boolean(),
  });
  const NAMES = ['metal', 'separation', 'mining'] as const;

  it('no tonne is made, lost or counted twice at any stage', () => {
    fc.assert(
      fc.property(made, ({ chain, opening, percent, owing }) => {
        const stages = chain.map(({ opening, minimum, maximumReleasePerDay, ...step }, index) =>
          stage(NAMES[index] ?? 'mining', 0, {
            ...step,
            stock: { opening, minimum, maximum: null, maximumReleasePerDay },
          }),
        );
        const uses = [
          {
            useId: 'line',
            tier: 1 as const,
            demand: everyYear(365),
            ...(owing ? { carriesOver: true } : {}),
          },
        ];
        const result = run(stages, opening, 40, Math.min(100, percent), { uses });
        expect(result.ledger.imbalance).toBeLessThan(1e-9 * 200);
        for (const [index, one] of (result.earlier ?? []).entries()) {
          expect(one.opening + one.received).toBeCloseTo(one.taken + one.closing, 6);
          expect((one.taken * (stages[index]?.yieldPercent ?? 0)) / 100).toBeCloseTo(
            one.made + one.inProcess,
            6,
          );
          expect(one.received).toBeCloseTo(result.earlier?.[index + 1]?.made ?? 0, 6);
          expect(one.closing).toBeGreaterThanOrEqual(
            Math.min(one.opening, stages[index]?.stock.minimum ?? 0) - 1e-9,
          );
        }
        expect(result.ledger.made).toBeCloseTo(result.earlier?.[0]?.made ?? 0, 6);
      }),
      { numRuns: 300, seed: 20_261_127 },
    );
  });
});
