import { addDays, type IsoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { newOfKind } from '@shared/model/shock';
import type { Disruption } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';

/**
 * The model with a part of all that leaves a country withheld, and lost, for some days: on top of its shocks, goods on
 * their way still arrive, and everything is back at once afterwards.
 */
export function withheld(
  model: WhatIfModel,
  countryId: CountryId,
  from: IsoDate,
  { sharePercent, days }: Disruption,
): WhatIfModel {
  const shock = newOfKind('licence', {
    id: 'withheld',
    label: 'withheld',
    imposedBy: countryId,
    start: from,
    end: addDays(from, days),
    approvedPercent: 100 - sharePercent,
    delayDays: 0,
  });
  return { ...model, shocks: [...model.shocks, shock] };
}
