import { addDays, isoDate } from '@shared/base/calendar';
import type { MaterialModel, StockTierModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { everyYear, material, model, NO_STOCK, supplier } from './models';

const USES: readonly UseModel[] = [
  { useId: 'magnets', tier: 1, demand: everyYear(365) },
  { useId: 'glass', tier: 2, demand: everyYear(365), floorPercent: 40, valuePerTonne: 1 },
];
const held = (opening: number, more: Partial<StockTierModel>): StockTierModel => ({
  ...NO_STOCK,
  tier: 'national',
  opening,
  ...more,
});

/** Two uses need 1 t a day each; nothing arrives unless said otherwise. */
function run(
  stocks: readonly StockTierModel[],
  more: Partial<MaterialModel> = {},
  rest: Partial<WhatIfModel> = {},
) {
  const opening = stocks.reduce((sum, tier) => sum + tier.opening, 0);
  const stock = { ...NO_STOCK, opening };
  const one = material({ suppliers: [], uses: USES, totalSupply: everyYear(365), stock, stocks, ...more });
  const result = runWhatIf(model({ days: 20, materials: [one], ...rest }));
  const [made] = result.materials;
  if (made === undefined) throw new Error('one material was given');
  return { ...made, lines: result.lines };
}
const shortOf = ({ uses }: ReturnType<typeof run>) =>
  uses.map(({ shortfall, firstShortfall }) => [Number(shortfall.toFixed(9)), firstShortfall?.day ?? null]);

const SHORTAGE = { kind: 'shortage' } as const;
const AT_ONCE = { kind: 'date', date: isoDate('2024-12-01') } as const;

describe('a stock that serves some of the uses', () => {
  it.each<[string, StockTierModel, (number | null)[][]]>([
    [
      'is the stock of a use',
      held(10, { members: ['magnets'] }),
      [
        [10, 10],
        [20, 0],
      ],
    ],
    [
      'is released to a tier',
      held(10, { release: { trigger: AT_ONCE, deliveryDays: 0, recipients: { uses: [], tiers: [1] } } }),
      [
        [10, 10],
        [20, 0],
      ],
    ],
    [
      'is released to a use',
      held(10, {
        release: { trigger: AT_ONCE, deliveryDays: 0, recipients: { uses: ['glass'], tiers: [] } },
      }),
      [
        [20, 0],
        [10, 10],
      ],
    ],
    [
      'is lent to all',
      held(10, { members: ['magnets'], release: { trigger: SHORTAGE, deliveryDays: 2 } }),
      [
        [14, 6],
        [16, 0],
      ],
    ],
    [
      'is lent to others, and still its own',
      held(12, {
        members: ['magnets'],
        release: { trigger: SHORTAGE, deliveryDays: 2, recipients: { uses: ['glass'], tiers: [] } },
      }),
      [
        [13, 7],
        [15, 0],
      ],
    ],
    [
      'is its own again when so much has left',
      held(12, { members: ['magnets'], release: { trigger: SHORTAGE, deliveryDays: 2, tonnes: 4 } }),
      [
        [10, 10],
        [18, 0],
      ],
    ],
  ])('%s', (_, tier, expected) => {
    const result = run([tier]);
    expect(shortOf(result)).toEqual(expected);
    expect(result.ledger.imbalance).toBeLessThan(1e-9);
  });

  it('gives what is still missing after what came in and the tiers before it, in their order', () => {
    // 1 t a day arrives: half for each; the first tier is glass's own (.5 t a day for 4 days), the second everybody's (6 t).
    const { tiers, uses, firstShortfall } = run(
      [held(2, { tier: 'firm', members: ['glass'] }), held(6, { tier: 'private' })],
      { suppliers: [supplier('AUS', 100)] },
    );
    const day = (tier: number) =>
      Array.from(tiers?.[tier]?.stock ?? [], (tonnes) => Number(tonnes.toFixed(9)));
    expect(day(0).slice(0, 5)).toEqual([1.5, 1, 0.5, 0, 0]);
    expect(day(1).slice(0, 8)).toEqual([5.5, 5, 4.5, 4, 3, 2, 1, 0]);
    expect(uses.map(({ daysShort }) => daysShort)).toEqual([12, 12]);
    expect(firstShortfall?.day).toBe(8);
  });

  it('is what sharing out all at once is, where it serves everybody by another way of saying so', () => {
    const everybody = { uses: [], tiers: [1, 2, 3] as const };
    for (const allocation of ['proportional', 'tier', 'value'] as const) {
      const suppliers = [supplier('AUS', 70)];
      const tiers = (recipients: typeof everybody | undefined) =>
        [5, 7].map((opening, at) =>
          held(opening, {
            tier: at === 0 ? 'firm' : 'national',
            maximumReleasePerDay: 0.6,
            release: { trigger: AT_ONCE, deliveryDays: 0, ...(recipients && { recipients }) },
          }),
        );
      const [plain, other] = [undefined, everybody].map((to) =>
        run(tiers(to), { suppliers }, { allocation }),
      );
      expect(other?.uses.map(({ shortfall }) => Number(shortfall.toFixed(9)))).toEqual(
        plain?.uses.map(({ shortfall }) => Number(shortfall.toFixed(9))),
      );
      expect(other?.firstShortfall?.day).toBeCloseTo(plain?.firstShortfall?.day ?? Number.NaN, 9);
      expect(other?.tiers?.map(({ released }) => Number(released.toFixed(9)))).toEqual(
        plain?.tiers?.map(({ released }) => Number(released.toFixed(9))),
      );
    }
  });

  it('lets a line stand that it does not serve, and the other run', () => {
    const lines = [{ useId: 'glass', minimumLoadPercent: 60, restartDays: 0 }];
    const result = run(
      [held(10, { members: ['magnets'] })],
      { suppliers: [supplier('AUS', 100)] },
      { lines },
    );
    // Glass stands on the half that is left to it, magnets take all that arrives.
    expect(shortOf(result)).toEqual([
      [0, null],
      [20, 0],
    ]);
    expect(result.tiers?.[0]?.released).toBe(0);
  });

  it.each([
    [held(1, { members: [] }), 'refusal.model.nobody'],
    [held(1, { members: ['lamps'] }), 'refusal.model.unknownUse'],
  ])('is refused as %o', (tier, code) => {
    expect(() => run([tier])).toThrow(code);
  });

  it('is decided by what is known on the day', () => {
    const tier = held(30, {
      members: ['magnets'],
      release: { trigger: { kind: 'date', date: addDays(isoDate('2025-01-01'), 30) }, deliveryDays: 1 },
    });
    const [short, long] = [20, 60].map((days) => run([tier], {}, { days }).series.shortfall);
    expect(long?.slice(0, 20)).toEqual(short);
  });
});
