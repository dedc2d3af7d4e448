import type { Plan, Reference } from '@shared/model/plan';
import { totalOfSet } from '@shared/model/plan-rows';
import { shareInOwn } from '@shared/model/share-values';
import type { WhatIfModel } from '@shared/model/what-if';
import { windowYears } from '../../engine';
import { materialOf } from '../../plan/reference-names';
import type { SupplierFacts } from './default-levers';

/** What the project says about its suppliers. */
export function supplierFacts(plan: Plan, reference: Reference, model: WhatIfModel): SupplierFacts {
  const suppliers = new Map(reference.suppliers.map((supplier) => [supplier.id, supplier]));
  const years = windowYears(model);
  return {
    isNamed: (id) => suppliers.get(id)?.kind !== 'aggregate',
    startYear: (id) => suppliers.get(id)?.startYear ?? null,
    claimedElsewhere: (supplierId, materialId) => {
      const factors = materialOf(reference, materialId);
      const claims = years.map((year) =>
        plan.shares
          .filter(
            (share) =>
              share.supplierId === supplierId &&
              share.materialId === materialId &&
              share.year === year &&
              share.economyId !== model.economyId,
          )
          .reduce((sum, share) => sum + (shareInOwn(share, totalOfSet(plan, share), factors) ?? 0), 0),
      );
      return Math.max(0, ...claims);
    },
  };
}

/** A model by itself names every supplier, and knows of nobody else. */
export const FACTS_OF_MODEL: SupplierFacts = {
  isNamed: () => true,
  startYear: () => null,
  claimedElsewhere: () => 0,
};
