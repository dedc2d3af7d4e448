import type { MessageParam } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { byId, type WithId, type WithNames } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import { textOf } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import type { Material } from '@shared/model/tables/material';
import type { Supplier } from '@shared/model/tables/supplier';

/** What a sentence says of a row: its names, of which the reader's language takes one; the id of what is not known. */
export function namesOf(rows: readonly (WithId & WithNames)[], id: string): MessageParam {
  const row = byId(rows, id);
  return row === undefined ? id : { nameEn: row.nameEn, nameJa: row.nameJa };
}

/** The supplier of an id. @throws Refusal `refusal.share.unknownSupplier` */
export function supplierOf(reference: Reference, supplierId: SupplierId): Supplier {
  const supplier = byId(reference.suppliers, supplierId);
  if (supplier === undefined) throw new Refusal('refusal.share.unknownSupplier', { supplier: supplierId });
  return supplier;
}

/** The material of an id. @throws Refusal `refusal.reference.unknownMaterial` */
export function materialOf({ materials }: Reference, text: string | undefined): Material {
  const found = byId(materials, text);
  if (found === undefined) throw new Refusal('refusal.reference.unknownMaterial', { material: textOf(text) });
  return found;
}

/** The oxide factor of a material: tonnes of metal per tonne of oxide, or null. @throws Refusal for an unknown material */
export function metalPerOxideOf(reference: Reference, materialId: MaterialId): number | null {
  return materialOf(reference, materialId).metalPerOxide;
}
