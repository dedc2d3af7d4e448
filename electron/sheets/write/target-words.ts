import type { Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { tierNames } from '@shared/features/risk/counted-words';
import { ofMany } from '@shared/features/risk/of-many';
import type { ReferenceNames } from './reference-names';

/** Which materials a target speaks of. */
export function groupWords(material: string, t: Translate): string {
  const words = material === 'REE' ? 'workbook.counted.allRareEarths' : ofMany(material);
  return typeof words === 'string' ? t(words) : words.text;
}

/** A notice with names in place of the codes of countries and stock tiers. */
export function namedNotice(
  notice: Notice,
  t: Translate,
  { country: nameOf }: Pick<ReferenceNames, 'country'>,
): Notice {
  const { country, countries, tiers } = notice.params;
  return {
    ...notice,
    params: {
      ...notice.params,
      ...(typeof country === 'string' ? { country: nameOf(country) } : {}),
      ...(Array.isArray(countries) ? { countries: countries.map((code) => nameOf(String(code))) } : {}),
      ...(Array.isArray(tiers) ? { tiers: tierNames(tiers, t) } : {}),
    },
  };
}
