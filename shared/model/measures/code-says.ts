import type { HsStage } from '../tables/hs-stage';
import { isGroup } from './material-symbols';
import type { Nomenclature } from './measure-terms';

/** What a code says of goods. */
type CodeSaid =
  /** No row holds it: words may be asked. */
  | { readonly is: 'unknown' }
  /**
   * `one`: the material is told, and figures of it may take its tonnes. `group`: the group alone (all rare earths). `mixed`:
   * several materials in one code, not split; it feeds no figure of one of them.
   */
  | { readonly is: 'one' | 'group' | 'mixed' | 'none'; readonly row: HsStage };

/** Nomenclatures whose first six digits are those of the Harmonized System: all of them. */
const FIRST_SIX = 6;

/**
 * What a code says, by the longest code of the table that it begins with: rows of its own nomenclature, and those of six
 * digits, which all have in common. A code that no row holds is unknown, never nothing.
 * @param code digits alone
 */
export function codeSays(
  rows: readonly HsStage[],
  { code, nomenclature }: { readonly code: string; readonly nomenclature: Nomenclature },
): CodeSaid {
  const row = rows
    .filter(
      (one) =>
        code.startsWith(one.code) &&
        (one.nomenclature === nomenclature || (one.nomenclature === 'HS' && one.code.length <= FIRST_SIX)),
    )
    .reduce<HsStage | null>((best, one) => (isBetter(one, best) ? one : best), null);
  if (row === null) return { is: 'unknown' };
  const [material, ...others] = row.materials;
  if (material === undefined) return { is: 'none', row };
  if (row.mixed || others.length > 0) return { is: 'mixed', row };
  return { is: isGroup(material) ? 'group' : 'one', row };
}

/** The longer code; of one code the newest edition. */
function isBetter(one: HsStage, best: HsStage | null): boolean {
  if (best === null) return true;
  if (one.code.length !== best.code.length) return one.code.length > best.code.length;
  return one.edition > best.edition;
}
