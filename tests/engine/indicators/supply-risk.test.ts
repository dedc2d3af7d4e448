import { boundsOf } from '@shared/model/indicator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoPolRisk } from '../../../electron/engine/indicators/geopolrisk';
import { governanceWeight, instability } from '../../../electron/engine/indicators/governance';
import type { SourcingShare } from '../../../electron/engine/indicators/scope-index';
import { scopeIndex } from '../../../electron/engine/indicators/scope-index';
import { type SupplyRiskInput, supplyRisk } from '../../../electron/engine/indicators/supply-risk';
import { groupMean, worstStage } from '../../../electron/engine/indicators/worst-stage';
import { country } from '../../ids';
import { codeOf } from './refused';

const RUNS = { numRuns: 3000 };
const score = fc.double({ min: -3.5, max: 3.5, noNaN: true });
/** Up to five countries, shares that leave a remainder. */
const scope = fc
  .array(fc.record({ weight: fc.double({ min: 0.01, max: 1, noNaN: true }), governance: score }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => {
    const sum = rows.reduce((total, { weight }) => total + weight, 0.2);
    const shares = rows.map(
      ({ weight, governance }, index): SourcingShare => ({
        countryId: country(`C${index}`),
        share: weight / sum,
        governance,
        trade: 1,
      }),
    );
    return { shares, remainder: 0.2 / sum };
  });
const input = fc.record({
  world: fc.option(scope),
  own: scope,
  importReliance: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  recyclingInputRate: fc.double({ min: 0, max: 1, noNaN: true }),
  substitutionIndex: fc.double({ min: 0, max: 1, noNaN: true }),
  missingGovernance: fc.constant(null),
});
const one = (governance: number | null, countryId = country('CHN')): SupplyRiskInput => ({
  world: null,
  own: { shares: [{ countryId, share: 1, governance, trade: 1 }], remainder: 0 },
  importReliance: 1,
  recyclingInputRate: 0,
  substitutionIndex: 1,
  missingGovernance: null,
});

describe('supply risk', () => {
  it('never falls when governance worsens anywhere', () => {
    fc.assert(
      fc.property(input, fc.nat(4), fc.double({ min: 0, max: 4, noNaN: true }), (given, at, worse) => {
        const lowered = (of: typeof given.own) => ({
          ...of,
          shares: of.shares.map((row, index) =>
            index === at % of.shares.length ? { ...row, governance: (row.governance ?? 0) - worse } : row,
          ),
        });
        const before = boundsOf(supplyRisk(given).figure);
        for (const changed of [
          { ...given, own: lowered(given.own) },
          { ...given, world: given.world === null ? null : lowered(given.world) },
        ]) {
          const after = boundsOf(supplyRisk(changed).figure);
          expect(after?.low).toBeGreaterThanOrEqual((before?.low ?? Number.NaN) - 1e-12);
          expect(after?.high).toBeGreaterThanOrEqual((before?.high ?? Number.NaN) - 1e-12);
        }
      }),
      RUNS,
    );
  });

  it('weighs governance on a fixed scale: adding a country re-ranks and moves nobody', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), score, (scores, added) => {
        const index = (list: readonly number[]) =>
          list.map((governance, at) => {
            const shares = [{ countryId: country(`C${at}`), share: 1, governance, trade: 1 }];
            return scopeIndex({ shares, remainder: 0 }, null).index?.low;
          });
        const before = index(scores);
        const after = index([...scores, added]).slice(0, scores.length);
        expect(after).toEqual(before);
        for (const [a, first] of scores.entries())
          for (const [b, second] of scores.entries())
            if (first < second) expect(before[a]).toBeGreaterThanOrEqual(before[b] ?? Number.NaN);
      }),
      RUNS,
    );
    expect(governanceWeight(-2.5)).toEqual({ value: 10, clipped: false });
    expect(governanceWeight(2.5)).toEqual({ value: 0, clipped: false });
    expect(governanceWeight(0)).toEqual({ value: 5, clipped: false });
    expect(instability(-2.5).value).toBe(1);
    expect(instability(2.5).value).toBe(0);
  });

  it('clips scores beyond the scale and marks them', () => {
    expect(governanceWeight(-3)).toEqual({ value: 10, clipped: true });
    expect(governanceWeight(2.6)).toEqual({ value: 0, clipped: true });
    expect(supplyRisk(one(-2.8)).own?.clipped).toEqual(['CHN']);
  });

  it('lets missing governance propagate with the name, or takes the declared default with a mark', () => {
    const missing = supplyRisk(one(null));
    expect(missing.figure).toEqual({ kind: 'missing', of: [{ input: 'governance', who: 'CHN' }] });
    const defaulted = supplyRisk({ ...one(null), missingGovernance: 0 });
    expect(defaulted.figure).toEqual({ kind: 'point', value: 5 });
    expect(defaulted.own?.defaulted).toEqual(['CHN']);
  });

  it('weighs each share squared with its governance and trade parameter', () => {
    const shares = [
      { countryId: country('CHN'), share: 0.5, governance: 0, trade: 1.2 },
      { countryId: country('JPN'), share: 0.5, governance: 1.5, trade: 0.8 },
    ];
    // .25 * 5 * 1.2 + .25 * 2 * .8
    expect(scopeIndex({ shares, remainder: 0 }, null).index?.low).toBeCloseTo(1.9, 12);
    const unknown = shares.map((row) => ({ ...row, governance: null }));
    expect(scopeIndex({ shares: unknown, remainder: 0 }, null)).toMatchObject({
      index: null,
      missing: ['CHN', 'JPN'],
    });
  });

  it('does not ask for governance of a country that supplies nothing', () => {
    const shares = [
      { countryId: country('CHN'), share: 1, governance: 0, trade: 1 },
      { countryId: country('TWN'), share: 0, governance: null, trade: 1 },
    ];
    expect(supplyRisk({ ...one(0), own: { shares, remainder: 0 } }).figure).toEqual({
      kind: 'point',
      value: 5,
    });
  });

  it('clips import reliance to 0..1 with a mark, and misses it between two scopes', () => {
    const world = one(-2.5).own;
    const both = { ...one(2.5), world };
    expect(supplyRisk({ ...both, importReliance: 1.4 }).importReliance).toEqual({ value: 1, clipped: true });
    expect(supplyRisk({ ...both, importReliance: -0.2 }).figure).toEqual({ kind: 'point', value: 0 });
    expect(supplyRisk({ ...both, importReliance: null }).figure).toEqual({
      kind: 'missing',
      of: [{ input: 'import_reliance', who: null }],
    });
    expect(supplyRisk({ ...both, own: null, importReliance: null }).figure).toEqual({
      kind: 'point',
      value: 10,
    });
    expect(supplyRisk({ ...both, own: null, world: null }).figure.kind).toBe('missing');
  });

  it('gives bounds for an unnamed remainder: nothing, or the worst governance', () => {
    const own = {
      shares: [{ countryId: country('CHN'), share: 0.8, governance: 0, trade: 1 }],
      remainder: 0.2,
    };
    const { figure } = supplyRisk({ ...one(0), own });
    expect(figure).toEqual({ kind: 'interval', low: expect.closeTo(3.2, 12), high: expect.closeTo(3.6, 12) });
  });

  it('names stages and members that cannot be judged instead of counting them as zero', () => {
    const missing = supplyRisk(one(null)).figure;
    const known = supplyRisk(one(0)).figure;
    expect(worstStage([{ stage: 'mining', figure: missing }])).toBeNull();
    expect(
      worstStage([
        { stage: 'mining', figure: missing },
        { stage: 'metal', figure: known },
      ]),
    ).toEqual({ stage: 'metal', figure: known, notJudged: ['mining'] });
    const mean = groupMean([
      { who: 'Dy', figure: missing },
      { who: 'Tb', figure: known },
    ]);
    expect(mean).toEqual({ kind: 'missing', of: [{ input: 'member', who: 'Dy' }] });
    expect(groupMean([]).kind).toBe('missing');
  });

  it('refuses rates and parameters out of range, with the place', () => {
    const scopeOf = (trade: number) => ({
      shares: [{ countryId: country('CHN'), share: 1, governance: 0, trade }],
      remainder: 0,
    });
    expect(codeOf(() => supplyRisk({ ...one(0), recyclingInputRate: 1.1 }))).toEqual([
      'refusal.model.over',
      'recyclingInputRate',
    ]);
    expect(codeOf(() => supplyRisk({ ...one(0), own: scopeOf(1.6) }))).toEqual([
      'refusal.model.over',
      'trade.CHN',
    ]);
    expect(codeOf(() => supplyRisk({ ...one(0), importReliance: Number.NaN }))).toEqual([
      'refusal.model.notANumber',
      'importReliance',
    ]);
    expect(codeOf(() => supplyRisk(one(Number.NaN)))).toEqual(['refusal.model.notANumber', 'governance']);
  });
});

describe('GeoPolRisk', () => {
  const given = {
    hhi: { low: 0.5, high: 0.5 },
    imports: [{ countryId: country('CHN'), amount: 10, instability: 0.4 }],
    unnamed: 0,
    production: 0,
    price: null,
    missingInstability: null,
  };

  it('lets missing instability propagate, takes a default, and bounds imports from nobody named', () => {
    const imports = [{ countryId: country('TWN'), amount: 10, instability: null }];
    expect(geoPolRisk({ ...given, imports }).score).toEqual({
      kind: 'missing',
      of: [{ input: 'governance', who: 'TWN' }],
    });
    expect(geoPolRisk({ ...given, imports, missingInstability: 0.5 })).toMatchObject({
      score: { kind: 'point', value: 0.25 },
      defaulted: ['TWN'],
    });
    expect(geoPolRisk({ ...given, unnamed: 10 }).score).toEqual({
      kind: 'interval',
      low: expect.closeTo(0.1, 12),
      high: expect.closeTo(0.35, 12),
    });
  });

  it('refuses nothing at all, negative amounts and instability over 1', () => {
    expect(codeOf(() => geoPolRisk({ ...given, imports: [] }))).toEqual([
      'refusal.risk.zeroTotal',
      'imports',
    ]);
    expect(codeOf(() => geoPolRisk({ ...given, production: -1 }))).toEqual([
      'refusal.model.negative',
      'production',
    ]);
    const imports = [{ countryId: country('CHN'), amount: 1, instability: 1.5 }];
    expect(codeOf(() => geoPolRisk({ ...given, imports }))).toEqual([
      'refusal.model.over',
      'instability.CHN',
    ]);
  });
});
