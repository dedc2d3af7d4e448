import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { everyYear, licence, material, model } from '../engine/models';

/** Networks of the sizes that long questions are asked of: everything is made up, nothing is drawn. */

const COUNTRIES = ['CHN', 'AUS', 'VNM', 'MYS', 'FRA', 'USA', 'EST', 'IND', 'BRA', 'KAZ', 'THA'];
const START = isoDate('2025-01-01');

/** A year with so many materials, each of so many suppliers in eleven countries, and six lines that need all of them. */
export function network(materials: number, suppliers: number, days = 365): WhatIfModel {
  return model({
    start: START,
    days,
    shocks: [licence('2025-03-01', '2025-09-01', { approvedPercent: 60, delayDays: 30 })],
    materials: Array.from({ length: materials }, (_, m) => oneOf(m, suppliers)),
  });
}

function oneOf(m: number, count: number): MaterialModel {
  const weights = Array.from({ length: count }, (_, s) => 1 + ((7 * s + 3 * m) % 13));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const need = 300 + 20 * m;
  return material({
    materialId: `M${m}` as MaterialId, // a made-up symbol
    suppliers: weights.map((weight, s): SupplierModel => {
      const country = s % COUNTRIES.length;
      return {
        supplierId: `supplier ${s}` as SupplierId, // made up
        countryId: COUNTRIES[country] as CountryId, // codes typed above
        leadTimeDays: 10 + 5 * country,
        percent: everyYear((98 * weight) / all),
        capacity: null,
      };
    }),
    // No two materials run out alike, so that no answer hangs on the order of ties.
    totalSupply: everyYear((0.9 + 0.004 * m) * need),
    recycling: everyYear(0.02 * need),
    uses: Array.from({ length: 6 }, (_, u) => ({ useId: `line ${u}`, tier: 2, demand: everyYear(need / 6) })),
    stock: { opening: ((12 + m) / 300) * need, minimum: 0, maximum: null, maximumReleasePerDay: null },
  });
}

/** Such a network asked backwards without its first country, with one lever of each kind and an offtake of each ninth supplier. */
export function backwards(materials: number, suppliers: number): SolveProblem {
  const asked = network(materials, suppliers, 200);
  return {
    model: asked,
    coverDays: 180,
    least: null,
    keep: null,
    shares: [],
    smallToo: [],
    giveWay: ['CHN' as CountryId], // typed here
    levers: asked.materials.flatMap(leversOf),
    budgetYen: null,
    years: 3,
    discountPercent: 4,
  };
}

function leversOf({ materialId, suppliers }: MaterialModel): Lever[] {
  const of = { materialId, fixedYen: 0, mark: 'guessed', leadDays: 0, from: null } as const;
  const ramp = { startYear: null, yearsToFull: 0 };
  const bought = suppliers.filter(({ countryId }, s) => countryId !== 'CHN' && s % 9 === 0);
  const stock = { max: 1e4, perMonth: null, inTime: null, purchaseYen: 500, holdingYen: 10 };
  return [
    { ...of, id: `stock ${materialId}`, kind: 'stock', ...stock },
    { ...of, id: `recycling ${materialId}`, kind: 'recycling', max: 20, ramp, yenPerTonne: 90 },
    { ...of, id: `saving ${materialId}`, kind: 'saving', max: 5, ramp, yenPerTonne: 120 },
    ...bought.map(({ supplierId }, i): Lever => {
      const id = `offtake ${materialId} ${supplierId}`;
      return { ...of, id, kind: 'offtake', supplierId, max: 10, ramp, yenPerTonne: 40 + (i % 7) };
    }),
  ];
}
