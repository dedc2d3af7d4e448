import { addDays, isoDate } from '@shared/base/calendar';
import type { ReleaseModel, StockTierModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { everyYear, material, model, NO_STOCK } from './models';

const START = isoDate('2025-01-01');
const on = (day: number): ReleaseModel['trigger'] => ({ kind: 'date', date: addDays(START, day) });

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

  it.each([
    [{ trigger: { kind: 'cover', days: -1 }, deliveryDays: 1 } as const, 'refusal.model.negative'],
    [{ trigger: { kind: 'shortage' }, deliveryDays: 1.5 } as const, 'refusal.model.wholeDays'],
    [{ trigger: { kind: 'date', date: 'soon' as never }, deliveryDays: 1 } as const, 'refusal.model.date'],
  ])('is refused as %o', (release, code) => {
    expect(() => run(release)).toThrow(code);
  });
});
