import { type MassUnit, massUnitOf, REO_UNIT } from '../words/mass-words';
import type { Reference } from './plan';
import { partsOf } from './table';
import { overriddenTable } from './tables';
import type { OverrideField } from './tables/override';

/** What the tonnes of these materials of a project count, of all of it where none is named; without a project nobody knows better than oxide. */
export function massOf(reference: Pick<Reference, 'materials'> | null, ids: Iterable<string>): MassUnit {
  if (reference === null) return REO_UNIT;
  const wanted = new Set(ids);
  return massUnitOf(
    wanted.size === 0 ? reference.materials : reference.materials.filter(({ id }) => wanted.has(id)),
  );
}

/** The material that the key of an override names, or none. */
export function materialOfOverride(field: OverrideField, key: string): string[] {
  const table = overriddenTable(field);
  const { materialId }: { readonly materialId?: string | undefined } =
    table === null ? {} : partsOf(table, key);
  return materialId === undefined ? [] : [materialId];
}

/** What the tonnes of rows count: of the materials that they name. */
export function massOfRows(reference: Pick<Reference, 'materials'>, rows: readonly object[]): MassUnit {
  const named = rows.flatMap((row) =>
    'materialId' in row && typeof row.materialId === 'string' ? [row.materialId] : [],
  );
  return massOf(reference, named);
}
