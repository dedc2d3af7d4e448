import type { Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { tierNames } from '@shared/features/risk/counted-words';
import type { ReferenceNames } from './reference-names';

/** Which materials a target speaks of, by the words that tell a group from a symbol. */
export function groupWords(material: string, t: Translate): string {
  if (material === 'REE') return t('workbook.counted.allRareEarths');
  if (/^some\b/i.test(material)) return t('workbook.counted.someMaterials');
  if (/^each\b/i.test(material)) return t('workbook.counted.eachMaterial');
  if (material.startsWith('magnet rare earths')) return t('workbook.counted.magnetMaterials');
  return material;
}

/** A notice with names in place of the codes of countries and stock tiers. */
export function namedNotice(notice: Notice, t: Translate, names: ReferenceNames): Notice {
  const { country, countries, tiers } = notice.params;
  const listed = (codes: string) => codes.split(', ').map(names.country).join(t('workbook.listSeparator'));
  return {
    ...notice,
    params: {
      ...notice.params,
      ...(typeof country === 'string' ? { country: names.country(country) } : {}),
      ...(typeof countries === 'string' ? { countries: listed(countries) } : {}),
      ...(typeof tiers === 'string' ? { tiers: tierNames(tiers, t) } : {}),
    },
  };
}
