import { derivedOfText } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';

/**
 * A text in words of their own, however a program or a typesetter wrote them: reporterDesc, Supply_kt_lce, prodKtREO, prod2031,
 * Ｐｒｏｄ, Scandium²³. Formulas (NdFeB, Pr6O11), m³ and kWh stay one word. Every pattern for heads, titles and names looks at this.
 */
export function inWords(text: string): string {
  return PLAIN.test(text) ? text : split(text);
}

const split = derivedOfText((text: string): string =>
  text
    .replace(RAISED, '')
    .normalize('NFKC')
    .replace(/_+/g, ' ')
    .replace(/^\S+$/, (name) => name.replace(/(?<=\p{L}{3})\.(?=\p{L}{2})/gu, ' '))
    .replace(/[A-Za-z\d]+/g, (word) => (WHOLE.test(word) ? word : apart(word))),
);

/** Words and numbers that stand apart already, as in most of the thousands of names of a large file. */
const PLAIN = /^[A-Z]?[a-z]+(?:,? (?:[A-Z]?[a-z]+|\d+))*$/;

/** The same with one spelling for all that means the same. */
export function foldWords(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldSplit(text);
}

const foldSplit = derivedOfText((text: string): string => foldText(split(text)));

/** Marks of footnotes behind a word or a bracket. */
const RAISED = /(?<=\p{L}{3}|[)）\]])[¹²³⁰⁴-⁹]+(?:[,.]\s?[¹²³⁰⁴-⁹]+)*/gu;

/** Signs of elements behind each other, and what is too short to be two words. */
const WHOLE = /^(?:[A-Z][a-z]?\d*){2,}$|^.{1,3}$/;

function apart(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2})([A-Z][a-z]{2})/g, '$1 $2')
    .replace(/([a-z]{3})(\d{2,4})$/i, '$1 $2')
    .replace(/(?<=[a-z] [A-Za-z]{1,2})((?:19|20)\d{2})$/, ' $1')
    .replace(/^((?:19|20)\d{2})([A-Za-z]{3})/, '$1 $2');
}
