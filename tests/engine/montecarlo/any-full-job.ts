import { addDays } from '@shared/base/calendar';
import type { MonteCarloJob } from '@shared/model/uncertainty';
import { ALLOCATIONS, type MaterialModel, type StockTierModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { amount, whole } from '../any-shock';
import { anyJob } from './any-job';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyTiers: fc.Arbitrary<readonly StockTierModel[]> = fc
  .array(
    fc.record({
      opening: amount(40),
      minimum: amount(10),
      headroom: fc.option(amount(40), { nil: null }),
      maximumReleasePerDay: fc.option(amount(2), { nil: null }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((tiers) =>
    tiers.map(({ headroom, ...stock }, at) => ({
      ...stock,
      maximum: headroom === null ? null : stock.minimum + headroom,
      tier: (['firm', 'private', 'national'] as const)[at] ?? 'national',
    })),
  );

const level = fc.oneof(
  fc.record({ kind: fc.constant('tonnes' as const), tonnes: amount(60) }),
  fc.record({ kind: fc.constant('days' as const), days: whole(90) }),
);

/** What a material has that one stock with an even need has not. */
const anyRules = fc.record({
  stocks: optional(anyTiers),
  replenishment: fc.option(fc.record({ reorderAt: level, orderUpTo: level, leadTimeDays: whole(40) }), {
    nil: undefined,
    freq: 2,
  }),
  receipts: fc.array(fc.record({ day: whole(200), tonnes: amount(30) }), { maxLength: 2 }),
  season: fc.option(fc.array(whole(4), { minLength: 12, maxLength: 12 }), { nil: undefined, freq: 2 }),
  uses: fc.array(
    fc.record({
      tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
      floorPercent: optional(amount(100)),
      valuePerTonne: optional(amount(9)),
      carriesOver: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
    }),
    { minLength: 3, maxLength: 3 },
  ),
});

/** Any job with everything that a model can say: sharing rules, tiers, coverage rules, seasons, lines that need all at once or stand. */
export const anyFullJob: fc.Arbitrary<MonteCarloJob> = fc
  .record({
    job: anyJob,
    allocation: fc.option(fc.constantFrom(...ALLOCATIONS), { nil: undefined, freq: 5 }),
    together: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
    lines: fc.option(
      fc.array(fc.record({ minimumLoadPercent: amount(90), restartDays: whole(9) }), {
        minLength: 1,
        maxLength: 3,
      }),
      { nil: undefined, freq: 1 },
    ),
    rules: fc.array(anyRules, { minLength: 2, maxLength: 2 }),
  })
  .map(({ job, allocation, together, lines, rules }) => ({
    ...job,
    model: {
      ...job.model,
      allocation,
      together,
      lines: lines?.map((line, at) => ({ ...line, useId: `use ${at}` })),
      materials: job.model.materials.map((material, at): MaterialModel => {
        const { stocks, replenishment, season = [], uses = [], receipts = [] } = rules[at] ?? {};
        const even = season.every((month) => month === 0);
        const dated = receipts.map(({ day, tonnes }) => ({ date: addDays(job.model.start, day), tonnes }));
        return {
          ...material,
          suppliers: material.suppliers.map((supplier, s) =>
            s === 0 && dated.length > 0 ? { ...supplier, receipts: dated } : supplier,
          ),
          replenishment,
          ...(stocks === undefined ? {} : { stocks, stock: togetherOf(stocks) }),
          uses: material.uses.map((use, u) => ({
            ...use,
            ...uses[u],
            // Lines that need their materials at once carry over all of them or none.
            ...(together === true ? { carriesOver: rules[0]?.uses[u]?.carriesOver } : {}),
            ...(even ? {} : { season }),
          })),
        };
      }),
    },
  }));

function togetherOf(stocks: readonly StockTierModel[]) {
  const opening = stocks.reduce((sum, tier) => sum + tier.opening, 0);
  return { opening, minimum: 0, maximum: null, maximumReleasePerDay: null };
}
