import { dayNumber, yearOf } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { SolveProblem } from '@shared/model/goal';
import type { FlowLever, LeverRamp, OfftakeLever, OrderedSavingLever } from '@shared/model/lever';
import { inYear, nothingWithout, notKnown } from '@shared/model/missing-figures';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialModel, RampModel, WhatIfModel } from '@shared/model/what-if';
import { rampOn } from '../run/supply/ramp-on';
import { firstDayOf, yearSpans } from '../run/year-spans';
import { rampFraction } from '../targets/ramp';
import { suppliersCalled } from './suppliers-called';

/** Part of a lever that is there in a year, 0..1: nothing before its first one, and then where its steps stand. */
export function rampIn({ startYear, yearsToFull, stepsDone = 0 }: LeverRamp, year: number): number {
  if (startYear === null) return 1;
  if (year < startYear) return 0;
  return rampFraction({ startYear: startYear - stepsDone, yearsToFull, slipYears: 0 }, year);
}

/** What gives by the day for as long as it is in force. */
export type RateLever = FlowLever | OrderedSavingLever;

/** Whether nothing of a lever is there when the run begins. */
export function startsLate({ model }: Pick<SolveProblem, 'model'>, lever: RateLever): boolean {
  if (lever.kind === 'orderedSaving') return lever.from !== null && lever.from > model.start;
  const { ramp } = lever;
  const [first = 0] = windowYears(model);
  return rampIn(ramp, first) === 0;
}

/** A lever as it is in a programme that leaves its start out, with a name of its own: all of it from the first day. */
export function earlyOf<Of extends RateLever>(lever: Of): Of {
  const ramp = lever.kind === 'orderedSaving' ? {} : { ramp: { startYear: null, yearsToFull: 0 } };
  return { ...lever, ...ramp, from: null, id: `early|${lever.id}` };
}

/** The calendar years that the window touches. */
export function windowYears(model: WhatIfModel): number[] {
  return yearSpans(model.start, 0, model.days).map(({ year }) => year);
}

/** The year whose shares a year of the window uses: an offtake changes that set. */
export function setYearOf(material: MaterialModel, year: number): number {
  return material.carriedShares[year] ?? year;
}

/** A supplier's part of the supply of one year. */
export interface SharedOut {
  readonly supplierId: SupplierId;
  readonly countryId: CountryId;
  readonly percent: number;
}

/** The shares of a material in one year of the model. */
export function sharesIn(material: MaterialModel, year: number): SharedOut[] {
  return material.suppliers.map(({ supplierId, countryId, percent }) => ({
    supplierId,
    countryId,
    percent: inYear(percent, year),
  }));
}

/**
 * Most of an offtake that the supplier's capacity leaves, tonnes REO a year at full ramp: in each year what today's
 * share does not use. Infinite where no capacity is known, and where it starts in no year of the window. Of a plant that is
 * still coming only what is there when the first goods of the year leave counts: a lever is there all year.
 * @param coverDays days that must be covered; null where only shares are asked for, which know no days
 */
export function freeCapacity(
  model: WhatIfModel,
  material: MaterialModel,
  lever: OfftakeLever,
  coverDays: number | null,
): number {
  const [supplier] = suppliersCalled(material.suppliers, lever.supplierId);
  if (supplier === undefined) return 0;
  const level = supplier.ramp === undefined ? () => 1 : rampOn(supplier.ramp);
  const origin = dayNumber(model.start) - supplier.leadTimeDays;
  let free = Number.POSITIVE_INFINITY;
  for (const { year, from } of yearSpans(model.start, 0, model.days)) {
    const ramp = Math.max(
      rampIn(lever.ramp, setYearOf(material, year)),
      yearOf(lever.ramp.fromDay ?? model.start) === year && lever.ramp.fromDay !== undefined
        ? rampIn(lever.ramp, year + 1)
        : 0,
    );
    if (ramp === 0) continue;
    const part = from < nothingWithout(coverDays) ? level(origin + from) : 1;
    const capacity = part === 0 ? 0 : (supplier.capacity ?? Number.POSITIVE_INFINITY) * part;
    const used = (inYear(supplier.percent, year) / 100) * inYear(material.totalSupply, year);
    free = Math.min(free, Math.max(0, capacity - used) / ramp);
  }
  return free;
}

/** The first year in which all that leaves for it comes from a plant that has started; null where none is. */
export function firstYearOf(ramp: RampModel, leadTimeDays: number, years: readonly number[]): number | null {
  const level = rampOn(ramp);
  return notKnown(years.find((year) => level(firstDayOf(year) - leadTimeDays) > 0));
}
