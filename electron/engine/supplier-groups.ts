import type { CountryId } from '@shared/domain/country';
import { type Shock, shockTouches } from '@shared/domain/shock';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/domain/what-if';

/** Suppliers whose deliveries move together: one country, one lead time, so the same shocks. */
export interface SupplierGroup {
  readonly countryId: CountryId;
  readonly leadTimeDays: number;
  readonly suppliers: readonly SupplierModel[];
  /** In the order in which they act. */
  readonly shocks: readonly Shock[];
}

/**
 * Groups the suppliers of a material in the order in which they first appear. Shocks on a group act one after the
 * other on what is left, so that overlapping shocks multiply: licences as listed, then bans as listed. Bans come
 * last, because nothing leaves a country under a ban, an approved licence or not.
 */
export function supplierGroups(model: WhatIfModel, material: MaterialModel): SupplierGroup[] {
  const groups = new Map<
    string,
    { countryId: CountryId; leadTimeDays: number; suppliers: SupplierModel[] }
  >();
  for (const supplier of material.suppliers) {
    const key = `${supplier.countryId}|${supplier.leadTimeDays}`;
    const group = groups.get(key);
    if (group === undefined) {
      const { countryId, leadTimeDays } = supplier;
      groups.set(key, { countryId, leadTimeDays, suppliers: [supplier] });
    } else {
      group.suppliers.push(supplier);
    }
  }
  return [...groups.values()].map((group) => ({
    ...group,
    shocks: shocksOn(model, material, group.countryId),
  }));
}

function shocksOn(model: WhatIfModel, material: MaterialModel, countryId: CountryId): Shock[] {
  const { materialId } = material;
  const { stage, economyId } = model;
  const touching = model.shocks.filter((shock) =>
    shockTouches(shock, { countryId, materialId, stage, economyId }),
  );
  return [
    ...touching.filter(({ kind }) => kind === 'licence'),
    ...touching.filter(({ kind }) => kind === 'ban'),
  ];
}
