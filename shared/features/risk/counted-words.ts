import type { MessageParam, Translate } from '../../base/message';
import type { TargetView } from '../../model/dependence';
import type { Target } from '../../model/tables/target';

interface Counted {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * What a target divides by what. A project keeps the words of a target in English alone: another language says what is
 * counted, by what the target was read as, and repeats the words, marked as the original, where nothing is.
 * @param reading null where the target is not counted here
 */
export function countedWords(
  target: Target,
  reading: Pick<TargetView, 'measure' | 'definition'> | null,
  t: Translate,
  countryName: (id: string) => string,
  language: 'en' | 'ja',
): Counted {
  if (language === 'en') return { numerator: target.numeratorEn, denominator: target.denominatorEn };
  const { measure, definition } = reading ?? { measure: null, definition: null };
  const ofSupply = t('risk.counted.supply');
  if (target.unit === 'days') {
    const tiers = tierNames(definition?.params.tiers, t);
    return {
      numerator: tiers.length > 0 ? t('risk.counted.stockOf', { tiers }) : t('risk.counted.stock'),
      denominator: t(
        /import/i.test(target.denominatorEn) ? 'risk.counted.importsOfDay' : 'risk.counted.demandOfDay',
      ),
    };
  }
  switch (measure) {
    case 'country_share': {
      const ofImports = definition?.code !== 'risk.reading.country_share';
      const country = countryName(target.countryId ?? '');
      return ofImports
        ? { numerator: t('risk.counted.importsFrom', { country }), denominator: t('risk.counted.imports') }
        : { numerator: t('risk.counted.supplyFrom', { country }), denominator: ofSupply };
    }
    case 'largest_country':
      return { numerator: t('risk.counted.largest'), denominator: ofSupply };
    case 'domestic_extraction':
    case 'domestic_processing':
      return { numerator: t('risk.counted.own'), denominator: ofSupply };
    case 'recycling':
      return { numerator: t('risk.counted.recycling'), denominator: t('risk.counted.demand') };
    default:
      return {
        numerator: t('risk.counted.original', { words: target.numeratorEn }),
        denominator: t('risk.counted.original', { words: target.denominatorEn }),
      };
  }
}

const TIERS = ['national', 'private', 'firm'] as const;

/** The names of tiers as a notice lists them. */
export function tierNames(tiers: MessageParam | undefined, t: Translate): readonly string[] {
  return TIERS.filter((tier) => Array.isArray(tiers) && tiers.includes(tier)).map((tier) =>
    t(`scenarios.tierName.${tier}`),
  );
}
