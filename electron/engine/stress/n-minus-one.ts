import { type CountryId, UNNAMED } from '@shared/model/country';
import { sumUnder } from '@shared/model/missing-figures';
import type { SupplyRatio } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import { requireAmount } from '../indicators/require-figures';
import { runWhatIf } from '../run/daily-simulation';

/**
 * N-1 ratio: what is left without the largest supplier, over what is needed without that supplier's own need:
 * (S - Smax) / (D - Dmax).
 * Source: docs/engine.md 6.2 (IEA; the netting is recalled).
 * @param supply tonnes by supplier, each zero or more
 * @param other tonnes that come from no supplier of the list (recycling, countries that nobody is named for)
 * @param demand tonnes by economy; the one of the largest supplier's id is taken out
 * @returns a fraction; null when no need is left to set it against
 * @throws Refusal (refusal.model.*) naming the figure that is no amount
 */
export function nMinusOne(
  supply: ReadonlyMap<string, number>,
  other: number,
  demand: ReadonlyMap<string, number>,
): { readonly largest: string | null; readonly ratio: number | null } {
  let largest: string | null = null;
  let total = other;
  for (const [id, tonnes] of supply) {
    requireAmount(tonnes, `supply.${id}`);
    total += tonnes;
    if (tonnes > (largest === null ? 0 : sumUnder(supply, largest))) largest = id;
  }
  let needed = 0;
  for (const [id, tonnes] of demand) {
    requireAmount(tonnes, `demand.${id}`);
    needed += tonnes;
  }
  const without = largest === null ? 0 : sumUnder(supply, largest);
  const net = needed - (largest === null ? 0 : sumUnder(demand, largest));
  return { largest, ratio: net > 0 ? (total - without) / net : null };
}

/** The ratio of every material of a run by country, from what is due in its window with no shock. */
export function supplyRatios(model: WhatIfModel): SupplyRatio[] {
  return runWhatIf({ ...model, shocks: [] }).materials.map((result) => ratioOf(result, model.economyId));
}

function ratioOf(result: MaterialResult, economyId: CountryId): SupplyRatio {
  const byCountry = new Map<CountryId, number>();
  let other = result.series.recycling.reduce((sum, tonnes) => sum + tonnes, 0);
  for (const { countryId, baseline } of result.groups) {
    const due = baseline.subarray(result.historyDays).reduce((sum, tonnes) => sum + tonnes, 0);
    if (UNNAMED.has(countryId)) other += due;
    else byCountry.set(countryId, sumUnder(byCountry, countryId) + due);
  }
  const demand = result.series.need.reduce((sum, tonnes) => sum + tonnes, 0);
  const { largest, ratio } = nMinusOne(byCountry, other, new Map([[economyId, demand]]));
  const countryId = [...byCountry.keys()].find((id) => id === largest);
  return {
    materialId: result.materialId,
    supply: [...byCountry.values()].reduce((sum, tonnes) => sum + tonnes, other),
    demand,
    largest: countryId === undefined ? null : { countryId, supply: sumUnder(byCountry, countryId) },
    ratio,
  };
}
