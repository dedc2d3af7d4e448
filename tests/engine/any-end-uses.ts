import { addDays, isoDate } from '@shared/base/calendar';
import type { Shock } from '@shared/model/shock';
import type { UseModel, WhatIfModel } from '@shared/model/what-if';
import { ALLOCATIONS } from '@shared/model/what-if';
import fc from 'fast-check';
import { amount, whole } from './any-shock';
import { ban, everyYear, licence, material, model, NO_STOCK, quota, supplier } from './models';

const USES = ['defence', 'glass', 'lamps', 'motors'] as const;
const START = isoDate('2025-01-01');

const anyUse = fc.record({
  tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
  demand: amount(200),
  valuePerTonne: fc.option(whole(5), { nil: undefined }),
  season: fc.option(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }), {
    nil: undefined,
    freq: 1,
  }),
});

const anyWhen = fc.record({
  from: fc.integer({ min: -40, max: 60 }),
  length: fc.integer({ min: 20, max: 400 }),
});

const anyLicence = fc.record({
  when: anyWhen,
  by: fc.constantFrom('CHN', 'AUS'),
  named: fc.subarray([...USES], { minLength: 1 }),
  approvedPercent: fc.oneof(fc.constant(0), amount(100)),
  delayDays: whole(20),
  recoveryDays: whole(20),
});

/** A shock of another kind beside them. */
const anyOther = fc.record({ when: anyWhen, kind: fc.constantFrom('ban' as const, 'quota' as const) });

/**
 * A material of one run of which much comes for some uses alone: supply is about what is needed, or more, so that what one use
 * is given beyond its need is not there for another. No limits and nothing in stock.
 */
export const anyEndUses: fc.Arbitrary<WhatIfModel> = fc
  .record({
    days: fc.integer({ min: 30, max: 200 }),
    uses: fc.array(anyUse, { minLength: 2, maxLength: USES.length }),
    plenty: amount(2),
    recycling: amount(20),
    suppliers: fc.array(
      fc.record({ country: fc.constantFrom('CHN', 'AUS'), leadTimeDays: whole(40), weight: whole(9) }),
      { minLength: 1, maxLength: 4 },
    ),
    licences: fc.array(anyLicence, { minLength: 1, maxLength: 3 }),
    others: fc.array(anyOther, { maxLength: 1 }),
    allocation: fc.constantFrom(...ALLOCATIONS),
  })
  .map(({ days, uses, plenty, recycling, suppliers, licences, others, allocation }) => {
    const needed = uses.reduce((sum, { demand }) => sum + demand, 0);
    const weights = suppliers.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const dates = ({ from, length }: { from: number; length: number }) =>
      [addDays(START, from), addDays(START, from + length)] as const;
    const shocks = [
      ...licences.map(({ when, by, named, ...terms }) =>
        licence(...dates(when), { ...terms, imposedBy: by as never, endUses: { uses: named, tiers: [] } }),
      ),
      ...others.map(
        ({ when, kind }): Shock => (kind === 'ban' ? ban(...dates(when)) : quota(...dates(when))),
      ),
    ];
    return model({
      start: START,
      days,
      allocation,
      materials: [
        material({
          uses: uses.map(({ demand, ...use }, at): UseModel => {
            return { ...use, useId: USES[at] ?? '', demand: everyYear(demand) };
          }),
          totalSupply: everyYear(needed * (0.6 + plenty)),
          recycling: everyYear(recycling),
          suppliers: suppliers.map(({ country, leadTimeDays, weight }, at) =>
            supplier(country, (100 * weight) / weights, {
              leadTimeDays,
              supplierId: `${country} ${at}` as never, // made up
            }),
          ),
          stock: NO_STOCK,
        }),
      ],
      shocks: shocks.map((shock, at) => ({ ...shock, id: `shock ${at}` })),
    });
  });
