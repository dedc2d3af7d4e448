import { dayNumber } from '@shared/base/calendar';
import { nothingWithout, notKnown } from '@shared/model/missing-figures';
import { kindOf } from '@shared/model/shock';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { firstDayOf } from '../year-spans';
import type { SupplierGroup } from './supplier-groups';

/**
 * How many days before the start the requests must be followed: when a licence is already in force, what it delayed or
 * queued before the start still arrives in the window; a leak brings later what was withheld before; and of a quota's
 * ceiling the days of its period before the start have used up a part. Kinds without a memory need none. Requests before
 * the first year that the model holds are outside of the run.
 * @returns whole days, 0 or more
 */
export function historyDays(
  model: WhatIfModel,
  material: MaterialModel,
  groups: readonly SupplierGroup[],
): number {
  const origin = dayNumber(model.start);
  let wanted = 0;
  for (const { shocks, leadTimeDays } of groups) {
    for (const shock of shocks) {
      const before = -(dayNumber(shock.start) - origin + leadTimeDays);
      wanted = Math.max(wanted, nothingWithout(kindOf(shock).memory?.days(shock, before)));
    }
  }
  const leads = groups.map(({ leadTimeDays }) => leadTimeDays);
  wanted = Math.max(wanted, -(firstAccountedDay(groups, origin) + Math.min(...leads)));
  if (wanted <= 0) return 0;
  return Math.min(wanted, origin - firstDayOf(firstYearGiven(model, material)));
}

/**
 * The day from which dispatches must be known for accounts such as a quota's to be right on every day that arrives in the
 * window: the first day in force of the period that the earliest such dispatch falls into.
 */
function firstAccountedDay(groups: readonly SupplierGroup[], origin: number): number {
  const all = [...new Set(groups.flatMap(({ shocks }) => shocks))];
  const accounts = all.flatMap((shock) => {
    const from = notKnown(kindOf(shock).memory?.accountFrom);
    return from === null ? [] : [{ shock, from: (day: number) => from(shock, day) }];
  });
  if (accounts.length === 0) return 0;
  const leads = groups.map(({ leadTimeDays }) => leadTimeDays);
  const delays = all.map((shock) => nothingWithout(kindOf(shock).bringsBackAfter?.(shock)));
  let first = -Math.max(...leads) - Math.max(0, ...delays);
  // A quota may begin inside another one's period, which then has to be known from its own first day on.
  for (let before = 1; before > first; ) {
    before = first;
    for (const { shock, from } of accounts) {
      if (dayNumber(shock.end) - origin <= before) continue;
      first = Math.min(first, Math.max(dayNumber(shock.start), from(origin + before)) - origin);
    }
  }
  return first;
}

/** The earliest year from which on every year up to the start has a total supply and all its shares. */
function firstYearGiven(model: WhatIfModel, material: MaterialModel): number {
  const given = (year: number) =>
    material.totalSupply[year] !== undefined &&
    material.suppliers.every(({ percent }) => percent[year] !== undefined);
  let year = Number(model.start.slice(0, 4));
  while (given(year - 1)) year--;
  return year;
}
