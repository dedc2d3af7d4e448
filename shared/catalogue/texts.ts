import type { Language } from '../base/message';
import { countedText } from './counted';
import { allMessages } from './messages';

/**
 * The texts of all messages in one language, by their keys. A build puts them in as one text of each language, of which only
 * what is spoken is read (electron.vite.config.ts): made as one object for each message, both languages took a tenth of the
 * time in which the first page stands.
 */
export function textsOf(language: Language): Record<string, string> {
  const text = language === 'en' ? countedText : (said: string) => said;
  return Object.fromEntries(
    Object.entries(allMessages).map(([key, message]) => [key, text(message[language])]),
  );
}
