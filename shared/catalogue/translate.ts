import { createInstance } from 'i18next';
import { LANGUAGES, type Language, type Translate } from '../base/message';
import { allMessages } from './messages';

/** A translator for one language; cheap to call, the tables are built once a language. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: textsOf(language) } },
    initAsync: false,
  });
  void instance.init(); // synchronous with initAsync off: all texts are bundled
  const translate: Translate = (key, params) => instance.t(key, { ...params });
  translators.set(language, translate);
  return translate;
}

const translators = new Map<Language, Translate>();

function textsOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(allMessages).map(([key, message]) => [key, message[language]]));
}

/** Whether a text names one of our languages. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
