import { massInBasis } from '@shared/base/mass-basis';
import type { MessageKey } from '@shared/base/message';
import type { ImportProblem } from '@shared/features/importing/diff';
import { byId } from '@shared/model/catalogue';
import { sharedField } from '@shared/model/own-fields';
import type { RowChange } from '@shared/model/plan';
import type { Material } from '@shared/model/tables/material';
import type { DeclaredRow } from '../steps/declared-row';
import type { Values } from './known-rows';
import type { SupplierFinder } from './suppliers';

/** Why a row has no place. */
export interface NoPlace {
  readonly code: MessageKey;
  readonly params: ImportProblem['params'];
}

/** What a row says once its supplier and its tonnes are those of the project, and the suppliers that are new. */
interface Settled {
  readonly said: Values;
  readonly before: readonly RowChange[];
}

/** Finds or makes the supplier of a row, and turns its figure into tonnes of the material's own basis. */
export function settleDeclared(
  { said, supplier, mass, row }: DeclaredRow,
  fields: Values,
  suppliers: SupplierFinder,
  materials: readonly Material[],
): Settled | NoPlace {
  const settled: Record<string, unknown> = { ...said };
  const before: RowChange[] = [];
  if (supplier !== null) {
    const found = suppliers.find(supplier.reference, supplier.stage);
    if (found === null) return { code: 'import.row.unknownSupplier', params: { row } };
    settled.supplierId = found.supplier.id;
    if (found.isNew) before.push({ table: 'supplier', op: 'put', row: found.supplier });
  }
  const figure = Object.keys(fields).find((name) => sharedField(name) === 'quantity');
  if (figure === undefined || mass === null) return { said: settled, before };
  const material = byId(materials, String(said.materialId));
  const own = material?.basis ?? 'reo';
  const tonnes = massInBasis(mass, own, material?.metalPerOxide ?? null);
  if (tonnes === null)
    return {
      code: 'import.figure.basis',
      params: { material: String(said.materialId), own, basis: mass.basis },
    };
  settled[figure] = tonnes;
  return { said: settled, before };
}
