import type { CountryId } from '@shared/model/country';
import {
  endUsesOf,
  type Flow,
  firmsNamed,
  inActingOrder,
  plantOf,
  type Shock,
  shockTouches,
} from '@shared/model/shock';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { type ShockBehind, shocksBehind } from './upstream';

/** Suppliers whose deliveries move together: one country, one lead time, so the same shocks. */
export interface SupplierGroup {
  readonly countryId: CountryId;
  readonly leadTimeDays: number;
  readonly suppliers: readonly SupplierModel[];
  /** What reaches its one supplier through its feeds, in the order in which it acts. */
  readonly behind: readonly ShockBehind[];
  /** On its own goods, in the order in which they act. */
  readonly shocks: readonly Shock[];
  /** For each shock that shares out the part of each day's dispatch that it lets through; absent until they are shared out. */
  readonly rations?: ReadonlyMap<string, Float64Array>;
}

/**
 * Groups the suppliers of a material in the order in which they first appear; a supplier at whose plant one happens or that one names, one
 * that a shock reaches through its feeds, or one that is still coming is a group of its own. Shocks on a group act one after the other on what is
 * left, so that overlapping shocks multiply: first those through the feeds, then the others (shared/model/shocks).
 */
export function supplierGroups(model: WhatIfModel, material: MaterialModel): SupplierGroup[] {
  const plants = new Set(model.shocks.flatMap((shock) => [plantOf(shock), ...firmsNamed(shock)]));
  const groups = new Map<
    string,
    { countryId: CountryId; leadTimeDays: number; suppliers: SupplierModel[]; behind: ShockBehind[] }
  >();
  for (const supplier of material.suppliers) {
    const behind = shocksBehind(model, material.materialId, supplier);
    const isAlone = behind.length > 0 || plants.has(supplier.supplierId) || supplier.ramp !== undefined;
    const alone = isAlone ? `|${supplier.supplierId}` : '';
    const key = `${supplier.countryId}|${supplier.leadTimeDays}${alone}`;
    const group = groups.get(key);
    if (group === undefined) {
      const { countryId, leadTimeDays } = supplier;
      groups.set(key, { countryId, leadTimeDays, suppliers: [supplier], behind });
    } else {
      group.suppliers.push(supplier);
    }
  }
  return [...groups.values()].map((group) => ({ ...group, shocks: shocksOn(model, material, group) }));
}

function shocksOn(
  model: WhatIfModel,
  { materialId }: MaterialModel,
  { countryId, suppliers }: Pick<SupplierGroup, 'countryId' | 'suppliers'>,
): Shock[] {
  const { stage, economyId } = model;
  const [first, second] = suppliers;
  const alone = first !== undefined && second === undefined ? { supplierId: first.supplierId } : {};
  const flow: Flow = { countryId, materialId, stage, economyId, ...alone };
  const touching = model.shocks.filter((shock) => shockTouches(shock, flow));
  return inActingOrder(touching);
}

/** Whether a shock may leave what arrives of a material for some of its uses alone (docs/engine.md 3.9). */
export function isForSome(model: WhatIfModel, material: MaterialModel): boolean {
  const namesUses = (shock: Shock) => endUsesOf(shock) !== null;
  return (
    model.shocks.some(namesUses) &&
    supplierGroups(model, material).some(({ shocks }) => shocks.some(namesUses))
  );
}
