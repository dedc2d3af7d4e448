import { addDays, type IsoDate } from '../base/calendar';
import type { Shock } from './shock';
import type { SupplierGroupResult, WhatIfResult } from './what-if-result';

/** Why a shock does nothing in a run: it is over before the first day, begins behind the last, or meets no delivery. */
export type IdleReason = 'before' | 'after' | 'nothing';

/** A shock that a run was asked for and that changes nothing in it: never passed over in silence. */
export interface IdleShock {
  readonly shock: Shock;
  readonly why: IdleReason;
}

/**
 * The shocks of a run that do nothing in it, in the order given.
 * @param result the run with these shocks; its start and days are the window
 * @param whole all materials that can be run were run: of a part nobody can say that a shock meets no delivery
 */
export function idleShocks(
  shocks: readonly Shock[],
  result: Pick<WhatIfResult, 'start' | 'days' | 'materials'>,
  whole: boolean,
): readonly IdleShock[] {
  const over = addDays(result.start, result.days);
  const atWork = actingIn(result.materials, new Set(shocks.map(({ id }) => id)));
  return shocks.flatMap((shock): IdleShock[] => {
    if (shock.start >= over) return [{ shock, why: 'after' }];
    // What a measure delayed before the first day may still be on its way: then it is at work.
    if (endOf(shock) <= result.start && !atWork.has(shock.id)) return [{ shock, why: 'before' }];
    return whole && !atWork.has(shock.id) ? [{ shock, why: 'nothing' }] : [];
  });
}

/** Those of some shocks that are at work. Looks no further once all are: what each does to a group is worked out when it is looked at. */
function actingIn(materials: WhatIfResult['materials'], ids: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups, historyDays } of materials)
    for (const group of groups) {
      if (found.size === ids.size) return found;
      for (const id of actingOn(group, historyDays)) if (ids.has(id)) found.add(id);
    }
  return found;
}

/** The ids of the shocks after which another amount arrives on some day of the window. */
function actingOn({ baseline, steps }: SupplierGroupResult, historyDays: number): readonly string[] {
  return steps.flatMap(({ shockId, passed }, index) => {
    const before = steps[index - 1]?.passed ?? baseline;
    return passed.some((tonnes, day) => day >= historyDays && tonnes !== before[day]) ? [shockId] : [];
  });
}

/** The first day on which dispatch is full again. */
function endOf({ end, recoveryDays }: Shock): IsoDate {
  return addDays(end, recoveryDays);
}
