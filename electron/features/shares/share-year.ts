import { derivedFrom } from '@shared/base/derived';
import type { ShareYear } from '@shared/features/shares/share-table';
import type { CountryId } from '@shared/model/country';
import type { Plan, Reference } from '@shared/model/plan';
import { totalOfSet } from '@shared/model/plan-rows';
import { percentOf, watchedIn } from '@shared/model/project-settings';
import { unallocated } from '@shared/model/rebalancing';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { controlOn, directShares, touchesAnywhere } from '../../engine/look-through';
import { ownersOf } from '../../plan/known-suppliers';
import { type SupplyChain, supplyChain } from '../../plan/supply-chain';

/** What one year of a table adds up to. Worked out again only when what it rests on has changed. */
export function shareYear(
  reference: Reference,
  { plan, base }: { readonly plan: Plan; readonly base: Plan },
  set: ShareSetKey,
): ShareYear {
  const row = totalOfSet(plan, set);
  const total = row === null ? null : said(row);
  const now = supplyChain(reference, plan, set);
  const before = plan === base ? now : supplyChain(reference, base, set);
  const watched = watchedIn(reference);
  return years(now, JSON.stringify([total, watched]), [before], () => ({
    ...addedUp(set.year, total, now, before, watched),
    control: controlOn(now.inflows, ownersOf(reference), new Set(watched)),
  }));
}

const years = derivedFrom<ShareYear>();

function addedUp(
  year: number,
  total: ShareYear['total'],
  now: SupplyChain,
  base: SupplyChain,
  watched: readonly CountryId[],
): Omit<ShareYear, 'control'> {
  const ofPlan = lookThrough(now, watched);
  const ofBase = base === now ? ofPlan : lookThrough(base, watched);
  const restPercent = unallocated(now.inflows.map((flow) => flow.percent));
  return {
    year,
    total,
    sumPercent: 100 - restPercent,
    restPercent,
    baseRestPercent: unallocated(base.inflows.map((flow) => flow.percent)),
    direct: directShares(now.inflows),
    lookThrough: ofPlan,
    baseDirectWatched: percentOf(directShares(base.inflows), watched),
    baseLookThrough: ofBase,
  };
}

/** What the countries supply, or what stands behind others. */
function lookThrough(
  { inflows, graph }: SupplyChain,
  watched: readonly CountryId[],
): ShareYear['lookThrough'] {
  return touchesAnywhere(inflows, graph, ({ countryId }) => watched.includes(countryId));
}

function said({ tonnes, basis, method }: TotalSupply): ShareYear['total'] {
  return { tonnes, basis, method };
}
