import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { moneyFile, moneyOf } from '../../electron/features/money/money-file';
import { priceFloor } from '../../electron/features/money/price-floor';
import { stockMoney } from '../../electron/features/money/stock-money';
import { sampleSession } from './sample-session';

const JAPAN = { economyId: 'JPN' as CountryId, scenarioId: null, year: 2026, stage: 'separation' } as const;

describe('money of a file', () => {
  // All by hand, from the formulas of docs/engine.md 11.
  it('values a stock, its keep and one more day', () => {
    const { stocks } = moneyOf(
      moneyFile.parse({
        stocks: [
          {
            name: 's',
            tonnes: 10,
            needPerDay: 9,
            inflowPerDay: 3,
            purchaseYen: 200,
            holdingYen: 5,
            years: 3,
            discountPercent: 10,
          },
        ],
      }),
    );
    // Kept three years at 10 %: 1 + 1/1.1 + 1/1.21 = 2.735537. 10 * (200 + 5 * 2.735537) = 2,136.78; a day takes 6 t.
    expect(stocks[0]).toMatchObject({ valueYen: 2_000, holdingYenPerYear: 50 });
    expect(stocks[0]?.costYen).toBeCloseTo(2_136.7769, 3);
    expect(stocks[0]?.yenPerExtraDay).toBeCloseTo(1_282.0661, 3);
  });
  it('pays a floor up to its cap, takes its part of the upside, and ends with the term', () => {
    const { priceFloors } = moneyOf(
      moneyFile.parse({
        priceFloors: [
          {
            name: 'f',
            floor: 110,
            upsideShare: 0.3,
            volumeCap: 800,
            termYears: 2,
            firstYear: 2027,
            tonnes: [1_000, 200, 300],
            reference: [70, 120, 50],
          },
        ],
      }),
    );
    // 800 * 40; -.3 * 200 * 10; nothing.
    expect(priceFloors[0]?.years.map(({ paidYen }) => paidYen)).toEqual([32_000, -600, 0]);
    expect(priceFloors[0]?.totalYen).toBe(31_400);
  });
  it('says what each support does to the break-even price alone, and all together', () => {
    const { projects } = moneyOf(
      moneyFile.parse({
        projects: [
          {
            name: 'p',
            capitalYen: 1_000,
            tonnes: [100, 100],
            costPerTonne: 3,
            leadYears: 1,
            permitYears: 1,
            support: {
              grantShare: 0.4,
              creditPerTonne: 1,
              loan: { principalYen: 100, interestPercent: 0, years: 2 },
            },
          },
        ],
      }),
    );
    // Without interest: capital a tonne + cost. A loan without interest and a later start change nothing then.
    expect(projects[0]).toEqual({
      name: 'p',
      without: 8,
      grantAlone: 6,
      creditAlone: 7,
      loanAlone: 8,
      permitAlone: 8,
      withAll: 5,
    });
  });
  it('moves a volume by a duty', () => {
    const { duties } = moneyOf(
      moneyFile.parse({
        duties: [{ name: 'd', kind: 'export_tax', price: 100, tonnes: 50, dutyPercent: 25, elasticity: -1 }],
      }),
    );
    // All passed on: 125; 50 * (125 / 100)^-1 = 40; 40 * 25 = 1,000 yen.
    expect(duties[0]).toMatchObject({
      kind: 'export_tax',
      buyerPrice: 125,
      tonnes: 40,
      revenueYen: 1_000,
      buyersPayYen: 1_000,
    });
  });
  it.each<[string, object]>([
    [
      'a floor with fewer prices than years',
      {
        priceFloors: [{ name: 'f', floor: 1, termYears: 1, firstYear: 2027, tonnes: [1, 2], reference: [1] }],
      },
    ],
    ['a field that nobody knows', { stock: [] }],
    [
      'a negative price',
      { duties: [{ name: 'd', kind: 'export_tax', price: -1, tonnes: 1, dutyPercent: 1 }] },
    ],
    [
      'a volume that grows with its price',
      { duties: [{ name: 'd', kind: 'export_tax', price: 1, tonnes: 1, dutyPercent: 1, elasticity: 1 }] },
    ],
  ])('refuses %s', (_what, given) => {
    expect(moneyFile.safeParse(given).success).toBe(false);
  });
});

describe('money of a project', () => {
  it('values the stocks of Japan at the newest published price', async () => {
    const { materials } = await stockMoney(await sampleSession(), {
      ...JAPAN,
      rates: { discountPercent: 0 },
    });
    const dy = materials.find(({ materialId }) => materialId === 'Dy');
    // 239 USD/kg in 2025 at 150 yen: 35.85 m yen a tonne. 308.539 t; 3 % of the value a year; five years of keep.
    expect(dy?.price).toMatchObject({ usdPerKg: 239, year: 2025, place: 'china', mark: 'known' });
    expect(dy?.rows[0]?.valueYen).toBeCloseTo(308.539 * 35_850_000, 0);
    expect(dy?.rows[0]?.holdingYenPerYear).toBeCloseTo(308.539 * 35_850_000 * 0.03, 0);
    expect(dy?.rows[0]?.costYen).toBeCloseTo(308.539 * 35_850_000 * 1.15, 0);
    expect(dy?.rows.map(({ tier }) => tier)).toEqual([null, 'national', 'private', 'firm']);
    // A day of cover is the need of a day; without China a day costs less by what still comes in.
    expect(dy?.yenPerExtraDay).toBeCloseTo((dy?.needPerDay ?? 0) * 35_850_000 * 1.15, 0);
    const drain = (dy?.needPerDay ?? 0) - (dy?.inflowWithoutWatched ?? 0);
    expect(dy?.yenPerExtraDayWithoutWatched).toBeCloseTo(drain * 35_850_000 * 1.15, 0);
    expect(dy?.inflowWithoutWatched).toBeGreaterThan(0);
  });
  it('adds the tiers up to the material', async () => {
    const { materials } = await stockMoney(await sampleSession(), JAPAN);
    for (const {
      rows: [whole, ...tiers],
      price,
    } of materials.filter((one) => one.price !== null)) {
      const sum = tiers.reduce((total, { costYen }) => total + (costYen ?? 0), 0);
      expect(sum / (whole?.costYen ?? 0), price?.source ?? '').toBeCloseTo(1, 9);
    }
  });
  it('says that it knows no price where there is none', async () => {
    const { materials } = await stockMoney(await sampleSession(), {
      ...JAPAN,
      year: 2020,
    });
    expect(materials.find(({ materialId }) => materialId === 'Dy')).toMatchObject({
      price: null,
      yenPerExtraDay: null,
    });
  });
  const terms = {
    materialId: 'NdPr' as MaterialId,
    floorUsdPerKg: 110,
    referenceUsdPerKg: null,
    upsideShare: 0.3,
    volumeCap: 4_000,
    termYears: 3,
    firstYear: 2026,
    tonnesPerYear: 5_000,
    yenPerUsd: 150,
  };
  it('holds a price floor against the published price', async () => {
    // (110 - 69) USD/kg * 1,000 * 150 yen = 6.15 m yen a tonne on 4,000 t: 24.6 bn yen a year.
    const budget = await priceFloor(await sampleSession(), terms);
    expect(budget.years.map(({ year, paidYen }) => [year, paidYen])).toEqual([
      [2026, 24_600_000_000],
      [2027, 24_600_000_000],
      [2028, 24_600_000_000],
    ]);
    expect(budget).toMatchObject({ totalYen: 73_800_000_000, price: { year: 2025, usdPerKg: 69 } });
  });
  it('gets back its part above the floor', async () => {
    // -.3 * 5,000 t * 10 USD/kg * 150,000 yen = -2.25 bn yen.
    const budget = await priceFloor(await sampleSession(), { ...terms, referenceUsdPerKg: 120 });
    expect(budget.years[0]?.paidYen).toBeCloseTo(-2_250_000_000, 0);
    expect(budget.price).toBeNull();
  });
  it.each<[string, object, string]>([
    ['a material without a price', { materialId: 'REE' }, 'refusal.money.noPrice'],
    ['an unknown material', { materialId: 'Xx', referenceUsdPerKg: 5 }, 'refusal.reference.unknownMaterial'],
  ])('refuses %s', async (_what, change, code) => {
    await expect(priceFloor(await sampleSession(), { ...terms, ...change })).rejects.toMatchObject({
      notice: { code },
    });
  });
});
