import { dayNumber } from '@shared/domain/calendar';
import type { MaterialModel, WhatIfModel } from '@shared/domain/what-if';
import type { SupplierGroup } from './supplier-groups';
import { firstDayOf } from './year-spans';

/**
 * How many days before the start the requests must be followed: when a licence is already in force, what it delayed or
 * queued before the start still arrives in the window. Bans leave nothing behind and need none. Requests before the
 * first year that the model holds are outside of the run.
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
      if (shock.kind !== 'licence') continue;
      wanted = Math.max(wanted, -(dayNumber(shock.start) - origin + leadTimeDays));
    }
  }
  if (wanted === 0) return 0;
  return Math.min(wanted, origin - firstDayOf(firstYearGiven(model, material)));
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
