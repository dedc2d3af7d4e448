import { findYear } from '@shared/base/years';
import type { AcrossField } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { holdsOtherThings, matchHeaderWords } from '../values/header-words';
import { inWords } from '../values/in-words';
import { mineralOfWord } from '../values/known-minerals';
import { isPartOfYear } from '../values/part-of-year';
import { isCumulative, periodOf, yearIn } from '../values/period-header';
import { isMineral } from '../values/read-unit';
import { findStage } from '../values/stage-names';
import { findCountry, findMaterial, isSupplierName, type Vocabulary } from '../values/vocabulary';
import { countriesNamed } from './country-meant';
import { isTotal } from './row-rules';

/**
 * What the header of one column of a crosstab says of a field: "2024年 数量 (t)" -> "2024年", "中国 (t)" -> "中国".
 * Null when it says nothing of it, or names money, a price, a change or a total.
 * @param ofAnyKind whether prices, stocks and their like are what is wanted
 */
export function acrossLabel(
  field: AcrossField,
  text: string,
  vocabulary: Vocabulary,
  ofAnyKind = field === 'counts',
): string | null {
  if (field === 'breakdown') return breakdownIn(text);
  if (text.trim() === '' || (holdsOtherThings(text) && !ofAnyKind)) return null;
  if (field === 'year') return isPartOfYear(text) || isCumulative(text) ? null : yearIn(text);
  if (field === 'month') return periodOf(text)?.label ?? null;
  if (field === 'counts') return kindIn(text) === null ? null : text;
  if (field === 'stage') return findStage(text);
  const known = (part: string): boolean => {
    // "ネオジム R4" names a material and a year, and is no name in two languages.
    if (isTotal(part) || (field !== 'supplier' && findYear(part) !== null)) return false;
    if (field === 'material') return findMaterial(vocabulary, part) !== null || mineralOfWord(part) !== null;
    if (field === 'supplier')
      return isSupplierName(vocabulary, part) && findCountry(vocabulary, part) === null;
    const country = findCountry(vocabulary, part);
    if (field === 'country' && countriesNamed(part) !== null) return true;
    return country !== null && (field !== 'economy' || vocabulary.economies.has(country));
  };
  const isPrice = field === 'material' && kindIn(text) === 'price';
  const words = inWords(isPrice ? text.replace(PRICE_BEHIND, '') : text)
    .replace(/[（(][^）)]*[)）]/g, ' ')
    .trim()
    .split(/[\s\u3000]+/);
  // Tonnes of a carbonate are none of its metal.
  const compound = field === 'material' && findUnit(text).kind === 'mass' ? compoundIn(words) : null;
  if (compound !== null) return compound;
  // MatAmntSI is no amount of Slovenia.
  const isWord = (part: string, around: readonly string[]): boolean =>
    field === 'material' ||
    !/^[A-Za-z.]{1,3}$/.test(part) ||
    (part === part.toUpperCase() && isPlain(around));
  for (let count = words.length; count > 0; count--) {
    const first = words.slice(0, count).join(' ');
    if (known(first) && isWord(first, words.slice(count))) return first;
    const last = words.slice(words.length - count).join(' ');
    if (known(last) && isWord(last, words.slice(0, -count))) return last;
    // "Price neodymium USD kg": money and units stand around the name.
    for (let from = 1; isPrice && from < words.length - count; from++) {
      const inside = words.slice(from, from + count).join(' ');
      if (known(inside)) return inside;
    }
  }
  return null;
}

/** What stands behind the name of what is priced, without a space: 氧化钕平均价（元/吨）. */
const PRICE_BEHIND =
  /(?<=[\p{sc=Han}\p{sc=Katakana}])の?(?:平均|市场|市場|现货|現物)*(?:价格|価格|単価|[均报单]?价)(?=$|[\s(（])/u;

/** Whether words say no more than what is counted, when, and in what. */
function isPlain(words: readonly string[]): boolean {
  const text = words.join(' ');
  return text === '' || kindIn(text) !== null || matchHeaderWords(text).size > 0 || words.every(isTimeOrUnit);
}

const isTimeOrUnit = (word: string): boolean =>
  findYear(word) !== null || findUnit(word).kind !== 'blank' || !/\p{L}/u.test(word);

/** The compound that the first words of a head name: "Lithium carbonate t"; null for none. */
function compoundIn(words: readonly string[]): string | null {
  const found = words.map((_, at) => words.slice(0, at + 1).join(' ')).filter(isMineral);
  return found.at(-1) ?? null;
}

/** What a header says beside its year: "Reserves 2031" and "Resources 2031" differ in the rest. */
function breakdownIn(text: string): string | null {
  const bare = text
    .replace(/_/g, ' ')
    .replace(/(?<!\b(?:by|until|bis) )(?:FY|CY)?(?<!\d)(?:19|20|21)\d{2}(?:年度?)?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? null : bare;
}
