import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { StressSpan } from '@shared/model/stress';
import type { SupplierId } from '@shared/model/supplier';
import type { WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { nMinusOne } from '../../../electron/engine/stress/n-minus-one';
import { removals } from '../../../electron/engine/stress/removals';
import { tornado } from '../../../electron/engine/stress/tornado';
import { ban, everyYear, leak, licence, material, model, NO_STOCK, supplier } from '../models';

const WHOLE: StressSpan = { from: null, days: null };
const still = () => undefined;

/** Need 1 t a day over 30 days; 0.6 t from China, 0.4 t from Australia; 6 t of stock. */
const TWO = model({
  materials: [
    material({
      suppliers: [supplier('CHN', 60), supplier('AUS', 40)],
      stock: { ...NO_STOCK, opening: 6 },
      uses: [{ useId: 'line', tier: 1, demand: everyYear(365), valuePerTonne: 1000 }],
    }),
  ],
});

async function rowsOf(run: WhatIfModel, span = WHOLE, pairs = false) {
  const { removals: rows } = await removals(run, { ...span, pairs, most: null }, still);
  return rows.map(({ nodes, shortfall, firstStop, lostDays, lostValue }) => [
    nodes.map((node) => (node.kind === 'country' ? node.countryId : node.supplierId)).join('+'),
    Number(shortfall.toFixed(9)),
    firstStop === null ? null : Number(firstStop.moment.day.toFixed(9)),
    Number(lostDays.toFixed(9)),
    lostValue === null ? null : Number(lostValue.toFixed(6)),
  ]);
}

/** One line over 30 days needs 1 t a day of Dy, of which 20 t are kept, and some Lu, of which a day's need is kept. */
function heavyAndLight(lightNeed: number) {
  const name = 'Lu' as MaterialId; // a symbol typed here
  const of = (demand: number, opening: number, materialId: MaterialId) =>
    material({
      materialId,
      suppliers: [supplier('CHN', 100)],
      totalSupply: everyYear(0),
      stock: { ...NO_STOCK, opening },
      uses: [{ useId: 'line', tier: 1, demand: everyYear(demand) }],
    });
  return model({ materials: [of(365, 20, 'Dy' as MaterialId), of(365 * lightNeed, lightNeed, name)] });
}

describe('what weighs too little (docs/engine.md 5.5)', () => {
  it.each([
    [0.02, ['Lu', 1], null],
    [0.005, ['Dy', 20], ['Lu', 1]],
  ] as const)('%f t of Lu a day: the first stop and what stops before it', async (need, first, light) => {
    const { base } = await removals(heavyAndLight(need), { ...WHOLE, pairs: false, most: null }, still);
    const said = (stop: typeof base.firstStop) =>
      stop === null ? null : [stop.binding, Number(stop.moment.day.toFixed(9))];
    expect([said(base.firstStop), said(base.lightStop)]).toEqual([first, light]);
    expect(base.materialsShort).toEqual(['Dy', 'Lu']);
    const ask = async (useId: string | null) =>
      (await tornado(heavyAndLight(need), { kind: 'first-stop', useId, materialId: null }, [], still)).base;
    expect(await ask(null)).toEqual({ kind: 'value', value: expect.closeTo(first[1], 9) });
    expect(await ask('line')).toEqual({ kind: 'value', value: expect.closeTo(1, 9) });
  });
});

describe('what is taken away', () => {
  it('countries that nobody is named for are taken away as none, nor are they the largest: 60 % ZZZ, 40 % Australia', async () => {
    const [dy] = TWO.materials;
    const open = model({
      materials: [{ ...material(), ...dy, suppliers: [supplier('ZZZ', 60), supplier('AUS', 40)] }],
    });
    const { removals: rows, ratios } = await removals(open, { ...WHOLE, pairs: true, most: null }, still);
    const countries = rows.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node.kind === 'country' ? node.countryId : [])),
    );
    expect(new Set(countries)).toEqual(new Set(['AUS']));
    expect(ratios[0]).toMatchObject({
      largest: { countryId: 'AUS', supply: expect.closeTo(12, 9) },
      supply: expect.closeTo(30, 9),
      ratio: expect.closeTo(0.6, 9),
    });
  });

  it('China: 6 t fill 0.6 t a day for 10 days, then 20 * 0.6 = 12 t are short; Australia: 15 days, 15 * 0.4 = 6 t', async () => {
    expect(await rowsOf(TWO)).toEqual([
      ['CHN', 12, 10, 12, 12_000],
      ['CHN-60', 12, 10, 12, 12_000],
      ['AUS', 6, 15, 6, 6000],
      ['AUS-40', 6, 15, 6, 6000],
    ]);
  });

  it('both: 6 t last 6 days, 24 t are short; a country is not paired with a supplier that lies in it', async () => {
    const rows = await rowsOf(TWO, WHOLE, true);
    expect(rows.filter(([name]) => String(name).includes('+'))).toEqual([
      ['CHN+AUS', 24, 6, 24, 24_000],
      ['CHN+AUS-40', 24, 6, 24, 24_000],
      ['AUS+CHN-60', 24, 6, 24, 24_000],
      ['CHN-60+AUS-40', 24, 6, 24, 24_000],
    ]);
  });

  const spans: [string, StressSpan, number][] = [
    ['12 days: 12 * 0.6 = 7.2 t, of which 6 are in stock', { from: null, days: 12 }, 1.2],
    ['from 16 January to the end: 15 * 0.6 = 9 t less 6', { from: isoDate('2025-01-16'), days: null }, 3],
    ['10 days: 6 t, all of it in stock', { from: null, days: 10 }, 0],
  ];
  it.each(spans)('China for %s', async (_, span, short) => {
    expect((await rowsOf(TWO, span)).find(([name]) => name === 'CHN')?.[1]).toBe(short);
  });

  it('goods at sea still arrive: with 5 days of lead 25 * 0.6 = 15 t are missing, 9 t are short', async () => {
    const atSea = model({
      materials: [
        material({
          suppliers: [supplier('CHN', 60, { leadTimeDays: 5 }), supplier('AUS', 40)],
          stock: { ...NO_STOCK, opening: 6 },
        }),
      ],
    });
    expect((await rowsOf(atSea))[0]).toEqual(['CHN', 9, 15, 9, null]);
  });

  // Half of what a ban withholds leaks, all of it Chinese: .5 t a day are missing, and 1 t while nothing comes from China at all.
  const leaky: [string, StressSpan, number][] = [
    ['30 days: 30 t less 6 in stock', WHOLE, 24],
    ['10 days: 10 + 20 * .5 = 20 t less 6', { from: null, days: 10 }, 14],
    [
      'from 16 January to the end: 15 * .5 + 15 = 22.5 t less 6',
      { from: isoDate('2025-01-16'), days: null },
      16.5,
    ],
  ];
  it.each(leaky)('no leak brings ore of China back while it is away: %s', async (_, span, short) => {
    const feeds = [{ countryId: 'CHN' as CountryId, stage: 'mining', percent: 100, leadDays: 0 } as const];
    const [dy] = TWO.materials;
    const suppliers = [supplier('CHN', 60), supplier('AUS', 40, { feeds })];
    const run = model({
      materials: [{ ...material(), ...dy, suppliers }],
      shocks: [ban('2025-01-01', '2026-01-01'), leak('2025-01-01', '2026-01-01')],
    });
    expect((await rowsOf(run, span)).find(([name]) => name === 'CHN')?.[1]).toBe(short);
  });

  it('a supplier that is taken away leaves its neighbours under the shocks of their country', async () => {
    const named = (id: string) => ({ supplierId: id as SupplierId }); // typed in the example
    const licensed = model({
      materials: [
        material({
          suppliers: [supplier('CHN', 30, named('a')), supplier('CHN', 30, named('b')), supplier('AUS', 40)],
        }),
      ],
      shocks: [licence('2025-01-01', '2026-01-01', { approvedPercent: 50 })],
    });
    const { base, removals: rows } = await removals(licensed, { ...WHOLE, pairs: false, most: null }, still);
    // Base: 0.3 t a day missing. Without a: 0.15 of b and 0.4 arrive, 0.45 missing.
    expect(base.shortfall).toBeCloseTo(9, 9);
    const withoutA = rows.find(({ nodes }) =>
      nodes.some((node) => node.kind === 'supplier' && node.supplierId === 'a'),
    );
    expect(withoutA?.shortfall).toBeCloseTo(13.5, 9);
    expect(withoutA?.addedShortfall).toBeCloseTo(4.5, 9);
  });

  it('a country further up the chain is missed by those that it feeds: 25 days of 0.6 t after 5 days on the way', async () => {
    const feeds = [{ countryId: 'CHN' as CountryId, stage: 'mining' as const, percent: 60, leadDays: 5 }];
    const fed = model({
      materials: [material({ suppliers: [supplier('VNM', 100, { feeds, feedRestPercent: 100 })] })],
    });
    expect(await rowsOf(fed)).toEqual([
      ['VNM', 30, 0, 30, null],
      ['VNM-100', 30, 0, 30, null],
      ['CHN', 15, 5, 15, null],
    ]);
  });

  it('gives the ratio of what is left to the need: (30 - 18) / 30', async () => {
    const { ratios } = await removals(TWO, { ...WHOLE, pairs: false, most: null }, still);
    expect(ratios).toHaveLength(1);
    expect(ratios[0]?.largest?.countryId).toBe('CHN');
    expect(ratios[0]?.supply).toBeCloseTo(30, 9);
    expect(ratios[0]?.ratio).toBeCloseTo(0.4, 9);
  });
});

describe('(S - Smax) / (D - Dmax)', () => {
  const cases: [
    string,
    Record<string, number>,
    number,
    Record<string, number>,
    string | null,
    number | null,
  ][] = [
    ['70 of 100 from one: 30 / 90', { CHN: 70, AUS: 30 }, 0, { JPN: 90 }, 'CHN', 1 / 3],
    [
      'what the largest needs itself is taken out: 30 / (90 - 40)',
      { CHN: 70, AUS: 30 },
      0,
      { JPN: 50, CHN: 40 },
      'CHN',
      0.6,
    ],
    ['recycling stays: (10 + 5) / 30', { CHN: 20, AUS: 10 }, 5, { JPN: 30 }, 'CHN', 0.5],
    ['of two alike the first is taken out', { AUS: 20, CHN: 20 }, 0, { JPN: 30, CHN: 20 }, 'AUS', 0.4],
    ['nobody supplies', {}, 0, { JPN: 30 }, null, 0],
    ['nobody else needs any', { CHN: 20 }, 0, { CHN: 30 }, 'CHN', null],
  ];
  it.each(cases)('%s', (_, supply, other, demand, largest, ratio) => {
    const answer = nMinusOne(new Map(Object.entries(supply)), other, new Map(Object.entries(demand)));
    expect(answer.largest).toBe(largest);
    if (ratio === null) expect(answer.ratio).toBeNull();
    else expect(answer.ratio).toBeCloseTo(ratio, 12);
  });
});
