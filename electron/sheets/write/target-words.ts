import type { Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { TargetView } from '@shared/model/dependence';
import type { ReferenceNames } from './reference-names';

interface Counted {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * What a target divides by what. A project keeps the words of a target in English alone: another language says what is
 * counted, and repeats the words, marked as the original, where nothing is.
 */
export function countedWords(
  { target, measure, definition }: TargetView,
  t: Translate,
  names: ReferenceNames,
  language: 'en' | 'ja',
): Counted {
  if (language === 'en') return { numerator: target.numeratorEn, denominator: target.denominatorEn };
  const ofSupply = t('workbook.counted.supply');
  if (target.unit === 'days') {
    const tiers = definition.params.tiers;
    return {
      numerator:
        typeof tiers === 'string'
          ? t('workbook.counted.stockOf', { tiers: tierNames(tiers, t) })
          : t('workbook.counted.stock'),
      denominator: t(
        /import/i.test(target.denominatorEn)
          ? 'workbook.counted.importsOfDay'
          : 'workbook.counted.demandOfDay',
      ),
    };
  }
  switch (measure) {
    case 'country_share': {
      const ofImports = definition.code !== 'risk.reading.country_share';
      const country = names.country(target.countryId ?? '');
      return ofImports
        ? {
            numerator: t('workbook.counted.importsFrom', { country }),
            denominator: t('workbook.counted.imports'),
          }
        : { numerator: t('workbook.counted.supplyFrom', { country }), denominator: ofSupply };
    }
    case 'largest_country':
      return { numerator: t('workbook.counted.largest'), denominator: ofSupply };
    case 'domestic_extraction':
    case 'domestic_processing':
      return { numerator: t('workbook.counted.own'), denominator: ofSupply };
    case 'recycling':
      return { numerator: t('workbook.counted.recycling'), denominator: t('workbook.counted.demand') };
    default:
      return {
        numerator: t('workbook.counted.original', { words: target.numeratorEn }),
        denominator: t('workbook.counted.original', { words: target.denominatorEn }),
      };
  }
}

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

const TIERS = ['national', 'private', 'firm'] as const;

function tierNames(tiers: string, t: Translate): string {
  return tiers
    .split(', ')
    .map((tier) => {
      const known = TIERS.find((each) => each === tier);
      return known === undefined ? tier : t(`scenarios.tierName.${known}`);
    })
    .join(t('workbook.listSeparator'));
}
