import type { LeverOffer } from '@shared/features/solve/contract';
import type { Lever } from '@shared/model/lever';
import { GUESSED_COSTS, GUESSED_LEADS, GUESSED_LIMITS } from '@shared/model/lever-costs';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { annualNeed } from '../../engine/run';
import { windowYears } from '../../engine/solve';
import type { LeverPrices } from './lever-prices';

/** Dates come behind, when it is known what a person says otherwise. */
export const GUESSED = { fixedYen: 0, mark: 'guessed', from: null } as const;
/** What acts within weeks: a saving by order, purchases on the spot, a loan of an ally. */
export function shortOffers(material: MaterialModel, model: WhatIfModel, prices: LeverPrices): LeverOffer[] {
  const { materialId } = material;
  const price = prices.priceOf(materialId);
  const need = Math.max(0, ...windowYears(model).map((year) => annualNeed(material, year))) / 365;
  const of = <Kind extends 'orderedSaving' | 'spot' | 'swap'>(kind: Kind) => ({
    ...GUESSED,
    id: `${kind}|${materialId}`,
    kind,
    materialId,
    leadDays: GUESSED_LEADS[kind],
  });
  const purchaseYen = price * GUESSED_COSTS.spot;
  const [max, perMonth] = [need * GUESSED_LIMITS.spotDays, need * GUESSED_LIMITS.spotDaysAMonth];
  const levers: Lever[] = [
    {
      ...of('orderedSaving'),
      max: GUESSED_LIMITS.orderedPoints,
      yenPerTonne: price * GUESSED_COSTS.orderedSaving,
    },
    { ...of('spot'), max, perMonth, purchaseYen },
    { ...of('swap'), max: need * GUESSED_LIMITS.swapDays, purchaseYen: price * GUESSED_COSTS.swap },
  ];
  return levers.map((lever) => ({ lever, freeCapacity: null, edited: false }));
}
