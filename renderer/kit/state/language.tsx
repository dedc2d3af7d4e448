import type { Language, Translate } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { nameIn } from '@shared/model/catalogue';
import { type Formats, formats } from '@shared/words/formats';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { session } from './session';
import { useStore } from './store';

/** Something with a name in both languages: a country, a material, a supplier, a series. */
export interface Named {
  readonly nameEn: string;
  readonly nameJa: string;
}

export interface Words {
  readonly language: Language;
  /** Says a message of the catalogue. */
  readonly t: Translate;
  /** Numbers, dates and units as this language writes them. */
  readonly f: Formats;
  /** The name of a thing. */
  readonly nameOf: (thing: Named) => string;
}

function wordsOf(language: Language): Words {
  return {
    language,
    t: translator(language),
    f: formats(language),
    nameOf: (thing) => nameIn(language, thing),
  };
}

const WordsContext = createContext<Words>(wordsOf('en'));

/** The words of the language in hand. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** Gives the language to the page: the words below it, and `lang` for faces, line breaks and screen readers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useStore(session).preferences;
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
