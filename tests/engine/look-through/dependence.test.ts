import type { Stage } from '@shared/base/stage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependenceOn, restsOnEstimates } from '../../../electron/engine/look-through/dependence';
import { oreThrough, touchesThrough } from '../../../electron/engine/look-through/feed-matrices';
import { directShares } from '../../../electron/engine/look-through/last-step';
import { minersBehind } from '../../../electron/engine/look-through/no-feed-table';
import { oreOrigins } from '../../../electron/engine/look-through/ore-origins';
import { stagesSkipped, unknownFeed } from '../../../electron/engine/look-through/supply-graph';
import { country } from '../../ids';
import { codeOf } from '../indicators/refused';
import { graphOf, inflow } from './graphs';

const COUNTRIES = ['CHN', 'MYS', 'VNM', 'AUS'];
const LAYERS: readonly Stage[] = ['magnet', 'separation', 'mining'];
const RUNS = { numRuns: 2000 };
/** Fractions of one whole, some of it left unknown when `whole` is false. */
const mix = (whole: boolean) =>
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    .filter((list) => list.some((value) => value > 0.01))
    .chain((list) =>
      fc.double({ min: 0, max: 1, noNaN: true }).map((unknown) => {
        const sum = list.reduce((total, value) => total + value, whole ? 0 : unknown);
        return list.map((value) => value / sum);
      }),
    );
const layers = (whole: boolean) =>
  fc.record({
    r: mix(true),
    m1: fc.array(mix(whole), { minLength: 4, maxLength: 4 }),
    m2: fc.array(mix(whole), { minLength: 4, maxLength: 4 }),
  });

/** Three layers of four countries: magnet makers fed by separators fed by mines. */
function layered({ m1, m2 }: { m1: readonly number[][]; m2: readonly number[][] }) {
  const id = (layer: number, country: number) => `${COUNTRIES[country]} ${LAYERS[layer]}`;
  const feeds: Record<string, [string, number][]> = {};
  const places: Record<string, [string, Stage]> = {};
  for (const [layer, stage] of LAYERS.entries()) {
    for (const [country, name] of COUNTRIES.entries()) {
      places[id(layer, country)] = [name, stage];
      const matrix = layer === 0 ? m1 : m2;
      if (layer < 2)
        feeds[id(layer, country)] = (matrix[country] ?? []).map((value, to) => [
          id(layer + 1, to),
          value * 100,
        ]);
    }
  }
  return graphOf(feeds, places);
}
const into = (r: readonly number[]) => r.map((value, i) => inflow(`${COUNTRIES[i]} magnet`, value * 100));
const CHINA = new Set(['CHN']);

describe('dependence', () => {
  it('agrees with the matrix form o = r M1 M2 and U = 1 - r D M1 D M2 D 1 where all mixing is known', () => {
    fc.assert(
      fc.property(layers(true), ({ r, m1, m2 }) => {
        const got = dependenceOn(into(r), layered({ m1, m2 }), CHINA);
        const inX = COUNTRIES.map((country) => country === 'CHN');
        const touches = touchesThrough(r, [m1, m2], [inX, inX, inX]);
        const ore = oreThrough(r, [m1, m2]);
        expect(got.touches.low).toBeCloseTo(touches * 100, 8);
        expect(got.touches.high - got.touches.low).toBeLessThan(1e-8);
        expect(got.mining.low).toBeCloseTo((ore[0] ?? Number.NaN) * 100, 8);
        const { origins, unknown } = oreOrigins(into(r), layered({ m1, m2 }));
        expect(unknown).toBeLessThan(1e-8);
        for (const { countryId, amount } of origins)
          expect(amount).toBeCloseTo((ore[COUNTRIES.indexOf(countryId)] ?? Number.NaN) * 100, 8);
      }),
      RUNS,
    );
  });

  it('touches at least the face value, the refining share and the ore share, in both bounds', () => {
    fc.assert(
      fc.property(layers(false), fc.subarray(COUNTRIES, { minLength: 1 }), ({ r, m1, m2 }, x) => {
        const got = dependenceOn(into(r), layered({ m1, m2 }), new Set(x));
        for (const end of ['low', 'high'] as const)
          expect(got.touches[end]).toBeGreaterThanOrEqual(
            Math.max(got.direct[end], got.refining[end], got.mining[end]) - 1e-8,
          );
        const sound = Object.values(got).every(
          ({ low, high }) => -1e-9 <= low && low <= high && high <= 100 + 1e-8,
        );
        expect(sound).toBe(true);
      }),
      RUNS,
    );
  });

  it('narrows when unknown feed becomes known, and holds whatever it turns out to be', () => {
    fc.assert(
      fc.property(layers(false), fc.nat(3), ({ r, m1, m2 }, to) => {
        const completed = m2.map((row) => {
          const rest = 1 - row.reduce((sum, value) => sum + value, 0);
          return row.map((value, index) => (index === to ? value + Math.max(0, rest) : value));
        });
        const before = dependenceOn(into(r), layered({ m1, m2 }), CHINA).touches;
        const after = dependenceOn(into(r), layered({ m1, m2: completed }), CHINA).touches;
        expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-8);
        expect(after.high).toBeLessThanOrEqual(before.high + 1e-8);
      }),
      RUNS,
    );
  });

  it('is a point where feeds are known and bounds where they are not', () => {
    const graph = graphOf(
      { MYS: [['AUS mine', 100]], VNM: [['CHN mine', 60]], CHN: [] },
      { 'AUS mine': ['AUS', 'mining'], 'CHN mine': ['CHN', 'mining'] },
    );
    const known = dependenceOn([inflow('MYS', 100)], graph, CHINA);
    expect(known.touches).toEqual({ low: 0, high: 0 });
    const open = dependenceOn([inflow('MYS', 50), inflow('VNM', 50)], graph, CHINA);
    expect(open.direct).toEqual({ low: 0, high: 0 });
    expect(open.touches).toEqual({ low: 30, high: 50 });
    expect(open.mining).toEqual({ low: 30, high: 50 });
    expect(open.refining).toEqual({ low: 0, high: 0 });
  });

  it('takes a stage that a path passes unseen for unknown', () => {
    const graph = graphOf(
      { maker: [['AUS mine', 100]] },
      { maker: ['JPN', 'magnet'], 'AUS mine': ['AUS', 'mining'] },
    );
    const got = dependenceOn([inflow('maker', 100)], graph, CHINA);
    expect(got.refining).toEqual({ low: 0, high: 100 });
    expect(got.mining).toEqual({ low: 0, high: 0 });
    expect(stagesSkipped(graph)).toEqual(['separation', 'metal']);
  });

  it('sums loops over all their rounds: scrap that goes round half of the time doubles nothing', () => {
    // A separator in Japan: half its feed is its own scrap, half is ore from Australia and China in equal parts.
    const graph = graphOf(
      {
        JPN: [
          ['JPN', 50],
          ['AUS mine', 25],
          ['CHN mine', 25],
        ],
      },
      { 'AUS mine': ['AUS', 'mining'], 'CHN mine': ['CHN', 'mining'] },
    );
    const got = dependenceOn([inflow('JPN', 100)], graph, CHINA);
    expect(got.mining.low).toBeCloseTo(50, 9);
    expect(got.touches.low).toBeCloseTo(50, 9);
  });

  it('refuses what cannot be looked through, with the place', () => {
    const mine = { 'CHN mine': ['CHN', 'mining'] as const };
    const on = (graph: ReturnType<typeof graphOf>, percent = 100) =>
      codeOf(() => dependenceOn([inflow('JPN', percent)], graph, CHINA));
    // Two separators that feed each other and nobody else.
    const closed = graphOf({ JPN: [['KOR', 100]], KOR: [['JPN', 100]] });
    expect(on(closed)).toEqual(['refusal.risk.closedLoop', 'feeds.JPN']);
    expect(on(graphOf({ JPN: [['CHN mine', 120]] }, mine))).toEqual([
      'refusal.model.over',
      'feeds.JPN.CHN mine',
    ]);
    expect(
      on(
        graphOf(
          {
            JPN: [
              ['CHN mine', 60],
              ['CHN mine', 60],
            ],
          },
          mine,
        ),
      ),
    ).toEqual(['refusal.risk.sharesOver', 'feeds.JPN']);
    expect(on(graphOf({ JPN: [['nowhere', 10]] }))).toEqual([
      'refusal.risk.unknownNode',
      'feeds.JPN.nowhere',
    ]);
    expect(on(graphOf({ JPN: [], 'CHN mine': [['JPN', 5]] }, mine))).toEqual([
      'refusal.risk.fedMine',
      'feeds.CHN mine',
    ]);
    expect(on(graphOf({ JPN: [] }), Number.NaN)).toEqual(['refusal.model.notANumber', 'inflows.JPN']);
    expect(on(graphOf({ JPN: [] }), -1)).toEqual(['refusal.model.negative', 'inflows.JPN']);
    expect(on(graphOf({ JPN: [] }, {}, { JPN: 0 }))).toEqual(['refusal.risk.zeroTotal', 'feeds.JPN']);
    expect(codeOf(() => oreThrough([0.5, 0.4], []))).toEqual(['refusal.risk.notWhole', 'r']);
    expect(codeOf(() => oreThrough([1], [[[0.5], [0.5]]]))).toEqual(['refusal.risk.notSquare', 'M1']);
  });

  it('counts losses as contained metal at the mine', () => {
    const graph = graphOf({ MYS: [['AUS mine', 100]] }, { 'AUS mine': ['AUS', 'mining'] }, { MYS: 0.8 });
    expect(oreOrigins([inflow('MYS', 100)], graph, true).origins).toEqual([
      { countryId: 'AUS', amount: 125 },
    ]);
    expect(oreOrigins([inflow('MYS', 100)], graph).origins).toEqual([{ countryId: 'AUS', amount: 100 }]);
    const open = graphOf({ MYS: [['AUS mine', 60]] }, { 'AUS mine': ['AUS', 'mining'] });
    expect(oreOrigins([inflow('MYS', 50)], open)).toEqual({
      origins: [{ countryId: 'AUS', amount: 30 }],
      unknown: expect.closeTo(20, 9),
    });
    const [mine, separator] = [open.get('AUS mine'), open.get('MYS')];
    expect(mine && unknownFeed(mine)).toBe(0);
    expect(separator && unknownFeed(separator)).toBe(40);
  });

  it('says how much of it rests on estimates: the row itself, its feed, or no feed at all', () => {
    const graph = graphOf(
      { MYS: [['AUS mine', 100]], VNM: [['AUS mine', 60]] },
      { 'AUS mine': ['AUS', 'mining'] },
    );
    expect(restsOnEstimates([inflow('MYS', 50), inflow('VNM', 50)], graph)).toBeCloseTo(20, 9);
    expect(restsOnEstimates([inflow('MYS', 50, false), inflow('VNM', 50)], graph)).toBeCloseTo(70, 9);
    expect(restsOnEstimates([], graph)).toBe(0);
    const guessed = new Map(graph);
    const fed = { nodeId: 'AUS mine', percent: 100, known: false, sourceId: null };
    guessed.set('MYS', { id: 'MYS', countryId: country('MYS'), stage: 'separation', feeds: [fed], yield: 1 });
    expect(restsOnEstimates([inflow('MYS', 50), inflow('VNM', 50)], guessed)).toBeCloseTo(70, 9);
  });

  it('adds the suppliers of a country up, largest first', () => {
    const flows = [
      { countryId: country('AUS'), percent: 30 },
      { countryId: country('CHN'), percent: 25 },
      { countryId: country('CHN'), percent: 20 },
    ];
    expect(directShares(flows)).toEqual([
      { countryId: 'CHN', percent: 45 },
      { countryId: 'AUS', percent: 30 },
    ]);
  });
});

describe('miners behind, where no feed table exists', () => {
  it('keeps the direct share of miners and spreads the rest over the miners of the world', () => {
    const got = minersBehind([
      { countryId: country('CHN'), direct: 0.5, mined: 0.6 },
      { countryId: country('AUS'), direct: 0.1, mined: 0.2 },
      { countryId: country('EST'), direct: 0.4, mined: 0 },
    ]);
    expect(got).toEqual([
      { countryId: 'CHN', share: expect.closeTo(0.8, 12) },
      { countryId: 'AUS', share: expect.closeTo(0.2, 12) },
    ]);
  });

  it('refuses to spread over nobody', () => {
    expect(codeOf(() => minersBehind([{ countryId: country('EST'), direct: 1, mined: 0 }]))).toEqual([
      'refusal.risk.zeroTotal',
      'mined',
    ]);
  });
});
