import type { CountryId } from '@shared/model/country';
import type { SolveProblem } from '@shared/model/goal';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import type { FeedModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run';
import { solveBackwards } from '../../../electron/engine/solve';
import { applyMix } from '../../../electron/engine/solve/apply-mix';
import { refusalIn } from '../../refusal-of';
import { ban, everyYear, material, model, NO_STOCK, quota, supplier } from '../models';
import { OTHER, offtakeLever, problem, recyclingLever, savingLever, solver, stockLever } from './solver';

/** All of it from China. */
const FED: FeedModel[] = [{ countryId: 'CHN' as CountryId, stage: 'mining', percent: 100, leadDays: 0 }];

const ask = async (more: Partial<SolveProblem>) => solveBackwards(await solver(), problem(more));

describe('the cheapest mix', () => {
  it('is a stock of a tonne a day where there is nothing else', async () => {
    const { answers, baseDays } = await ask({});
    expect(baseDays).toBe(0);
    expect(answers[0]?.mix.stock).toBeCloseTo(100, 4);
    expect(answers[0]?.costYen).toBeCloseTo(10_000, 1);
    expect(answers[0]?.reachedDays).toBeCloseTo(100, 3);
  });

  it('heads its days with what weighs enough, names what is short before it, and leaves it out of the goal', async () => {
    const of = (materialId: string, demand: number, opening: number) =>
      material({
        materialId: materialId as MaterialId, // a symbol typed here
        totalSupply: everyYear(0),
        stock: { ...NO_STOCK, opening },
        uses: [{ useId: 'line', tier: 1, demand: everyYear(demand) }],
      });
    const asked = problem({
      model: model({ days: 100, materials: [of('Dy', 365, 20), of('Lu', 0.365, 0.001)] }),
      levers: [stockLever(), stockLever({ id: 'of Lu', materialId: 'Lu' as MaterialId })],
    });
    const { baseDays, baseLight, leftOut, answers } = await solveBackwards(await solver(), asked);
    expect(baseDays).toBeCloseTo(20, 9);
    expect(baseLight).toEqual([{ materialId: 'Lu', days: expect.closeTo(1, 9) }]);
    expect(leftOut).toEqual(['Lu']);
    expect(answers[0]?.mix).toEqual({ stock: expect.closeTo(80, 4) });
    expect(answers[0]?.lightDays).toEqual([{ materialId: 'Lu', days: expect.closeTo(1, 9) }]);
    // A person may switch that.
    const held = await solveBackwards(await solver(), { ...asked, smallToo: ['Lu' as MaterialId] });
    expect(held.leftOut).toEqual([]);
    expect(held.answers[0]?.mix['of Lu']).toBeCloseTo(0.099, 6);
    expect(held.answers[0]?.lightDays).toEqual([]);
  });

  it('takes grams where grams are needed, however much there could be', async () => {
    // 1 g a day, a tenth of it from recycling: 90 g of stock beside at most a million tonnes.
    const uses = [{ useId: 'line', tier: 1, demand: everyYear(0.000365) } as const];
    const suppliers = [supplier('CHN', 100), supplier('VNM', 0)];
    const materials = [material({ suppliers, uses, totalSupply: everyYear(0.000365) })];
    const asked = { model: model({ days: 200, materials, shocks: [ban('2025-01-01', '2026-12-31')] }) };
    const grams = async (levers: SolveProblem['levers'], id: string) => {
      const { answers } = await ask({ ...asked, levers });
      return (answers[0]?.mix[id] ?? 0) * 1e6;
    };
    const most = 1e6;
    expect(await grams([stockLever({ max: most })], 'stock')).toBeCloseTo(100, 5);
    const recycled = [stockLever({ max: most }), recyclingLever({ max: 0.0000365 })];
    expect(await grams(recycled, 'stock')).toBeCloseTo(90, 5);
    expect(await grams([offtakeLever({ max: most })], 'offtake')).toBeCloseTo(365, 5);
  });

  it('takes the cheaper lever as far as it goes', async () => {
    // 0.2 t a day of recycling is 73 t a year for 730 yen, against 20 t of stock for 2,000.
    const { answers } = await ask({ levers: [stockLever(), recyclingLever({ max: 73 })] });
    expect(answers[0]?.mix.recycling).toBeCloseTo(73, 6);
    expect(answers[0]?.mix.stock).toBeCloseTo(80, 4);
    expect(answers[0]?.costYen).toBeCloseTo(8_730, 1);
    expect(answers[0]?.binding).toMatchObject([{ kind: 'lever', leverId: 'recycling', at: 73 }]);
  });

  it('leaves a lever alone whose fixed cost eats up what it saves', async () => {
    const levers = [stockLever(), recyclingLever({ max: 73, fixedYen: 1_271 })];
    expect((await ask({ levers })).answers[0]?.mix).toEqual({ stock: expect.closeTo(100, 4) });
    const cheaper = [stockLever(), recyclingLever({ max: 73, fixedYen: 1_269 })];
    expect((await ask({ levers: cheaper })).answers[0]?.mix.recycling).toBeCloseTo(73, 6);
  });

  it('lets an offtake take the place of what the country delivers, within capacity and ramp', async () => {
    const materials = [
      material({ suppliers: [supplier('CHN', 100), supplier('VNM', 0, { capacity: 36.5 })] }),
    ];
    const asked = problem({
      model: model({ days: 200, materials, shocks: [ban('2025-01-01', '2026-12-31')] }),
      levers: [stockLever(), offtakeLever({ max: 1_000 })],
    });
    const { answers } = await solveBackwards(await solver(), asked);
    expect(answers[0]?.mix.offtake).toBeCloseTo(36.5, 6);
    expect(answers[0]?.mix.stock).toBeCloseTo(90, 4);
    expect(answers[0]?.binding.map(({ kind }) => kind)).toEqual(['capacity']);
    const percent = applyMix(asked, answers[0]?.mix ?? {}).materials[0]?.suppliers.map(
      (s) => s.percent[2025],
    );
    expect(percent?.[0]).toBeCloseTo(90, 6);
    expect(percent?.[1]).toBeCloseTo(10, 6);
    const late = offtakeLever({ max: 1_000, ramp: { startYear: 2026, yearsToFull: 0 } });
    expect((await ask({ levers: [stockLever(), late] })).answers[0]?.mix.offtake).toBeUndefined();
  });

  it('puts an offtake into the rest and in the place of who gives way, as the goals ask for it', async () => {
    const suppliers = [supplier('CHN', 60), supplier('VNM', 20)];
    const placed = async (more: Partial<SolveProblem>) => {
      const { answers } = await ask({
        model: model({
          days: 200,
          materials: [material({ suppliers, uses: [] })],
          shocks: [ban('2025-01-01', '2026-12-31')],
        }),
        levers: [offtakeLever({ supplierId: supplier('VNM', 20).supplierId, max: 365 })],
        ...more,
      });
      return answers[0]?.places.map(({ countryId, year, tonnes }) => [
        countryId,
        year,
        Math.round(tonnes * 10) / 10,
      ]);
    };
    const materials = [material({ suppliers })];
    const shocks = [ban('2025-01-01', '2026-12-31')];
    // Need 1 t a day, .2 t arrive: 292 t a year fill what is missing, the rest of 73 t and all that China no longer sends.
    expect(await placed({ model: model({ days: 200, materials, shocks }), coverDays: 200 })).toEqual([
      [null, 2025, 73],
      ['CHN', 2025, 219],
    ]);
    const share = {
      materialId: material().materialId,
      year: 2025,
      atMostPercent: 50,
      totalSupply: 365,
      suppliers: suppliers.map(({ supplierId, countryId, percent }) => ({
        supplierId,
        countryId,
        percent: percent[2025] ?? 0,
        weight: countryId === 'CHN' ? 1 : 0,
      })),
    };
    expect(await placed({ coverDays: null, shares: [share] })).toEqual([['CHN', 2025, 36.5]]);
  });

  it('says what binds, and what one unit more of it would save', async () => {
    const levers = [stockLever(), recyclingLever({ max: 73 })];
    const [limit] = (await ask({ levers })).answers[0]?.binding ?? [];
    expect(limit).toMatchObject({ kind: 'lever', leverId: 'recycling' });
    expect(limit?.savesYen).toBeCloseTo((100 * 100) / 365 - 10, 6);
    // Australia would be replaced too, which costs 10 yen a tonne instead of 100 for stock; nobody has opened it.
    const suppliers = [supplier('CHN', 50), supplier('AUS', 50, { feeds: FED }), supplier('VNM', 0)];
    const asked = {
      model: model({
        days: 200,
        materials: [material({ suppliers })],
        shocks: [ban('2025-01-01', '2026-12-31')],
      }),
      levers: [stockLever(), offtakeLever({ max: 365 })],
    };
    const kept = await ask(asked);
    expect(kept.answers[0]?.costYen).toBeCloseTo(5_000 + 1_825, 1);
    expect(kept.answers[0]?.binding.map(({ kind, countryId }) => [kind, countryId])).toEqual([
      ['kept', null],
      ['place', 'CHN'],
    ]);
    expect(kept.answers[0]?.binding[0]?.savesYen).toBeCloseTo(5_000 - 1_825, 1);
    const open = await ask({ ...asked, giveWay: ['CHN', 'AUS'] as CountryId[] });
    expect(open.answers[0]?.costYen).toBeCloseTo(3_650, 1);
  });

  it('buys no more than can be bought by the first day, and waits for what begins late; both say what they cost', async () => {
    const levers = [
      stockLever({ inTime: 60 }),
      recyclingLever({ max: 365, ramp: { startYear: 2026, yearsToFull: 0 }, yenPerTonne: 5 }),
      savingLever({ max: 40, yenPerTonne: 300 }),
    ];
    const { answers } = await ask({ levers });
    expect(answers[0]?.mix).toEqual({ stock: expect.closeTo(60, 6), saving: expect.closeTo(40, 6) });
    const binding = answers[0]?.binding.map(({ kind, leverId, savesYen }) => [kind, leverId, savesYen]);
    // A tonne of stock saves a point of saving, 3.65 t at 300 yen, for 100 yen; recycling all year does all for 365 * 5 yen.
    expect(binding).toEqual([
      ['market', 'stock', expect.closeTo(1_095 - 100, 3)],
      ['start', 'recycling', expect.closeTo(60 * 100 + 40 * 1_095 - 1_825, 1)],
    ]);
    const none = await ask({ levers: levers.slice(0, 2) });
    expect(none.noAnswers[0]?.conflicts.map(({ kind, at, needs }) => [kind, at, needs])).toEqual([
      ['market', 60, expect.closeTo(100, 4)],
      ['start', 2026, 0],
    ]);
  });

  it('fills the stock again with what is over, and no higher than the store holds', async () => {
    // Dispatch stops on day 50; until then 20 % more than the need comes in, and a store of 8 t takes 8 t of the 10.
    const more = (maximum: number | null) =>
      problem({
        model: model({
          days: 200,
          materials: [
            material({
              totalSupply: { 2024: 438, 2025: 438, 2026: 438 },
              stock: { opening: 0, minimum: 0, maximum, maximumReleasePerDay: null },
            }),
          ],
          shocks: [ban('2025-02-20', '2026-12-31')],
        }),
        coverDays: 58,
        levers: [stockLever()],
      });
    expect((await solveBackwards(await solver(), more(null))).answers[0]?.mix).toEqual({});
    expect((await solveBackwards(await solver(), more(8))).answers[0]?.mix).toEqual({});
    const { answers, noAnswers } = await solveBackwards(await solver(), more(7.5));
    expect(answers).toEqual([]);
    expect(noAnswers[0]?.largestDays).toBe(57);
  });

  it('is on the safe side where two offtakes draw on one quota, which each alone could have', async () => {
    const plant = (name: string) => supplier('MYS', 20, { supplierId: name as SupplierId });
    const { answers } = await ask({
      model: model({
        days: 200,
        materials: [material({ suppliers: [supplier('CHN', 60), plant('a'), plant('b')] })],
        shocks: [
          ban('2025-01-01', '2026-12-31'),
          quota('2025-01-01', '2026-12-31', { imposedBy: 'MYS' as CountryId, ceilingTonnes: 15 }),
        ],
      }),
      levers: [
        stockLever(),
        ...['a', 'b'].map((name) =>
          offtakeLever({ id: name, supplierId: name as SupplierId, max: 91.25, yenPerTonne: 1 }),
        ),
      ],
    });
    // .4 t a day come; with .25 t more of each it would be .9, of which the ceiling lets 15 t a month out, and 9 t to day 100.
    const stock = answers[0]?.mix.stock ?? 0;
    expect(stock).toBeGreaterThanOrEqual(100 - 3 * 15 - 9 - 0.1);
    expect(stock).toBeLessThan(100 - 3 * 12.4);
    expect(answers[0]?.reachedDays).toBeGreaterThanOrEqual(99.9);
  });

  it('keeps the days and a share at once', async () => {
    const suppliers = [
      { supplierId: supplier('CHN', 100).supplierId, countryId: 'CHN' as CountryId, percent: 100, weight: 1 },
      { supplierId: OTHER, countryId: 'VNM' as CountryId, percent: 0, weight: 0.5 },
    ];
    const shares = [
      { materialId: material().materialId, year: 2026, atMostPercent: 80, totalSupply: 365, suppliers },
    ];
    // Half of what the offtake brings counts too: 20 points less take 40 points, 146 t a year.
    const levers = [stockLever(), offtakeLever({ max: 300, yenPerTonne: 10_000 })];
    const { answers, baseShares } = await ask({ shares, levers });
    expect(baseShares).toEqual([100]);
    expect(answers[0]?.mix.offtake).toBeCloseTo(146, 5);
    expect(answers[0]?.sharePercents[0]).toBeCloseTo(80, 6);
    const none = await ask({ shares, levers: [stockLever(), offtakeLever({ max: 73 })] });
    expect(none.answers).toEqual([]);
    expect(none.noAnswers[0]?.lowestShares[0]).toBeCloseTo(90, 6);
    expect(none.noAnswers[0]?.conflicts).toMatchObject([{ kind: 'lever', leverId: 'offtake', at: 73 }]);
    expect(none.noAnswers[0]?.conflicts[0]?.needs).toBeCloseTo(146, 5);
  });
});

describe('other ways', () => {
  it('are without new stock, without offtake, and the evenest for a quarter more', async () => {
    const levers = [
      stockLever({ purchaseYen: 2 }),
      offtakeLever({ max: 365, yenPerTonne: 1 }),
      recyclingLever({ max: 365, yenPerTonne: 1.05 }),
      savingLever({ max: 50, yenPerTonne: 1.1 }),
    ];
    const { answers } = await ask({ levers });
    expect(answers.map(({ kind }) => kind)).toEqual(
      ['cheapest', 'no_stock', 'no_offtake', 'even'].filter((k) => answers.some((a) => a.kind === k)),
    );
    for (const answer of answers) expect(answer.reachedDays ?? 200).toBeGreaterThanOrEqual(99.9);
    expect(answers.find(({ kind }) => kind === 'no_offtake')?.mix.offtake).toBeUndefined();
    const even = answers.find(({ kind }) => kind === 'even');
    expect(Object.keys(even?.mix ?? {}).length).toBeGreaterThan(1);
    expect(even?.costYen).toBeLessThanOrEqual((answers[0]?.costYen ?? 0) * 1.25 + 1e-3);
  });
});

describe('no answer', () => {
  it('names the limits that conflict, where each would have to stand, and the days that are reached', async () => {
    const { answers, noAnswers } = await ask({
      levers: [stockLever({ max: 60 }), recyclingLever({ max: 36.5 }), savingLever({ max: 0 })],
    });
    expect(answers).toEqual([]);
    const [why] = noAnswers;
    expect(why?.largestDays).toBe(66); // 60 t last 66.67 days at 0.9 t a day
    expect(why?.conflicts.map(({ leverId }) => leverId).sort()).toEqual(['recycling', 'saving', 'stock']);
    expect(why?.conflicts.find(({ leverId }) => leverId === 'stock')?.needs).toBeCloseTo(90, 4);
    expect(why?.conflicts.find(({ leverId }) => leverId === 'recycling')?.needs).toBeCloseTo(146, 3);
  });

  it('names the budget and what it would have to be', async () => {
    const { noAnswers } = await ask({ budgetYen: 5_000 });
    expect(noAnswers[0]?.conflicts).toMatchObject([{ kind: 'budget', at: 5_000 }]);
    expect(noAnswers[0]?.conflicts[0]?.needs).toBeCloseTo(10_000, 1);
    expect(noAnswers[0]?.largestDays).toBe(50);
  });

  it('names a limit of release that no stock gets around', async () => {
    const stock = { opening: 500, minimum: 0, maximum: null, maximumReleasePerDay: 0.5 };
    const { noAnswers } = await ask({
      model: model({
        days: 200,
        materials: [material({ stock })],
        shocks: [ban('2025-01-01', '2026-12-31')],
      }),
    });
    expect(noAnswers[0]?.conflicts).toMatchObject([{ kind: 'release', at: 0.5, needs: null }]);
    expect(noAnswers[0]?.largestDays).toBe(0);
  });

  it('says that no lever works on a goal at all', async () => {
    expect((await ask({ levers: [] })).noAnswers[0]?.conflicts).toEqual([]);
  });
});

describe('a question that is none', () => {
  it.each<[string, Partial<SolveProblem>, string, string]>([
    ['no goal', { coverDays: null }, 'refusal.solve.noGoal', 'days'],
    ['half a day', { coverDays: 0.5 }, 'refusal.solve.wholeDays', 'days'],
    ['more days than the run has', { coverDays: 201 }, 'refusal.model.over', 'days'],
    ['no years', { years: 0 }, 'refusal.solve.wholeDays', 'years'],
    ['a budget that is no number', { budgetYen: Number.NaN }, 'refusal.model.notANumber', 'budgetYen'],
    ['negative stock', { levers: [stockLever({ max: -1 })] }, 'refusal.model.negative', 'levers.stock.max'],
    [
      'saving above 100 %',
      { levers: [savingLever({ max: 101 })] },
      'refusal.model.over',
      'levers.saving.max',
    ],
    ['a lever twice', { levers: [stockLever(), stockLever()] }, 'refusal.solve.leverTwice', 'levers.stock'],
    [
      'an offtake from the country that stops',
      { levers: [offtakeLever({ supplierId: supplier('CHN', 100).supplierId })] },
      'refusal.solve.leverSupplier',
      'levers.offtake',
    ],
  ])('is refused: %s', async (_what, more, code, field) => {
    const { notice } = await refusalIn(ask(more));
    expect([notice.code, notice.place?.field]).toEqual([code, field]);
  });
});

it('changes nothing of the model that it is given', async () => {
  const asked = problem({ levers: [stockLever(), offtakeLever({ max: 100 }), savingLever({ max: 5 })] });
  const before = JSON.stringify(asked);
  await solveBackwards(await solver(), asked);
  expect(JSON.stringify(asked)).toBe(before);
  expect(runWhatIf(asked.model).materials[0]?.openingStock).toBe(0);
});
