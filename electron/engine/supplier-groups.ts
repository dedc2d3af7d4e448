import type { CountryId } from '@shared/domain/country';
import { type Flow, type Shock, shockTouches } from '@shared/domain/shock';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/domain/what-if';

/** Suppliers whose deliveries move together: one country, one lead time, so the same shocks. */
export interface SupplierGroup {
  readonly countryId: CountryId;
  readonly leadTimeDays: number;
  readonly suppliers: readonly SupplierModel[];
  /** In the order in which they act. */
  readonly shocks: readonly Shock[];
  /** For each quota the part of each day's dispatch that it lets through; absent until they are shared out. */
  readonly rations?: ReadonlyMap<string, Float64Array>;
}

/**
 * The order in which the shocks on a group act, each on what the one before leaves. An outage first: what is not made
 * is not asked for. A tax before licences: it lowers what buyers ask for. Quotas behind licences: what leaves uses the
 * ceiling up, not what is asked. Bans behind both: nothing leaves a country under a ban, an approved licence or not.
 * Leaks last: they bring back part of what all the others of the country withhold.
 */
const ACTING_ORDER = ['outage', 'tax', 'licence', 'quota', 'ban', 'leak'] as const satisfies Shock['kind'][];

/**
 * Groups the suppliers of a material in the order in which they first appear; a supplier with an outage is a group of its
 * own. Shocks on a group act one after the other on what is left, so that overlapping shocks multiply: by kind in
 * ACTING_ORDER, and as listed inside a kind.
 */
export function supplierGroups(model: WhatIfModel, material: MaterialModel): SupplierGroup[] {
  const outages = new Set(
    model.shocks.flatMap((shock): string[] => (shock.kind === 'outage' ? [shock.supplierId] : [])),
  );
  const groups = new Map<
    string,
    { countryId: CountryId; leadTimeDays: number; suppliers: SupplierModel[] }
  >();
  for (const supplier of material.suppliers) {
    const alone = outages.has(supplier.supplierId) ? `|${supplier.supplierId}` : '';
    const key = `${supplier.countryId}|${supplier.leadTimeDays}${alone}`;
    const group = groups.get(key);
    if (group === undefined) {
      const { countryId, leadTimeDays } = supplier;
      groups.set(key, { countryId, leadTimeDays, suppliers: [supplier] });
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
  return ACTING_ORDER.flatMap((kind) => touching.filter((shock) => shock.kind === kind));
}
