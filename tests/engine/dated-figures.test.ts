import { addDays, isoDate } from '@shared/base/calendar';
import { type DatedMix, NOTHING_DATED } from '@shared/model/dated-mix';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run';
import { refusalOf } from '../refusal-of';
import { everyYear, material, model, NO_STOCK } from './models';

const START = isoDate('2025-01-01');
const on = (day: number) => addDays(START, day);

/** Need 1 t a day, nothing comes in, 10 t in store. */
function firstShort(dated: Partial<DatedMix>): number | null {
  const materials = [
    material({
      totalSupply: everyYear(0),
      stock: { ...NO_STOCK, opening: 10 },
      dated: { ...NOTHING_DATED, ...dated },
    }),
  ];
  return runWhatIf(model({ start: START, days: 60, materials })).materials[0]?.firstShortfall?.day ?? null;
}

it.each<[string, Partial<DatedMix>, number | null]>([
  ['nothing: ten days', {}, 10],
  ['5 t bought for day 3', { bought: [{ date: on(3), tonnes: 5 }] }, 15],
  ['5 t bought for a day on which the stock is gone', { bought: [{ date: on(12), tonnes: 5 }] }, 10],
  ['5 t bought for after the run', { bought: [{ date: on(60), tonnes: 5 }] }, 10],
  ['half of it saved from day 8 on', { savings: [{ from: on(8), to: on(60), amount: 50 }] }, 12],
  [
    '5 t for day 3, and half of it saved from day 8 on',
    { bought: [{ date: on(3), tonnes: 5 }], savings: [{ from: on(8), to: on(60), amount: 50 }] },
    22,
  ],
  ['all of it recycled for five days', { recycling: [{ from: on(2), to: on(7), amount: 365 }] }, 15],
  ['more saved than is needed', { savings: [{ from: on(5), to: on(60), amount: 100 }] }, null],
])('%s', (_what, dated, day) => {
  const found = firstShort(dated);
  expect(found === null ? null : Math.round(found * 1e6) / 1e6).toBe(day);
});

describe('a need that answers to a price', () => {
  /** Need 1 t a day, nothing comes in, 10 t in store; four times the price from day 5 on. */
  const rises = [{ from: on(5), to: on(60), amount: 300 }];
  const needsOf = (elasticities: readonly (number | undefined)[], dated: Partial<DatedMix>) => {
    const materials = [
      material({
        totalSupply: everyYear(0),
        stock: { ...NO_STOCK, opening: 10 },
        uses: elasticities.map((priceElasticity, at) => ({
          useId: `line ${at}`,
          tier: 2 as const,
          demand: everyYear(365 / elasticities.length),
          ...(priceElasticity === undefined ? {} : { priceElasticity }),
        })),
        dated: { ...NOTHING_DATED, ...dated },
      }),
    ];
    const [of] = runWhatIf(model({ start: START, days: 60, materials })).materials;
    return { need: [...(of?.series.need.subarray(4, 6) ?? [])], stop: of?.firstShortfall?.day ?? null };
  };

  it.each<[string, readonly (number | undefined)[], Partial<DatedMix>, readonly number[], number]>([
    ['no use says how', [undefined], { priceRises: rises }, [1, 1], 10],
    ['an elasticity of 0', [0], { priceRises: rises }, [1, 1], 10],
    ['half as much at four times the price', [-0.5], { priceRises: rises }, [1, 0.5], 15],
    ['of two uses one', [-0.5, undefined], { priceRises: rises }, [1, 0.75], 5 + 5 / 0.75],
    ['rises add up', [-1], { priceRises: [...rises, ...rises] }, [1, 1 / 7], 40],
    [
      'points of the demand are saved besides',
      [-0.5],
      { priceRises: rises, savings: [{ from: on(5), to: on(60), amount: 25 }] },
      [1, 0.25],
      25,
    ],
    [
      'nothing is asked for, and no less',
      [-0.5],
      { priceRises: rises, savings: [{ from: on(5), to: on(59), amount: 75 }] },
      [1, 0],
      59 + 5 / 0.5,
    ],
    ['no price rises', [-0.5], {}, [1, 1], 10],
  ])('%s', (_what, elasticities, dated, need, stop) => {
    const found = needsOf(elasticities, dated);
    for (const [at, wanted] of need.entries()) expect(found.need[at]).toBeCloseTo(wanted, 12);
    if (stop > 60) expect(found.stop).toBeNull();
    else expect(found.stop).toBeCloseTo(stop, 9);
  });

  it.each([
    [{ priceRises: [{ from: on(5), to: on(60), amount: -1 }] }, -0.5, 'Dy.dated.priceRises[0].amount'],
    [{ priceRises: rises }, 0.5, 'Dy.uses.line 0.priceElasticity'],
  ])('refuses %j with an elasticity of %d', (dated, elasticity, field) => {
    expect(refusalOf(() => needsOf([elasticity], dated)).notice.place?.field).toBe(field);
  });
});

it('refuses what is no amount', () => {
  const refused = refusalOf(() => firstShort({ savings: [{ from: on(0), to: on(9), amount: 101 }] }));
  expect(refused.notice.place?.field).toBe('Dy.dated.savings[0].amount');
});
