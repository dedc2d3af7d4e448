import type { CountryId } from '@shared/model/country';
import type { LeverRamp, OfftakeLever } from '@shared/model/lever';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { yearSpans } from '../run/year-spans';
import { rampFraction } from '../targets/ramp';

/** Part of a lever that is there in a year, 0..1. */
export function rampIn({ startYear, yearsToFull }: LeverRamp, year: number): number {
  return rampFraction({ startYear, yearsToFull, slipYears: 0 }, year);
}

/** The calendar years that the window touches. */
export function windowYears(model: WhatIfModel): number[] {
  return yearSpans(model.start, 0, model.days).map(({ year }) => year);
}

/** The year whose shares a year of the window uses: an offtake changes that set. */
export function setYearOf(material: MaterialModel, year: number): number {
  return material.carriedShares[year] ?? year;
}

/** What an offtake takes the place of in one year. */
interface Displaced {
  /** Percent of the supply that can give way. */
  readonly percent: number;
  /** Whether countries give way; otherwise the unallocated rest is filled. */
  readonly fromCountries: boolean;
}

/** What can give way to new offtakes in a set of shares: the countries' part, or, without any, the unallocated rest. */
export function displacedIn(
  shares: readonly { readonly countryId: CountryId; readonly percent: number }[],
  giveWay: readonly CountryId[],
): Displaced {
  const total = shares.reduce((sum, { percent }) => sum + percent, 0);
  const percent = shares.reduce(
    (sum, share) => (giveWay.includes(share.countryId) ? sum + share.percent : sum),
    0,
  );
  return percent > 0
    ? { percent, fromCountries: true }
    : { percent: Math.max(0, 100 - total), fromCountries: false };
}

/** The shares of a material in one year of the model. */
export function sharesIn(material: MaterialModel, year: number) {
  return material.suppliers.map(({ supplierId, countryId, percent }) => ({
    supplierId,
    countryId,
    percent: percent[year] ?? 0,
  }));
}

/**
 * Most of an offtake that the supplier's capacity leaves, tonnes REO a year at full ramp: in each year what today's
 * share does not use. Infinite where no capacity is known.
 */
export function freeCapacity(model: WhatIfModel, material: MaterialModel, lever: OfftakeLever): number {
  const supplier = material.suppliers.find(({ supplierId }) => supplierId === lever.supplierId);
  if (supplier === undefined) return 0;
  if (supplier.capacity === null) return Number.POSITIVE_INFINITY;
  let free = Number.POSITIVE_INFINITY;
  for (const year of windowYears(model)) {
    const ramp = rampIn(lever.ramp, setYearOf(material, year));
    if (ramp === 0) continue;
    const used = ((supplier.percent[year] ?? 0) / 100) * (material.totalSupply[year] ?? 0);
    free = Math.min(free, Math.max(0, supplier.capacity - used) / ramp);
  }
  return free;
}
