import type { MaterialId } from './material';
import type { Material } from './tables/material';
import type { MaterialGroupRow } from './tables/material-group';

/** Sets of materials by which people speak of rare earths; each says whose convention it is. */
const MATERIAL_GROUPS = ['heavy', 'light', 'mediumHeavy', 'licensed2025'] as const;
export type MaterialGroup = (typeof MATERIAL_GROUPS)[number];

/**
 * What belongs to a group. Sources: light and heavy as the material says (EU convention of 2023); medium and heavy as JOGMEC
 * counts, Sm to Lu and Y; the seven elements of the licences of 4 April 2025 (announcement 18 of 2025).
 */
const BELONGS: Readonly<Record<MaterialGroup, (material: Material) => boolean>> = {
  heavy: ({ weight }) => weight === 'heavy',
  light: ({ weight }) => weight === 'light',
  mediumHeavy: ({ id }) => MEDIUM_HEAVY.has(id),
  licensed2025: ({ id }) => LICENSED_2025.has(id),
};

const MEDIUM_HEAVY: ReadonlySet<string> = new Set([
  'Sm',
  'Eu',
  'Gd',
  'Tb',
  'Dy',
  'Ho',
  'Er',
  'Tm',
  'Yb',
  'Lu',
  'Y',
]);
const LICENSED_2025: ReadonlySet<string> = new Set(['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y']);

/** A group that has more than one of the materials to choose from. */
interface GroupToChoose {
  /** One that everybody knows, or null for one of the office's own. */
  readonly group: MaterialGroup | null;
  /** The name by which an option names it: that of the known one, or the office's. */
  readonly name: string;
  readonly ids: readonly MaterialId[];
}

/** The groups of which a list has more than one material, with these in its order: known ones first, then the office's by name. */
export function groupsOf(
  materials: readonly Material[],
  own: readonly Pick<MaterialGroupRow, 'name' | 'materialId'>[],
): readonly GroupToChoose[] {
  const known = MATERIAL_GROUPS.map((group) => ({
    group,
    name: group,
    ids: materials.filter(BELONGS[group]).map(({ id }) => id),
  }));
  const named = [...new Set(own.map(({ name }) => name))].sort().map((name) => {
    const members = new Set(own.filter((row) => row.name === name).map(({ materialId }) => materialId));
    return { group: null, name, ids: materials.map(({ id }) => id).filter((id) => members.has(id)) };
  });
  return [...known, ...named].filter(({ ids }) => ids.length > 1);
}
