import type { Thing } from '@shared/features/brief/facts';
import { byId, type WithNames } from '@shared/model/catalogue';

/** A thing by its id; one that the project does not know is called by it. */
export function thing(rows: readonly (WithNames & { readonly id: string })[], id: string): Thing {
  const found = byId(rows, id);
  return { id, nameEn: found?.nameEn ?? id, nameJa: found?.nameJa ?? id };
}
