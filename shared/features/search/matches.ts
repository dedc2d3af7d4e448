import { asKatakana, foldText, nameKey } from '../../base/fold-text';

/** A text as it is searched: width, case, accents, spaces, marks and the two kana aside. It never holds a bar, which stands between names. */
export const searchKey = (text: string): string => asKatakana(nameKey(text)).replaceAll('|', '');

/** The words of a question; each has to be held, in any order. */
export const searchWords = (question: string): readonly string[] =>
  foldText(question)
    .split(' ')
    .map(searchKey)
    .filter((word) => word !== '');

/** Whether a text (as `searchKey` gives it) holds every word. No word holds for nothing. */
export function holdsAll(key: string, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => key.includes(word));
}
