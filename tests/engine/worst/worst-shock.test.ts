import { asCountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { WorstQuestion } from '@shared/model/worst-shock';
import { describe, expect, it } from 'vitest';
import { BASE_2026 } from '../../../electron/engine/check/worst-shock';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { answerQuestion } from '../../../electron/engine/stress/answer-question';
import { nodesOf } from '../../../electron/engine/stress/removal';
import { type Window, withWindows } from '../../../electron/engine/worst/window';
import { worstShock } from '../../../electron/engine/worst/worst-shock';
import { everyYear, leak, licence, material, model, NO_STOCK, supplier } from '../models';

const still = () => undefined;
const LINES: WorstQuestion = { objective: 'lines', sizes: null, nodes: 1, plants: false };

/** Need 1 t a day over 30 days; .6 t from China, .4 t from Australia; 6 t in store. */
const TWO = model({
  materials: [
    material({
      suppliers: [supplier('CHN', 60), supplier('AUS', 40)],
      stock: { ...NO_STOCK, opening: 6 },
      uses: [{ useId: 'line', tier: 1, demand: everyYear(365), valuePerTonne: 1000 }],
    }),
  ],
});

async function worst(question: Partial<WorstQuestion>, run = TWO) {
  const { shocks, base } = await worstShock(run, { ...LINES, ...question }, still);
  return shocks.map(({ nodeDays, value, bound, away }) => [
    nodeDays,
    Number((value - base).toFixed(6)),
    bound === null ? null : Number((bound - value).toFixed(6)),
    away.map(({ node }) => (node.kind === 'country' ? node.countryId : node.supplierId)).join('+'),
  ]);
}

describe('the worst shock of a size (docs/engine.md 6.7)', () => {
  it.each([
    // 6 t last for ten days without China: the eleventh is short by .6 t, and each one after it.
    [
      'lines',
      1,
      [10, 11],
      [
        [10, 0, 0, ''],
        [11, 1, 0, 'CHN'],
      ],
    ],
    [
      'tonnes',
      1,
      [10, 12],
      [
        [10, 0, 0, ''],
        [12, 1.2, 0, 'CHN'],
      ],
    ],
    ['line-days', 1, [30], [[30, 12, 0, 'CHN']]],
    ['yen', 1, [30], [[30, 12000, 0, 'CHN']]],
    // China away for ten days takes the 6 t; on the eleventh Australia is away too, and the line stands.
    [
      'standing',
      2,
      [11, 12],
      [
        [11, 0, 0, ''],
        [12, 1, 0, 'CHN+AUS'],
      ],
    ],
    // More days than the run has.
    ['tonnes', 1, [30], [[30, 12, 0, 'CHN']]],
    ['tonnes', 2, [60], [[60, 24, 0, 'CHN+AUS']]],
  ] as const)('%s, %i away: %j', async (objective, nodes, sizes, expected) => {
    expect(await worst({ objective, nodes, sizes })).toEqual(expected);
  });

  it('the usual sizes, as far as the run is so long; where a node brings nothing none is away', async () => {
    expect(await worst({}, model({ materials: [material({ suppliers: [supplier('JPN', 100)] })] }))).toEqual([
      [30, 0, 0, ''],
    ]);
  });

  it('plants are nodes of their own', async () => {
    expect(await worst({ plants: true, sizes: [11] })).toEqual([[11, 1, 0, 'CHN']]);
    const home = model({
      materials: [material({ suppliers: [supplier('JPN', 100)], stock: { ...NO_STOCK, opening: 3 } })],
    });
    expect(await worst({ plants: true, sizes: [4] }, home)).toEqual([[4, 1, 0, 'JPN-100']]);
  });

  it('what is short with no shock is counted, and its line is not what a shock adds', async () => {
    const short = model({ materials: [material({ totalSupply: everyYear(300) })] });
    const { base, shocks } = await worstShock(short, { ...LINES, sizes: [30] }, still);
    expect([base, shocks[0]?.value, shocks[0]?.away]).toEqual([1, 1, []]);
  });

  it('what is left open has a bound, also where a licence remembers what was asked for', async () => {
    const licensed = { ...TWO, shocks: [licence('2025-01-01', '2025-02-01')] };
    // So many sizes that none has a run of the search to itself.
    const sizes = Array.from({ length: 3001 }, () => 12);
    const { shocks, unproven } = await worstShock(licensed, { ...LINES, objective: 'tonnes', sizes }, still);
    expect(unproven).toBeNull();
    // Nothing of China is let out, and Australia is away for all of the run: 1 t a day over 30 days, less 6 t.
    expect(shocks[0]?.bound).toBeCloseTo(24, 9);
  });

  it.each([
    ['a leak', { shocks: [leak('2025-01-01', '2025-02-01')] }, 'shared-out'],
    ['lines that need all at once', { together: true }, 'lines-together'],
    [
      'a tier under a rule',
      {
        materials: [
          {
            ...material({ stock: { ...NO_STOCK, opening: 6 } }),
            stocks: [
              {
                ...NO_STOCK,
                opening: 6,
                tier: 'national',
                release: { trigger: { kind: 'shortage' }, deliveryDays: 3 },
              },
            ],
          },
        ],
      },
      'release-rules',
    ],
  ] as const)('with %s the best found is not proven', async (_, more, why) => {
    const { unproven, shocks } = await worstShock(
      { ...TWO, ...(more as object) },
      { ...LINES, sizes: [12] },
      still,
    );
    expect([unproven, shocks[0]?.bound]).toEqual([why, null]);
  });

  it('the least tonnes: two materials of China, two lines behind a third that is served first', async () => {
    const uses = [
      { useId: 'first', tier: 1, demand: everyYear(365) },
      { useId: 'last', tier: 3, demand: everyYear(365) },
    ] as const;
    const run = model({
      allocation: 'tier',
      materials: [
        material({ stock: { ...NO_STOCK, opening: 5 }, totalSupply: everyYear(730), uses }),
        material({
          materialId: 'Tb' as MaterialId, // a symbol typed here
          stock: { ...NO_STOCK, opening: 9 },
          uses: [{ useId: 'other', tier: 2, demand: everyYear(365) }],
        }),
      ],
    });
    const { withheld } = await worstShock(run, { ...LINES, sizes: [1] }, still);
    expect(withheld).toEqual([
      {
        node: { kind: 'country', countryId: asCountryId('CHN') },
        steps: [
          { lines: ['last'], tonnes: 5, materials: [{ materialId: 'Dy', tonnes: 5 }] },
          { lines: ['first', 'last'], tonnes: 6, materials: [{ materialId: 'Dy', tonnes: 6 }] },
          {
            lines: ['first', 'last', 'other'],
            tonnes: 15,
            materials: [
              { materialId: 'Dy', tonnes: 6 },
              { materialId: 'Tb', tonnes: 9 },
            ],
          },
        ],
      },
    ]);
  });

  it('China, 180 days: most tonnes from day 70 on, most line-days from the first (docs/engine.md 17, G-20)', async () => {
    const of = async (objective: 'tonnes' | 'line-days') =>
      (await worstShock(BASE_2026, { ...LINES, objective, sizes: [180] }, still)).shocks[0];
    const [tonnes, days] = [await of('tonnes'), await of('line-days')];
    expect([tonnes?.value.toFixed(1), tonnes?.away[0]?.from]).toEqual(['2076.1', '2026-06-10']);
    expect([days?.value.toFixed(1), days?.away[0]?.from, days?.bound]).toEqual([
      '1781.4',
      '2026-04-01',
      days?.value,
    ]);
  });

  it.each([
    [{ sizes: [] }, 'refusal.stress.values'],
    [{ sizes: [0] }, 'refusal.stress.size'],
    [{ sizes: [31] }, 'refusal.stress.size'],
    [{ sizes: [2.5] }, 'refusal.stress.size'],
    [{ sizes: [Number.NaN] }, 'refusal.stress.size'],
    [{ nodes: 4 }, 'refusal.stress.nodes'],
    [{ nodes: 0 }, 'refusal.stress.nodes'],
  ] as const)('%j is refused', async (given, code) => {
    const asked = answerQuestion({ model: TWO, question: { kind: 'worst', ...LINES, ...given }, ranges: [] });
    await expect(asked).rejects.toMatchObject({ notice: { code } });
  });

  it('yen of lines of no value are refused', async () => {
    const question = { kind: 'worst', ...LINES, objective: 'yen' } as const;
    const asked = answerQuestion({ model: model(), question, ranges: [] });
    await expect(asked).rejects.toMatchObject({ notice: { code: 'refusal.stress.noValue' } });
  });

  it('under a release rule more of a shock can leave less short', () => {
    const tiers = [
      { ...NO_STOCK, opening: 2, tier: 'firm' },
      {
        ...NO_STOCK,
        opening: 100,
        tier: 'national',
        release: { trigger: { kind: 'shortage' }, deliveryDays: 3 },
      },
    ] as const;
    const run = model({
      materials: [
        material({
          suppliers: [supplier('CHN', 50), supplier('AUS', 50)],
          stock: { ...NO_STOCK, opening: 102 },
          stocks: tiers,
        }),
      ],
    });
    const nodes = nodesOf(run);
    const short = (...windows: Window[]) => {
      const [of] = runWhatIf(withWindows(run, nodes, windows), 'totals');
      return of?.totalShortfall;
    };
    const china = { node: 0, from: 10, to: 30 };
    expect([short(china), short(china, { node: 1, from: 0, to: 5 })]).toEqual([1.5, 0.5]);
  });
});
