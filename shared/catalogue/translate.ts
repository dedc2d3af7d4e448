import { currencyWord, YEN } from '../base/currency-word';
import { derivedFrom, derivedOnce } from '../base/derived';
import { LANGUAGES, type Language, type MessageParam, type Translate } from '../base/message';
import { inReadingOrder } from '../base/plain-text';
import { nameIn } from '../model/catalogue';
import { formats, unitsKey } from '../words/formats';
import { countedWord, type MassUnit, REO_UNIT } from '../words/mass-words';
import { type Filling, fillable } from './fill-text';
import { textsOf } from './texts';

/**
 * A translator for one language; cheap to call, the tables are built once a language.
 * @param mass what "t" counts in all that it says: messages name it as {{counted}}
 * @param currency ISO 4217, of the project that is spoken of: messages name it as {{coin}}
 */
export function translator(language: Language, mass: MassUnit = REO_UNIT, currency = YEN): Translate {
  const said = TEXTS[language]();
  return translators(said, unitsKey(mass, currency), [], () =>
    counting(said, language, {
      counted: countedWord(mass, language),
      coin: currencyWord(currency, language),
    }),
  );
}

/** By the texts of a language, and by what "t" counts and money is. */
const translators = derivedFrom<Translate>();

/** What figures are of, in words. */
interface Units {
  readonly counted: string;
  readonly coin: string;
}

function counting(said: Texts, language: Language, units: Units): Translate {
  /** What is said without figures is said alike each time, and pages say it over and over. */
  const plain = new Map<string, string>();
  const translate: Translate = (key, params) => {
    if (params !== undefined) return said(key, { ...units, ...inWords(params, language) });
    const text = plain.get(key) ?? said(key, { ...units });
    plain.set(key, text);
    return text;
  };
  return translate;
}

/** Lists, days and names as the language writes them, all in the order of the sentence; numbers as they are given. */
function inWords(params: Readonly<Record<string, MessageParam>>, language: Language): Filling {
  const said: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params))
    said[name] = typeof value === 'number' ? value : inReadingOrder(textOf(value, language));
  return said;
}

function textOf(value: Exclude<MessageParam, number>, language: Language): string {
  if (typeof value === 'string') return value;
  if ('nameEn' in value) return nameIn(language, value);
  const { items, either, tableDate } = formats(language);
  if ('either' in value) return either(value.either);
  return 'date' in value ? tableDate(value.date) : items(value.map(String));
}

/** Says a message of one language with values in its places. */
type Texts = (key: string, filling: Filling) => string;

function textsIn(language: Language): Texts {
  const texts = textsOf(language);
  const known = new Map<string, (filling: Filling) => string>();
  return (key, filling) => {
    const fill = known.get(key) ?? fillable(texts[key] ?? key);
    known.set(key, fill);
    return fill(filling);
  };
}

const TEXTS: Readonly<Record<Language, () => Texts>> = {
  en: derivedOnce(() => textsIn('en')),
  ja: derivedOnce(() => textsIn('ja')),
};

/** Whether a text names one of our languages. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
