import type { FeedModel, MaterialModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { amount, anyShock, whole } from './any-shock';
import { everyYear, material, model, supplier } from './models';

const percent = amount(100);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const shock = anyShock({
  from: fc.integer({ min: -60, max: 200 }),
  length: fc.integer({ min: 1, max: 150 }),
  recoveryDays: whole(40),
});

const anyFeeds: fc.Arbitrary<readonly FeedModel[]> = fc.letrec<{ feeds: FeedModel[]; feed: FeedModel }>(
  (tie) => ({
    feeds: fc.array(tie('feed'), { maxLength: 3, depthIdentifier: 'feeds' }),
    feed: fc
      .record({
        country: fc.constantFrom('CHN', 'AUS', 'MYS', 'JPN'),
        stage: fc.constantFrom('mining', 'separation', 'metal'),
        percent: amount(33),
        leadDays: whole(30),
        plant: optional(whole(4)),
        feeds: fc.oneof({ maxDepth: 2, depthIdentifier: 'feeds' }, fc.constant([]), tie('feeds')),
        rest: percent,
      })
      .map(({ country, plant, rest, ...made }) => ({
        ...made,
        countryId: country as never, // a code typed here
        supplierId: plant === null ? undefined : (`supplier ${plant}` as never), // a made-up supplier
        feedRestPercent: rest,
      })),
  }),
).feeds;

/** A place that feeds itself is refused: the second of one name on a path gives way to one of its own. */
function withoutLoops(feeds: readonly FeedModel[], behind: readonly string[]): FeedModel[] {
  return feeds.map((feed) => {
    const place = feed.supplierId ?? `${feed.countryId} ${feed.stage}`;
    const name = behind.includes(place) ? `${place} of ${behind.length}` : place;
    const renamed = name === place ? feed : { ...feed, supplierId: name as never }; // made up likewise
    return { ...renamed, feeds: withoutLoops(feed.feeds ?? [], [...behind, name]) };
  });
}

const anyMaterial: fc.Arbitrary<MaterialModel> = fc
  .record({
    shares: fc.array(
      fc.record({
        country: fc.constantFrom('CHN', 'AUS', 'MYS'),
        lead: whole(45),
        weight: amount(1),
        capacity: optional(amount(400)),
        feeds: anyFeeds,
        rest: percent,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    allocated: percent,
    supply: amount(1000),
    recycling: amount(100),
    substitution: percent,
    demands: fc.array(amount(400), { maxLength: 3 }),
    stock: fc
      .record({
        opening: amount(300),
        minimum: amount(50),
        maximum: optional(amount(400)),
        maximumReleasePerDay: optional(amount(2)),
      })
      .map(({ maximum, ...rest }) => ({
        ...rest,
        maximum: maximum === null ? null : rest.minimum + maximum,
      })),
  })
  .map((made) => {
    const weights = made.shares.reduce((sum, { weight }) => sum + weight, 0) || 1;
    return material({
      suppliers: made.shares.map(({ country, lead, weight, capacity, feeds, rest }, i) =>
        supplier(country, (weight / weights) * made.allocated, {
          supplierId: `supplier ${i}` as never, // a made-up supplier
          leadTimeDays: lead,
          capacity,
          feeds: withoutLoops(feeds, [`supplier ${i}`]),
          feedRestPercent: rest,
        }),
      ),
      totalSupply: everyYear(made.supply),
      recycling: everyYear(made.recycling),
      substitution: everyYear(made.substitution),
      uses: made.demands.map((tonnes, i) => ({ useId: `use ${i}`, tier: 2, demand: everyYear(tonnes) })),
      stock: made.stock,
    });
  });

const anyModel: fc.Arbitrary<WhatIfModel> = fc
  .record({
    material: anyMaterial,
    shocks: fc.array(shock, { maxLength: 6 }),
    days: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ material: made, shocks, days }) =>
    model({ days, materials: [made], shocks: shocks.map((item, i) => ({ ...item, id: `shock ${i}` })) }),
  );

function resultOf(run: WhatIfModel) {
  const [result] = runWhatIf(run).materials;
  if (result === undefined) throw new Error('one result a material');
  return result;
}

/** Infinity when the stock never fails, so that "earlier" is "smaller". */
const firstShort = (run: WhatIfModel) => resultOf(run).firstShortfall?.day ?? Number.POSITIVE_INFINITY;

function changed(run: WhatIfModel, change: (made: MaterialModel) => MaterialModel): WhatIfModel {
  return { ...run, materials: run.materials.map(change) };
}

describe('whatever the model', () => {
  it('no tonne is made or lost', () => {
    fc.assert(
      fc.property(anyModel, (run) => {
        const { ledger } = resultOf(run);
        const total =
          ledger.opening + ledger.arrivals + ledger.recycling + ledger.requested + ledger.inTransitAtStart;
        expect(ledger.imbalance).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
      }),
      { numRuns: 2_000 },
    );
  });

  it('nothing is negative, served and shortfall make up the need, and the stock keeps its limits', () => {
    fc.assert(
      fc.property(anyModel, (run) => {
        const { series, ledger } = resultOf(run);
        const made = run.materials[0]?.stock;
        const highest = Math.max(made?.opening ?? 0, made?.maximum ?? Number.POSITIVE_INFINITY);
        for (let day = 0; day < run.days; day++) {
          for (const values of Object.values(series)) expect(values[day]).toBeGreaterThanOrEqual(-1e-9);
          const need = series.need[day] ?? 0;
          const filled = (series.served[day] ?? 0) + (series.shortfall[day] ?? 0);
          expect(Math.abs(need - filled)).toBeLessThanOrEqual(1e-9 * Math.max(1, need));
          expect(series.stock[day]).toBeLessThanOrEqual(highest + 1e-9);
          expect(series.refill[day] === 0 || series.release[day] === 0).toBe(true);
        }
        expect(ledger.lost).toBeGreaterThanOrEqual(-1e-9);
        expect(ledger.inTransitAtEnd).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'stock',
      (made: MaterialModel, more: number) => ({
        ...made,
        stock: { ...made.stock, opening: made.stock.opening + more },
      }),
    ],
    [
      'recycling',
      (made: MaterialModel, more: number) => ({
        ...made,
        recycling: everyYear((made.recycling[2025] ?? 0) + more),
      }),
    ],
    [
      'supply',
      (made: MaterialModel, more: number) => ({
        ...made,
        totalSupply: everyYear((made.totalSupply[2025] ?? 0) + more),
      }),
    ],
  ] as const)('more %s never brings the first shortfall forward', (name, add) => {
    fc.assert(
      fc.property(anyModel, amount(200), (made, more) => {
        // Under a quota more supply uses the ceiling up sooner, and what finds no space in the stock is not there later.
        const shocks = made.shocks.filter(({ kind }) => name !== 'supply' || kind !== 'quota');
        const run = { ...made, shocks };
        expect(firstShort(changed(run, (made) => add(made, more)))).toBeGreaterThanOrEqual(
          firstShort(run) - 1e-6,
        );
      }),
      { numRuns: 150 },
    );
  });
});
