import { addDays, isoDate } from '@shared/base/calendar';
import type { MaterialModel, PriceModel, ReleaseModel, StockTierModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { everyYear, material, model, NO_STOCK, supplier } from './models';

const START = isoDate('2025-01-01');
const on = (day: number): ReleaseModel['trigger'] => ({ kind: 'date', date: addDays(START, day) });

function resultOf(more: Partial<MaterialModel>) {
  const opening = (more.stocks ?? []).reduce((sum, tier) => sum + tier.opening, 0);
  const stock = { ...NO_STOCK, opening };
  const [result] = runWhatIf(model({ days: 60, materials: [material({ stock, ...more })] })).materials;
  if (result === undefined) throw new Error('one material was given');
  return result;
}

/** Need 1 t a day, nothing arrives: firms hold 3 t, the nation 10 t under a rule. */
function run(release: ReleaseModel | undefined, firm = 3) {
  const tier = (name: StockTierModel['tier'], opening: number): StockTierModel => ({
    ...NO_STOCK,
    tier: name,
    opening,
  });
  const stocks = [
    tier('firm', firm),
    { ...tier('national', 10), ...(release === undefined ? {} : { release }) },
  ];
  const stock = { ...NO_STOCK, opening: firm + 10 };
  const [result] = runWhatIf(
    model({ days: 30, materials: [material({ suppliers: [], totalSupply: everyYear(0), stock, stocks })] }),
  ).materials;
  if (result === undefined) throw new Error('one material was given');
  return result;
}

describe('a tier under a release rule', () => {
  it.each<[string, ReleaseModel | undefined, number, number, number]>([
    ['is open from the first day without one', undefined, 3, 13, 17],
    ['opens days after the first shortage', { trigger: { kind: 'shortage' }, deliveryDays: 8 }, 11, 3, 17],
    [
      'opens on the next day where it is delivered at once',
      { trigger: { kind: 'shortage' }, deliveryDays: 0 },
      4,
      3,
      17,
    ],
    [
      'opens before the others are used up, by their cover',
      { trigger: { kind: 'cover', days: 8 }, deliveryDays: 8 },
      8,
      3,
      17,
    ],
    [
      'is decided when less than the cover is left, not at the cover',
      { trigger: { kind: 'cover', days: 2 }, deliveryDays: 8 },
      9,
      3,
      17,
    ],
    ['opens days after a date', { trigger: on(1), deliveryDays: 2 }, 3, 13, 17],
    ['is open where the date lies before', { trigger: on(-30), deliveryDays: 2 }, 3, 13, 17],
    ['never opens where the date lies behind', { trigger: on(60), deliveryDays: 2 }, Number.NaN, 3, 27],
  ])('%s', (_, release, opened, short, total) => {
    const { tiers, firstShortfall, totalShortfall, ledger } = run(release);
    expect(tiers?.[1]?.opened?.day ?? Number.NaN).toBe(opened);
    expect(firstShortfall?.day).toBe(short);
    expect(totalShortfall).toBeCloseTo(total, 9);
    expect(ledger.imbalance).toBeLessThan(1e-9);
  });

  // .1 t of the firms' 2 t may leave a day, so that .9 t more is owed each day; 1 t is left at the end of day 9.
  it('counts its cover in days of need, whatever is owed of days before', () => {
    const stocks = [
      { ...NO_STOCK, tier: 'firm' as const, opening: 2, maximumReleasePerDay: 0.1 },
      {
        ...NO_STOCK,
        tier: 'national' as const,
        opening: 50,
        release: { trigger: { kind: 'cover' as const, days: 1.05 }, deliveryDays: 3 },
      },
    ];
    const [result] = runWhatIf(
      model({
        days: 30,
        materials: [
          material({
            suppliers: [],
            totalSupply: everyYear(0),
            stock: { ...NO_STOCK, opening: 52 },
            stocks,
            uses: [{ useId: 'line', tier: 1, demand: everyYear(365), carriesOver: true }],
          }),
        ],
      }),
    ).materials;
    expect(result?.tiers?.[1]?.opened?.day).toBe(12);
  });

  // .2 t a day are missing; firms hold 2 t of at most 4, the nation sells 5 t in all, at most 2 t a day, from day 3 on.
  it.each<[string, ReleaseModel['trigger'], readonly PriceModel[] | undefined]>([
    ['for a date', on(1), undefined],
    [
      'at a price',
      { kind: 'price', usdPerKg: 5 },
      [
        { from: addDays(START, 1), usdPerKg: 5 },
        { from: addDays(START, -9), usdPerKg: 3 },
      ],
    ],
  ])('is sold into the stocks of the buyers, decided %s', (_, trigger, prices) => {
    const regime = trigger.kind === 'price' ? 'surge' : 'ordinary';
    const release: ReleaseModel = { regime, trigger, deliveryDays: 2, tonnes: 5 };
    const { tiers, firstShortfall, ledger } = resultOf({
      suppliers: [supplier('AUS', 80)],
      stocks: [
        { ...NO_STOCK, tier: 'firm', opening: 2, maximum: 4 },
        { ...NO_STOCK, tier: 'national', opening: 10, maximumReleasePerDay: 2, release },
      ],
      prices,
    });
    const levels = Array.from(tiers?.[0]?.stock ?? [], (tonnes) => Number(tonnes.toFixed(9)));
    expect(levels.slice(0, 16)).toEqual([1.8, 1.6, 1.4, 3.2, ...Array.from({ length: 11 }, () => 4), 3.8]);
    expect(tiers?.[1]).toMatchObject({ opened: { day: 3 } });
    expect(tiers?.[1]?.released).toBeCloseTo(5, 9);
    expect(firstShortfall?.day).toBeCloseTo(35, 6);
    expect(ledger.imbalance).toBeLessThan(1e-9);
  });

  it('gives no more than so much in all', () => {
    const { totalShortfall, tiers } = run({ trigger: { kind: 'shortage' }, deliveryDays: 8, tonnes: 4 });
    expect(tiers?.[1]?.released).toBeCloseTo(4, 9);
    expect(totalShortfall).toBeCloseTo(23, 9);
  });

  it('waits for a price that holds on the day, and for none before the first', () => {
    const trigger = { kind: 'price', usdPerKg: 5 } as const;
    const opened = (prices: readonly PriceModel[]) =>
      resultOf({
        stocks: [{ ...NO_STOCK, tier: 'national', opening: 10, release: { trigger, deliveryDays: 0 } }],
        suppliers: [],
        prices,
      }).tiers?.[0]?.opened?.day ?? null;
    expect(opened([{ from: addDays(START, 4), usdPerKg: 9 }])).toBe(5);
    expect(opened([{ from: addDays(START, -4), usdPerKg: 9 }])).toBe(1);
    expect(opened([{ from: START, usdPerKg: 4 }])).toBe(null);
  });

  it.each([
    [{ trigger: { kind: 'cover', days: -1 }, deliveryDays: 1 } as const, 'refusal.model.negative'],
    [{ trigger: { kind: 'shortage' }, deliveryDays: 1.5 } as const, 'refusal.model.wholeDays'],
    [{ trigger: { kind: 'date', date: 'soon' as never }, deliveryDays: 1 } as const, 'refusal.model.date'],
    [{ trigger: { kind: 'price', usdPerKg: 5 }, deliveryDays: 1 } as const, 'refusal.model.noPrices'],
    [{ trigger: { kind: 'shortage' }, deliveryDays: 1, tonnes: -1 } as const, 'refusal.model.negative'],
    [
      { trigger: { kind: 'shortage' }, deliveryDays: 1, recipients: { uses: [], tiers: [] } } as const,
      'refusal.model.nobody',
    ],
    [
      {
        trigger: { kind: 'shortage' },
        deliveryDays: 1,
        recipients: { uses: ['nobody'], tiers: [1] },
      } as const,
      'refusal.model.unknownUse',
    ],
  ])('is refused as %o', (release, code) => {
    expect(() => run(release)).toThrow(code);
  });
});
