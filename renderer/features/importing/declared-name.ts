import type { DeclaredSubject } from '@shared/features/importing/diff';
import type { Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

/** What a row of a table is called in the language of the page: by its own name, or by what it is of and when. */
export function declaredName(
  { name, nameJa, of }: DeclaredSubject,
  known: Pick<ReferenceLookup, 'materialName' | 'supplierName' | 'countryName'>,
  { t, f, language }: Pick<Words, 't' | 'f' | 'language'>,
): string {
  const { material, supplierId, supplierName, economyId, when } = of;
  const parts = [
    material === null ? '' : known.materialName(material.id),
    supplierId === null ? supplierName : known.supplierName(supplierId),
    economyId === null ? '' : known.countryName(economyId),
    when === null ? '' : typeof when === 'number' ? f.year(when) : f.tableDate(when),
  ].filter((part) => part !== '');
  // What refers to a material and a supplier has no name of its own.
  if (material !== null && parts.length > 1) return parts.join(t('importing.recipe.and'));
  return language === 'ja' && nameJa !== null ? nameJa : name;
}
