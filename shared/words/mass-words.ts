import { currencyWord, YEN } from '../base/currency-word';
import type { MassBasis } from '../base/mass-basis';
import type { Language, Message } from '../base/message';

/** One way of counting: a basis, and where it is content, of what. */
interface MeasuredQuantity {
  readonly basis: MassBasis;
  readonly of: string;
}

/** What the tonnes of an answer are tonnes of: each way in which its materials are counted, once. */
export type MassUnit = readonly MeasuredQuantity[];

/** Where nothing is said of materials: rare earths, all counted as oxide. */
export const REO_UNIT: MassUnit = [{ basis: 'reo', of: '' }];

const MIXED: Message = { en: 'in own basis', ja: '各品目の基準' };

/** What the tonnes of materials are tonnes of. Contents of two metals are two things; oxide and product are one each. */
export function massUnitOf(
  materials: Iterable<{ readonly id: string; readonly basis: MassBasis }>,
): MassUnit {
  const found = new Map<string, MeasuredQuantity>();
  for (const { id, basis } of materials) {
    const of = basis === 'metal' ? id : '';
    found.set(`${basis}${of}`, { basis, of });
  }
  return found.size === 0 ? REO_UNIT : [...found.values()];
}

/** What stands behind "t": REO, Sb content; REO換算、Sb純分. Of several, each row says its own. */
export function countedWord(unit: MassUnit, language: Language): string {
  const [only, second] = unit;
  return only === undefined || second !== undefined ? MIXED[language] : wordOf(only)[language];
}

function wordOf({ basis, of }: MeasuredQuantity): Message {
  switch (basis) {
    case 'reo':
      return { en: 'REO', ja: 'REO換算' };
    case 'metal':
      return { en: `${of} content`, ja: `${of}純分` };
    case 'gross':
      return { en: 'gross', ja: '製品重量' };
  }
}

/** The unit of a field in words, with what its tonnes are tonnes of and what its money is. @param currency ISO 4217 */
export function unitWords(unit: Message, language: Language, mass: MassUnit, currency = YEN): string {
  return unit[language]
    .replace('{{counted}}', countedWord(mass, language))
    .replace('{{coin}}', currencyWord(currency, language));
}
