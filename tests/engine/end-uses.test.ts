import type { Shocks } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { solveBackwards } from '../../electron/engine/solve';
import { ban, everyYear, leak, licence, material, model, NO_STOCK, quota, supplier } from './models';
import { problem, solver, stockLever } from './solve/solver';

const USES: readonly UseModel[] = [
  { useId: 'defence', tier: 1, demand: everyYear(73) },
  { useId: 'glass', tier: 2, demand: everyYear(292) },
];
const MILITARY = { uses: [], tiers: [1] as const };
const CIVIL = { uses: ['glass'], tiers: [] };
const always = (more: Partial<Shocks['licence']>) => licence('2025-01-01', '2026-01-01', more);

/** Defence needs .2 t, glass .8 t a day; 1 t a day comes from China with no lead. */
function run(
  shocks: WhatIfModel['shocks'],
  more: Partial<MaterialModel> = {},
  rest: Partial<WhatIfModel> = {},
) {
  const one = material({ uses: USES, ...more });
  const named = shocks.map((shock, at) => ({ ...shock, id: `shock ${at}` }));
  const [made] = runWhatIf(model({ days: 8, materials: [one], shocks: named, ...rest })).materials;
  if (made === undefined) throw new Error('one material was given');
  const days = (name: 'arrivals' | 'served' | 'kept' | 'stock') =>
    Array.from(made.series[name] ?? [], (tonnes) => Number(tonnes.toFixed(9)));
  return { ...made, days, short: made.uses.map(({ shortfall }) => Number(shortfall.toFixed(9))) };
}

describe('a licence for some end uses', () => {
  it('is the example of docs/engine.md 3.9', () => {
    const shocks = [
      always({ endUses: MILITARY }),
      always({ endUses: CIVIL, approvedPercent: 25, delayDays: 2 }),
    ];
    const stock = { ...NO_STOCK, opening: 2 };
    const { days, short, ledger } = run(shocks, { stock }, { allocation: 'tier' });
    expect(days('arrivals')).toEqual([0, 0, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(days('stock').slice(0, 3)).toEqual([1, 0, 0]);
    expect(short).toEqual([1.2, 3.6]);
    expect(ledger.imbalance).toBeLessThan(1e-9);
  });

  it('keeps what is not taken, as in the example of docs/engine.md 4.11', () => {
    const supply = { totalSupply: everyYear(456.25) };
    const { days, short, minimumStock } = run([always({ endUses: MILITARY })], supply);
    // 1.25 t a day leave: .25 for defence is refused, 1 t comes for glass alone, which takes .8.
    expect(days('arrivals')[0]).toBe(1);
    expect(days('kept').slice(0, 3)).toEqual([0.2, 0.4, 0.6]);
    expect(days('stock').slice(0, 3)).toEqual([0.2, 0.4, 0.6]);
    expect(short).toEqual([1.6, 0]);
    // The example of 8.1: of as much as is needed defence is given nothing.
    expect(minimumStock.tonnes).toBeCloseTo(1.6, 12);
    expect(minimumStock.usedUpAfter).toBe(8);
  });

  it('gives what was kept before any tier opens, and keeps no more than there is room for', () => {
    const stock = { ...NO_STOCK, opening: 0.3, maximum: 0.7 };
    const supply = { totalSupply: everyYear(456.25), stock };
    const shocks = [always({ endUses: MILITARY }), ban('2025-01-05', '2025-01-06')];
    const { days, series } = run(shocks, supply);
    // Day 0: defence takes .2 of .3; day 1: the last .1. There is space for .7: on day 3 .1 of .2 find none.
    expect(days('kept')).toEqual([0.2, 0.4, 0.6, 0.7, 0, 0.2, 0.4, 0.6]);
    expect(days('stock').slice(0, 3)).toEqual([0.3, 0.4, 0.6]);
    expect(series.notBought.reduce((sum, tonnes) => sum + tonnes, 0)).toBeCloseTo(0.1, 12);
  });

  it('asks nothing on other days, and nothing of other uses', () => {
    const later = licence('2025-01-04', '2025-01-06', { endUses: MILITARY });
    expect(run([later]).days('arrivals')).toEqual([1, 1, 1, 0.8, 0.8, 1, 1, 1]);
    expect(run([always({ endUses: { uses: ['lamps'], tiers: [3] } })]).short).toEqual([0, 0]);
    const all = always({ endUses: { uses: [], tiers: [1, 2] }, approvedPercent: 50 });
    const plain = run([always({ approvedPercent: 50 })]);
    expect(run([all]).short).toEqual(plain.short);
    expect(run([all]).series.kept).toBeUndefined();
  });

  it.each<[string, WhatIfModel['shocks'], number[], number[]]>([
    [
      'a quota counts them together',
      [quota('2025-01-01', '2026-01-01', { ceilingTonnes: 3.2 })],
      [0.8, 0.8, 0.8, 0.8, 0, 0, 0, 0],
      [1.6, 3.2],
    ],
    [
      'a leak brings back for the same use',
      [leak('2025-01-01', '2026-01-01')],
      [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9],
      [0.8, 0],
    ],
    ['a ban takes all', [ban('2025-01-01', '2025-01-05')], [0, 0, 0, 0, 0.8, 0.8, 0.8, 0.8], [1.6, 3.2]],
  ])('%s', (_, more, arrivals, short) => {
    const found = run([always({ endUses: MILITARY }), ...more]);
    expect(found.days('arrivals')).toEqual(arrivals);
    expect(found.short).toEqual(short);
    expect(found.ledger.imbalance).toBeLessThan(1e-9);
  });

  it('does not reach what is worked up elsewhere', () => {
    const feeds = [{ countryId: 'CHN' as never, stage: 'mining' as const, percent: 100, leadDays: 0 }];
    const plant = supplier('MYS', 100, { feeds });
    expect(run([always({ endUses: CIVIL })], { suppliers: [plant] }).short).toEqual([0, 0]);
    expect(run([always({})], { suppliers: [plant] }).short).toEqual([1.6, 6.4]);
  });

  it('is asked backwards as in the example of docs/engine.md 10.2', async () => {
    const one = material({ uses: USES, totalSupply: everyYear(456.25) });
    const asked = problem({
      model: model({ days: 20, materials: [one], shocks: [always({ endUses: MILITARY })] }),
      coverDays: 10,
      giveWay: [],
      levers: [stockLever()],
    });
    const { answers } = await solveBackwards(await solver(), asked);
    expect(answers[0]?.mix.stock).toBeCloseTo(2, 6);
    expect(answers[0]?.reachedDays).toBeCloseTo(10, 5);
  });
});

describe('goods for some uses of lines that need their materials at once', () => {
  it('is the example of docs/engine.md 5.3', () => {
    const use = (useId: string) => ({ useId, tier: 1 as const, demand: everyYear(365) });
    const dy = material({ uses: [use('magnets')], totalSupply: everyYear(0.6 * 365) });
    // 1.8 t of Tb leave China, of which the half for glass is refused, and .5 t Australia.
    const tb = {
      ...material({ uses: [use('magnets'), use('glass')], totalSupply: everyYear(2.3 * 365) }),
      materialId: 'Tb' as never, // a symbol typed here
      suppliers: [supplier('CHN', 180 / 2.3), supplier('AUS', 50 / 2.3)],
    };
    const shocks = [always({ endUses: CIVIL, materials: [tb.materialId] })];
    const result = runWhatIf(model({ days: 2, together: true, materials: [dy, tb], shocks }));
    const rounded = (values: Iterable<number>) => Array.from(values, (value) => Number(value.toFixed(9)));
    const [ofDy, ofTb] = result.materials;
    expect(rounded(result.lines.map(({ lostDays }) => lostDays))).toEqual([0.8, 1]);
    expect(rounded(ofTb?.series.arrivals ?? [])).toEqual([1.4, 1.4]);
    expect(rounded(ofTb?.series.served ?? [])).toEqual([1.1, 1.1]);
    expect(rounded(ofTb?.series.kept ?? [])).toEqual([0.3, 0.6]);
    const short = (of: typeof ofDy) => rounded((of?.uses ?? []).map(({ shortfall }) => shortfall));
    expect([short(ofDy), short(ofTb)]).toEqual([[0.8], [0, 1]]);
  });
});

describe('a licence by firm', () => {
  const named = (...ids: string[]) => ids as unknown as readonly SupplierId[]; // suppliers of the example
  const suppliers = [supplier('CHN', 50), supplier('CHN', 30), supplier('CHN', 20)];
  it.each<[string, Partial<Shocks['licence']>, number]>([
    ['asks all where it names none', {}, 0],
    ['asks those alone that it names', { firms: named('CHN-50') }, 0.5],
    ['asks all but those with a general licence', { exempt: named('CHN-30', 'CHN-20') }, 0.5],
    ['asks no firm that has one', { firms: named('CHN-50', 'CHN-30'), exempt: named('CHN-30') }, 0.5],
  ])('%s', (_, terms, arrives) => {
    expect(run([always(terms)], { suppliers }).days('arrivals')[0]).toBe(arrives);
  });

  it('asks a plant that feeds another by its name, and no firm of a whole country', () => {
    const of = (supplierId?: string) => {
      const feed = { countryId: 'CHN', stage: 'mining', percent: 100, leadDays: 0, supplierId };
      return [supplier('MYS', 100, { feeds: [feed as never] })]; // a country and a plant of the example
    };
    const firms = named('mine');
    expect(run([always({ firms })], { suppliers: of('mine') }).days('arrivals')[0]).toBe(0);
    expect(run([always({ firms })], { suppliers: of() }).days('arrivals')[0]).toBe(1);
    expect(run([always({ exempt: firms })], { suppliers: of('mine') }).days('arrivals')[0]).toBe(1);
    expect(run([always({ exempt: firms })], { suppliers: of() }).days('arrivals')[0]).toBe(0);
  });
});
