import { CLAIM_RULES, type PlantClaim } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolStocks } from '../../../electron/engine/claims/pool-stocks';
import { rationClaims } from '../../../electron/engine/claims/ration-claims';
import { refusalOf } from '../../refusal-of';

const country = (code: string) => code as CountryId; // typed in the examples
const claimsOf = (tonnes: Record<string, number>): PlantClaim[] =>
  Object.entries(tonnes).map(([code, value]) => ({ economyId: country(code), tonnes: value }));

describe('claims on one plant', () => {
  const three = claimsOf({ JPN: 60, EU27: 30, USA: 30 });
  const cases: [string, number | null, 'proportional' | 'priority', string[], number[]][] = [
    ['within capacity: all of it', 150, 'proportional', [], [60, 30, 30]],
    ['120 claimed, 80 there: two thirds each', 80, 'proportional', [], [40, 20, 20]],
    [
      'the contract of the USA first: 30, then 50 / 90 of the others',
      80,
      'priority',
      ['USA'],
      [100 / 3, 50 / 3, 30],
    ],
    ['EU27 first, then Japan: 30, 50 of 60, nothing is left', 80, 'priority', ['EU27', 'JPN'], [50, 30, 0]],
    ['an order that names nobody here is none', 80, 'priority', ['KOR'], [40, 20, 20]],
    ['no plant: nothing', 0, 'priority', ['JPN'], [0, 0, 0]],
    ['capacity not known: nothing is cut', null, 'proportional', [], [60, 30, 30]],
  ];
  it.each(cases)('%s', (_, capacity, rule, order, granted) => {
    const rows = rationClaims(three, capacity, rule, order.map(country));
    for (const [index, row] of rows.entries()) {
      expect(row.granted).toBeCloseTo(granted[index] ?? Number.NaN, 9);
      expect(row.cut).toBeCloseTo(row.tonnes - row.granted, 12);
    }
  });

  it('refuses what is no amount, with its place', () => {
    const place = refusalOf(() => rationClaims(claimsOf({ JPN: -1 }), 5, 'proportional', [])).notice.place;
    expect(place).toEqual({ field: 'claims.JPN' });
    expect(refusalOf(() => rationClaims(three, Number.NaN, 'priority', [])).notice.place).toEqual({
      field: 'capacity',
    });
  });

  const amount = fc.integer({ min: 0, max: 30_000 }).map((steps) => steps / 100);
  it('makes and loses nothing, grants no more than is claimed, and more capacity takes nothing from anybody', () => {
    fc.assert(
      fc.property(
        fc.record({ JPN: amount, EU27: amount, USA: amount, KOR: amount }),
        amount,
        amount,
        fc.constantFrom(...CLAIM_RULES),
        fc.shuffledSubarray(['JPN', 'EU27', 'USA', 'KOR']),
        (tonnes, capacity, more, rule, order) => {
          const claims = claimsOf(tonnes);
          const rows = rationClaims(claims, capacity, rule, order.map(country));
          const claimed = claims.reduce((sum, claim) => sum + claim.tonnes, 0);
          const granted = rows.reduce((sum, row) => sum + row.granted, 0);
          expect(Math.abs(granted - Math.min(claimed, capacity))).toBeLessThanOrEqual(
            1e-9 * Math.max(1, claimed),
          );
          const larger = rationClaims(claims, capacity + more, rule, order.map(country));
          for (const [index, row] of rows.entries()) {
            expect(row.granted).toBeGreaterThanOrEqual(0);
            expect(row.cut).toBeGreaterThanOrEqual(-1e-9);
            expect(larger[index]?.granted).toBeGreaterThanOrEqual(row.granted - 1e-9);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('economies that pool stock and need', () => {
  it('100 t for 2 t a day and 20 t for 1 t a day: 50 and 20 days alone, 40 together, 20 t change hands', () => {
    const { days, shares } = poolStocks([
      { economyId: country('JPN'), stock: 100, need: 5, arriving: 3 },
      { economyId: country('KOR'), stock: 20, need: 1, arriving: 0 },
    ]);
    expect(days).toBeCloseTo(40, 12);
    expect(shares).toEqual([
      { economyId: 'JPN', alone: 50, gives: 20 },
      { economyId: 'KOR', alone: 20, gives: -20 },
    ]);
  });

  it('one with more than it needs feeds the others: 30 t for a common gap of 1 t a day', () => {
    const { days, shares } = poolStocks([
      { economyId: country('AUS'), stock: 0, need: 1, arriving: 2 },
      { economyId: country('JPN'), stock: 30, need: 2, arriving: 0 },
    ]);
    expect(days).toBe(30);
    expect(shares).toEqual([
      { economyId: 'AUS', alone: null, gives: 30 },
      { economyId: 'JPN', alone: 15, gives: -30 },
    ]);
  });

  it('is never empty where enough arrives for all', () => {
    const member = { economyId: country('JPN'), stock: 1, need: 1, arriving: 1 };
    expect(poolStocks([member])).toEqual({
      days: null,
      shares: [{ economyId: 'JPN', alone: null, gives: null }],
    });
  });

  it('gives and takes the same, and lasts no longer than the longest and no shorter than the shortest', () => {
    const amount = fc.integer({ min: 1, max: 100_000 }).map((steps) => steps / 100);
    const member = fc.record({ stock: amount, need: amount }).map((one) => ({ ...one, arriving: 0 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), (made) => {
        const members = made.map((one, index) => ({ ...one, economyId: country(`E${index}`) }));
        const { days, shares } = poolStocks(members);
        const stock = members.reduce((sum, one) => sum + one.stock, 0);
        const given = shares.reduce((sum, { gives }) => sum + (gives ?? Number.NaN), 0);
        expect(Math.abs(given)).toBeLessThanOrEqual(1e-9 * stock);
        const alone = shares.map((share) => share.alone ?? Number.NaN);
        expect(days).toBeLessThanOrEqual(Math.max(...alone) * (1 + 1e-9));
        expect(days).toBeGreaterThanOrEqual(Math.min(...alone) * (1 - 1e-9));
      }),
      { numRuns: 3000 },
    );
  });
});
