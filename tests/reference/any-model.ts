import { addDays, isoDate } from '@shared/base/calendar';
import { STAGES } from '@shared/base/stage';
import type { DatedMix } from '@shared/model/dated-mix';
import type { Shock } from '@shared/model/shock';
import type { FeedModel, MaterialModel, RampModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { ALLOCATIONS } from '@shared/model/what-if';
import fc from 'fast-check';
import { amount, anyShock, whole } from '../engine/any-shock';
import {
  addUp,
  anyEarlier,
  anyPrices,
  anyRule,
  anyTenure,
  anyTiers,
  orNull,
  sometimes,
  withTenure,
} from './any-stock';

/** Any model that the engine takes: all that it declares is drawn, so that nothing of it goes without its twin. */

const COUNTRIES = ['CHN', 'AUS', 'MYS', 'JPN'] as const;
export const MATERIALS = ['Dy', 'Tb', 'Nd'] as const;
const LINES = ['magnets', 'glass', 'motors', 'lamps'] as const;
/** From the year before the first start to the one after the last day. */
const YEARS = [2024, 2025, 2026] as const;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const percent = fc.oneof(amount(100), fc.constantFrom(0, 25, 50, 100));

/** A figure that steps at New Year, or the same in all years. */
const byYear = (figure: fc.Arbitrary<number>) =>
  fc
    .oneof(
      figure.map((value) => YEARS.map(() => value)),
      fc.array(figure, { minLength: YEARS.length, maxLength: YEARS.length }),
    )
    .map((figures) => Object.fromEntries(YEARS.map((year, at) => [year, figures[at] ?? 0])));

const anyFeeds: fc.Arbitrary<FeedModel[]> = fc.letrec<{ feeds: FeedModel[]; feed: FeedModel }>((tie) => ({
  feeds: fc.array(tie('feed'), { maxLength: 3, depthIdentifier: 'feeds' }),
  feed: fc
    .record({
      countryId: fc.constantFrom(...COUNTRIES),
      stage: fc.constantFrom(...STAGES),
      percent: amount(33),
      leadDays: fc.oneof(fc.constant(0), whole(40)),
      plant: maybe(whole(4)),
      feeds: fc.oneof({ maxDepth: 2, depthIdentifier: 'feeds' }, fc.constant([]), tie('feeds')),
      feedRestPercent: percent,
    })
    .map(({ plant, ...feed }): FeedModel => {
      const supplierId = plant === undefined ? undefined : `supplier ${plant}`;
      return { ...feed, supplierId } as unknown as FeedModel; // codes typed here
    }),
})).feeds;

/** A place that feeds itself is refused: the second of one name on a path gets one of its own. */
function withoutLoops(feeds: readonly FeedModel[], behind: readonly string[]): FeedModel[] {
  return feeds.map((feed) => {
    const place = feed.supplierId ?? `${feed.countryId} ${feed.stage}`;
    const name = behind.includes(place) ? `${place} of ${behind.length}` : place;
    const renamed = name === place ? feed : { ...feed, supplierId: name as never }; // made up likewise
    return { ...renamed, feeds: withoutLoops(feed.feeds ?? [], [...behind, name]) };
  });
}

const anySupplier = fc.record({
  countryId: fc.constantFrom(...COUNTRIES),
  leadTimeDays: fc.oneof(fc.constant(0), whole(60)),
  weight: byYear(amount(1)),
  capacity: orNull(amount(400)),
  feeds: fc.oneof(fc.constant([]), anyFeeds),
  feedRestPercent: percent,
  receipts: fc.oneof(
    fc.constant([]),
    fc.array(
      fc.record({
        date: fc.integer({ min: -200, max: 500 }).map((day) => addDays(isoDate('2025-01-01'), day)),
        tonnes: amount(60),
      }),
      { maxLength: 4 },
    ),
  ),
});

const anyUse = fc.record({
  tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
  demand: byYear(fc.oneof({ weight: 9, arbitrary: amount(400) }, fc.constant(0))),
  floorPercent: maybe(percent),
  valuePerTonne: maybe(whole(5)),
  carriesOver: maybe(fc.boolean()),
  priceElasticity: maybe(fc.constantFrom(-2, -0.5, -0.1, 0)),
  season: maybe(fc.array(whole(4), { minLength: 12, maxLength: 12 })),
});

const anyDate = fc.integer({ min: -120, max: 500 }).map((day) => addDays(isoDate('2024-10-01'), day));

const anyRate = (amountOf: fc.Arbitrary<number>) =>
  fc.array(
    fc
      .record({ from: anyDate, days: fc.integer({ min: 0, max: 300 }), amount: amountOf })
      .map(({ from, days, amount }) => ({ from, to: addDays(from, days), amount })),
    { maxLength: 3 },
  );

/** What is done from a day on. */
const anyDated: fc.Arbitrary<DatedMix> = fc.record({
  bought: fc.array(fc.record({ date: anyDate, tonnes: amount(60) }), { maxLength: 5 }),
  recycling: anyRate(amount(100)),
  savings: anyRate(amount(60)),
  priceRises: anyRate(amount(400)),
});

/** A material without its name. */
export const anyMaterial = fc
  .record({
    suppliers: fc.array(anySupplier, { minLength: 1, maxLength: 5 }),
    allocated: percent,
    totalSupply: byYear(amount(1000)),
    recycling: byYear(fc.oneof(fc.constant(0), amount(100))),
    substitution: byYear(fc.oneof(fc.constant(0), amount(60))),
    uses: fc.array(anyUse, { minLength: 1, maxLength: LINES.length }),
    names: fc.shuffledSubarray([...LINES], { minLength: LINES.length }),
    tiers: anyTiers,
    replenishment: maybe(anyRule),
    dated: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, anyDated),
  })
  .map(({ suppliers, allocated, uses, names, tiers, ...made }): Omit<MaterialModel, 'materialId'> => {
    const weights = (year: number) =>
      suppliers.reduce((all, { weight }) => all + (weight[year] ?? 0), 0) || 1;
    const share = (weight: Readonly<Record<number, number>>, year: number) =>
      ((weight[year] ?? 0) / weights(year)) * allocated;
    const stock = {
      opening: addUp(tiers.map(({ opening }) => opening)) ?? 0,
      minimum: addUp(tiers.map(({ minimum }) => minimum)) ?? 0,
      maximum: addUp(tiers.map(({ maximum }) => maximum)),
      maximumReleasePerDay: addUp(tiers.map(({ maximumReleasePerDay }) => maximumReleasePerDay)),
    };
    const named = ['firm', 'private', 'national'] as const;
    return {
      ...made,
      suppliers: suppliers.map(({ weight, feeds, ...supplier }, at) => ({
        ...supplier,
        countryId: supplier.countryId as never, // a code typed here
        supplierId: `supplier ${at}` as never, // made up
        percent: Object.fromEntries(YEARS.map((year) => [year, share(weight, year)])),
        feeds: withoutLoops(feeds, [`supplier ${at}`]),
      })),
      uses: uses.map((use, at): UseModel => ({ ...use, useId: names[at] ?? '', season: usable(use.season) })),
      stock,
      ...(tiers.length === 1
        ? {}
        : { stocks: tiers.map((tier, at) => ({ ...tier, tier: named[at] ?? 'firm' })) }),
      carriedShares: {},
    };
  });

const usable = (season: readonly number[] | undefined) =>
  season?.some((figure) => figure > 0) === true ? season : undefined;

const some = <T>(items: readonly T[]) => fc.oneof(fc.constant([] as T[]), fc.subarray([...items]));

/** A shock of any kind, on all or on a part of what its country sends. */
export const anyScopedShock = fc
  .record({
    shock: anyShock({
      from: fc.integer({ min: -200, max: 300 }),
      length: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(3000)),
      recoveryDays: fc.oneof(fc.constant(0), whole(40)),
      by: COUNTRIES,
    }),
    materials: some(MATERIALS),
    stages: some(STAGES),
    destinations: some(COUNTRIES),
  })
  .map(({ shock, ...scope }) => ({ ...shock, ...scope }) as unknown as Shock); // codes typed here

/** A licence for some end uses alone that acts while the run lasts: among shocks of all kinds there are few. */
export const anyUseLicence = fc
  .record({
    shock: anyShock({
      from: fc.integer({ min: -120, max: 150 }),
      length: fc.integer({ min: 20, max: 400 }),
      recoveryDays: fc.oneof(fc.constant(0), whole(40)),
      by: COUNTRIES,
      kinds: ['licence'],
    }),
    ids: fc.subarray([...LINES], { minLength: 1, maxLength: 3 }),
    tiers: fc.oneof(fc.constant([] as const), fc.subarray([1, 2, 3] as const)),
    approvedPercent: percent,
    materials: some(MATERIALS),
  })
  .map(
    ({ shock, ids, tiers, ...rest }) =>
      ({ ...shock, ...rest, endUses: { uses: ids, tiers } }) as unknown as Shock,
  ); // codes typed here

export const anyModel: fc.Arbitrary<WhatIfModel> = fc
  .record({
    start: fc.integer({ min: 0, max: 300 }).map((day) => addDays(isoDate('2024-10-01'), day)),
    days: fc.integer({ min: 1, max: 250 }),
    stage: fc.constantFrom(...STAGES),
    materials: fc.array(anyMaterial, { minLength: 1, maxLength: 3 }),
    earlier: fc.array(sometimes(anyEarlier), { minLength: 3, maxLength: 3 }),
    tenures: fc.array(anyTenure, { minLength: 3, maxLength: 3 }),
    prices: fc.array(anyPrices, { minLength: 3, maxLength: 3 }),
    shocks: fc.array(anyScopedShock, { maxLength: 5 }),
    licences: fc.oneof(fc.constant([]), fc.array(anyUseLicence, { maxLength: 3 })),
    allocation: maybe(fc.constantFrom(...ALLOCATIONS)),
    together: maybe(fc.boolean()),
    lines: maybe(
      fc.subarray([...LINES]).chain((ids) =>
        fc.tuple(
          ...ids.map((useId) =>
            fc.record({
              useId: fc.constant(useId),
              minimumLoadPercent: fc.oneof(fc.constant(0), amount(90)),
              restartDays: fc.oneof(fc.constant(0), whole(9)),
            }),
          ),
        ),
      ),
    ),
  })
  .map(({ materials, earlier, tenures, prices, shocks, licences, lines, ...drawn }): WhatIfModel => {
    // A line that needs its materials at once carries over all of them or none.
    const owes = new Map(
      materials.flatMap(({ uses }) => uses.map(({ useId, carriesOver }) => [useId, carriesOver] as const)),
    );
    const atOnce = drawn.together === true;
    const named = new Set(materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)));
    return {
      ...drawn,
      economyId: 'JPN' as never, // a code typed here
      materials: materials.map(({ uses, ...material }, at) => ({
        ...material,
        materialId: MATERIALS[at] as never, // typed here
        uses: atOnce ? uses.map((use) => ({ ...use, carriesOver: owes.get(use.useId) })) : uses,
        earlier: earlier[at]?.(drawn.stage),
        prices: prices[at],
        stocks: withTenure(material.stocks, tenures[at] ?? [], uses),
      })),
      shocks: [...licences, ...shocks].map((shock, at) => ({ ...shock, id: `shock ${at}` })),
      lines: lines?.filter(({ useId }) => named.has(useId)),
    };
  });

const anyDay = whole(700).map((days) => addDays(isoDate('2024-06-01'), days));
const anyRamp: fc.Arbitrary<RampModel | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant('never' as const) },
  {
    weight: 6,
    arbitrary: fc.record({
      plannedStart: anyDay,
      slipMonths: fc.oneof(fc.constant(0), amount(12)).map((months) => months - 3),
      notBefore: orNull(anyDay),
      monthsToFull: fc.oneof(fc.constant(0), whole(24)),
    }),
  },
);

/** The same with plants that are still coming. */
export const anyComing: fc.Arbitrary<WhatIfModel> = fc
  .tuple(anyModel, fc.array(anyRamp, { minLength: 5, maxLength: 5 }))
  .map(([model, ramps]) => ({
    ...model,
    materials: model.materials.map((material) => ({
      ...material,
      suppliers: material.suppliers.map((supplier, at) => ({ ...supplier, ramp: ramps[at] })),
    })),
  }));
