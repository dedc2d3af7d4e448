import type { Beside, Mapping } from '../../model/mapping';

/** The mapping of each of the tables that stand side by side; the mapping itself when there is one table. */
export function mappingsBeside(mapping: Mapping): readonly Mapping[] {
  const { beside = null } = mapping;
  if (beside === null || beside.length === 0) return [mapping];
  return [mapping, ...beside.map((other) => shifted(mapping, other))];
}

function shifted(mapping: Mapping, { shift, material, year, economy }: Beside): Mapping {
  const { across = null } = mapping;
  return {
    ...mapping,
    columns: Object.fromEntries(
      Object.entries(mapping.columns).map(([column, field]) => [Number(column) + shift, field]),
    ),
    across: across === null ? null : { ...across, columns: across.columns.map((column) => column + shift) },
    material: material ?? mapping.material,
    year: year ?? mapping.year,
    economy: economy ?? mapping.economy,
    beside: null,
  };
}
