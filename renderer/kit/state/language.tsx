import { YEN } from '@shared/base/currency-word';
import type { Language, Translate } from '@shared/base/message';
import { inReadingOrder } from '@shared/base/plain-text';
import { translator } from '@shared/catalogue/translate';
import { nameIn, type WithNames, type WithOneName } from '@shared/model/catalogue';
import { type Formats, formats } from '@shared/words/formats';
import { type MassUnit, REO_UNIT } from '@shared/words/mass-words';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { session } from './session';
import { useStore } from './store';

/** Something with a name in both languages: a country, a material, a supplier, a series, a scenario. */
export type Named = WithNames | WithOneName;

export interface Words {
  readonly language: Language;
  /** Says a message of the catalogue. */
  readonly t: Translate;
  /** Numbers, dates and units as this language writes them. */
  readonly f: Formats;
  /** What tonnes count in these words. */
  readonly mass: MassUnit;
  /** What money is in them, ISO 4217: that of the project. */
  readonly currency: string;
  /** The name of a thing. */
  readonly nameOf: (thing: Named) => string;
}

function wordsOf(language: Language, mass: MassUnit, currency: string): Words {
  return {
    language,
    mass,
    currency,
    t: translator(language, mass, currency),
    f: formats(language, mass, currency),
    nameOf: (thing) => inReadingOrder(nameIn(language, thing)),
  };
}

const WordsContext = createContext<Words>(wordsOf('en', REO_UNIT, YEN));

/** The words of the current language. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** Gives the language to the page: the words below it, and `lang` for faces, line breaks and screen readers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = useStore(session, ({ preferences }) => preferences.language);
  const currency = useStore(session, ({ project }) => project?.settings.currency ?? YEN);
  const words = useMemo(() => wordsOf(language, REO_UNIT, currency), [language, currency]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The same words where tonnes count something else. */
export function wordsWith({ language, currency }: Words, mass: MassUnit): Words {
  return wordsOf(language, mass, currency);
}

/** The words in which tonnes count this, the same ones as long as it says the same. */
export function useWordsOf(mass: MassUnit): Words {
  const words = useWords();
  // Units are made anew with each answer; alike ones are one.
  const counted = JSON.stringify(mass);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the unit by what it says
  return useMemo(() => wordsWith(words, mass), [words, counted]);
}

/** Below it, tonnes count this. */
export function MassWords({ mass, children }: { readonly mass: MassUnit; readonly children: ReactNode }) {
  return <WordsContext.Provider value={useWordsOf(mass)}>{children}</WordsContext.Provider>;
}
