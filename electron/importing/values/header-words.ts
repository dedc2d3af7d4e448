import { derivedOfText } from '@shared/base/derived';
import { isSupplyKind } from '@shared/base/figure-kind';
import { asKatakana, nameKey } from '@shared/base/fold-text';
import { FIELDS, IMPORT_FIELDS, type ImportField } from '@shared/model/import-fields';
import { foldWords } from './in-words';
import { kindsSaid, MORE_HEADS } from './more-languages';

/** How well a header text names a field, 0..1: 1 for the very word, less where the word is part of a longer text. */
export const matchHeaderWords = derivedOfText((text: string): ReadonlyMap<ImportField, number> => {
  const scores = new Map<ImportField, number>();
  const folded = asKatakana(foldWords(text));
  const key = nameKey(folded);
  if (VALUE_ALONE.test(folded)) return scores.set('quantity', 0.5);
  if (key === '' || isOther(folded)) return scores;
  const bare = nameKey(folded.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ''));
  const isWhole = WORDS.some(({ word }) => key === word || bare === word);
  let longest = 0;
  for (const { field, word, isInside } of WORDS) {
    // "Mineral" is a word of its own, and no mine.
    if (isWhole && key !== word && bare !== word) continue;
    const score =
      key === word || bare === word
        ? 1
        : isInside && word.length >= 2 && containsWord(folded, key, word)
          ? 0.7
          : 0;
    if (score === 0) continue;
    // Inside a longer text the longest word says what is meant: 供給国 is a country, not a 国 of something.
    if (score < 1 && word.length < longest) continue;
    if (score < 1) longest = word.length;
    scores.set(field, Math.max(scores.get(field) ?? 0, score));
  }
  return scores;
});

/** The figure of a release in long form; money more often than not, so that it counts only beside a column of units. */
const VALUE_ALONE = /^(?:(?:obs(?:ervation)?|indicator|measure|data|series|fact) )?value$/;

/** Columns that look like ours and hold something else: changes, prices, money, stocks, needs, means, capacities, numbering. */
const OTHER_THINGS =
  /前年|前期比|同期|同比|环比|増減|伸び率|増加率|増減率|単価|단가|금액|증감|증가율|单价|価格|价格|金額|金额|円|美元|人民币|\byoy\b|change|growth|\bprice|\bvalue\b|\b(?:waren)?wert\b|\bvaleur\b|\bvalore?\b|\bmontant\b|\bimporte\b|\b(?:einzel|stück)?preis|\busd\b|\beur\b|€|\bjpy\b|^no\.?$|^#$|番号|编号|コード$|编码$|代码$|hs ?code|輸出(?![国元者先入])|出口[量数]|수출[량물]|\bexports\b(?!.*\bimports)(?<!imports.*)|\bexport (?:volume|quantity|qty|tonnage)\b|埋蔵|生産能力|年産能力|产能|在庫|備蓄|库存|재고|\bstocks?\b|\binventor(?:y|ies)\b|需要[量数]|消費[量数]|使用量|需求量|消费量|소비량|\bconsumption\b|\bdemand\b|平均|\baverages?\b|\breserves?\b|\bresources?\b|\bcap(?:acity|acities)?\b/;

/** Whether a header names something that looks like a quantity and is none: money, prices, changes, numbering. */
export function holdsOtherThings(text: string): boolean {
  return isOther(foldWords(text));
}

function isOther(folded: string): boolean {
  return OTHER_THINGS.test(folded) || !kindsSaid(folded).every(isSupplyKind);
}

/** Whether a header says no more than "Value". */
export function isValueAlone(text: string): boolean {
  return VALUE_ALONE.test(foldWords(text));
}

function containsWord(folded: string, key: string, word: string): boolean {
  if (!key.includes(word)) return false;
  return /^[a-z%]+$/.test(word)
    ? new RegExp(`(?<![a-z])${word}(?![a-z])`).test(folded.replace(/[\s_-]+/g, ' ')) || key.startsWith(word)
    : true;
}

/** Words of more languages that are shorter begin other words: năm, pay, rok. */
const LEAST_INSIDE = 5;

const wordsOf = (headers: string) => headers.split('|').filter((text) => text !== '');

const WORDS: readonly { field: ImportField; word: string; isInside: boolean }[] = IMPORT_FIELDS.flatMap(
  (field) => [
    ...wordsOf(FIELDS[field].headers).map((text) => ({ field, word: nameKey(text), isInside: true })),
    ...wordsOf(MORE_HEADS[field] ?? '').map((text) => ({
      field,
      word: nameKey(text),
      isInside: nameKey(text).length >= LEAST_INSIDE,
    })),
  ],
).sort((a, b) => b.word.length - a.word.length);
