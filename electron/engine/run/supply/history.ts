import { dayNumber } from '@shared/base/calendar';
import type { Quota } from '@shared/model/shock';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { periodAround } from '../shocks/quota';
import { firstDayOf } from '../year-spans';
import type { SupplierGroup } from './supplier-groups';

/**
 * How many days before the start the requests must be followed: when a licence is already in force, what it delayed or
 * queued before the start still arrives in the window; a leak brings later what was withheld before; and of a quota's
 * ceiling the days of its period before the start have used up a part. Bans, taxes and outages leave nothing behind and
 * need none. Requests before the first year that the model holds are outside of the run.
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
      if (shock.kind === 'licence') wanted = Math.max(wanted, before);
      if (shock.kind === 'leak') wanted = Math.max(wanted, Math.min(before, shock.delayDays));
    }
  }
  const leads = groups.map(({ leadTimeDays }) => leadTimeDays);
  wanted = Math.max(wanted, -(firstRationedDay(groups, origin) + Math.min(...leads)));
  if (wanted <= 0) return 0;
  return Math.min(wanted, origin - firstDayOf(firstYearGiven(model, material)));
}

/**
 * The day from which dispatches must be known for the quotas to be right on every day that arrives in the window: the
 * first day in force of the period that the earliest such dispatch falls into.
 */
function firstRationedDay(groups: readonly SupplierGroup[], origin: number): number {
  const quotas = new Set(
    groups.flatMap(({ shocks }) => shocks.filter((shock): shock is Quota => shock.kind === 'quota')),
  );
  if (quotas.size === 0) return 0;
  const leads = groups.map(({ leadTimeDays }) => leadTimeDays);
  const delays = groups.flatMap(({ shocks }) =>
    shocks.map((shock) => (shock.kind === 'leak' ? shock.delayDays : 0)),
  );
  let first = -Math.max(...leads) - Math.max(0, ...delays);
  // A quota may begin inside another one's period, which then has to be known from its own first day on.
  for (let before = 1; before > first; ) {
    before = first;
    for (const quota of quotas) {
      if (dayNumber(quota.end) - origin <= before) continue;
      const from =
        Math.max(dayNumber(quota.start), periodAround(origin + before, quota.period).from) - origin;
      first = Math.min(first, from);
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
