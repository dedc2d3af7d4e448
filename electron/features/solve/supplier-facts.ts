import type { CountryId } from '@shared/model/country';
import type { Plan, Reference } from '@shared/model/plan';
import { totalOfSet } from '@shared/model/plan-rows';
import { shareInOwn } from '@shared/model/share-totals';
import type { Share } from '@shared/model/tables/share';
import type { WhatIfModel } from '@shared/model/what-if';
import { windowYears } from '../../engine/solve';
import { materialOf } from '../../plan/reference-names';
import type { SupplierFacts } from './default-levers';

/** What the project says about its suppliers. */
export function supplierFacts(plan: Plan, reference: Reference, model: WhatIfModel): SupplierFacts {
  const suppliers = new Map(reference.suppliers.map((supplier) => [supplier.id, supplier]));
  const years = windowYears(model);
  const claims = claimsOfOthers(plan, reference, model.economyId, years);
  return {
    isNamed: (id) => suppliers.get(id)?.kind !== 'aggregate',
    startYear: (id) => suppliers.get(id)?.startYear ?? null,
    claimedElsewhere: (supplierId, materialId) =>
      Math.max(0, ...years.map((year) => claims.get(claimed({ supplierId, materialId, year })) ?? 0)),
  };
}

/** What economies other than this one take of each supplier, material and year, tonnes REO: added up once, since an import brings thousands. */
function claimsOfOthers(
  plan: Plan,
  reference: Reference,
  economyId: CountryId,
  years: readonly number[],
): ReadonlyMap<string, number> {
  const claims = new Map<string, number>();
  for (const share of plan.shares) {
    if (share.economyId === economyId || !years.includes(share.year)) continue;
    const tonnes = shareInOwn(share, totalOfSet(plan, share), materialOf(reference, share.materialId)) ?? 0;
    const key = claimed(share);
    claims.set(key, (claims.get(key) ?? 0) + tonnes);
  }
  return claims;
}

const claimed = ({
  supplierId,
  materialId,
  year,
}: Pick<Share, 'supplierId' | 'materialId' | 'year'>): string => `${supplierId}|${materialId}|${year}`;

/** A model by itself names every supplier, and knows of nobody else. */
export const FACTS_OF_MODEL: SupplierFacts = {
  isNamed: () => true,
  startYear: () => null,
  claimedElsewhere: () => 0,
};
