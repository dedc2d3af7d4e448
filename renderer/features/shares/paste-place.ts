import type { ShareTable } from '@shared/features/shares/share-table';
import type { PastePlace } from '../../kit/figures/paste/paste-state';

/** The share set of a table, for a block that is pasted onto it. */
export function placeOf(
  { economyId, materialId, stage }: ShareTable,
  year: number,
): Omit<PastePlace, 'years'> {
  return { economyId, materialId, stage, year };
}
