import { derivedOfText } from './derived';

/**
 * One spelling for texts that mean the same: compatibility forms (full-width digits and letters, half-width kana),
 * case, every kind of space, dash and quotation mark. Comparing and reading start from here; what is shown or kept
 * stays as it was written.
 */
export function foldText(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldAny(text);
}

/** Printable ASCII without the backtick and without spare spaces: nothing to fold but the case. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

const foldAny = derivedOfText((text) =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\u2500\u2501\u2043\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u201b\u2032\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033]/g, '"')
    .replace(/\u2236/g, ':')
    .toLowerCase()
    .trim(),
);

/**
 * The key under which a name is looked up: folded, without accents, spaces and punctuation, so that "Viet Nam",
 * "VIETNAM" and "viet-nam" are one, and likewise ﾍﾞﾄﾅﾑ and ベトナム.
 */
export const nameKey = derivedOfText((text) =>
  // Of printable ASCII nothing has an accent or an older form: a large file names thousands of firms.
  PLAIN.test(text)
    ? text.toLowerCase().replace(PLAIN_MARKS, '')
    : foldText(text)
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replace(OLD_SIGNS, (sign) => NEW_SIGNS.get(sign) ?? sign)
        .replace(/[\s.,;:'"・･·\-_/()[\]{}「」『』&*※†‡]+/g, ''),
);
const PLAIN_MARKS = /[ .,;:'"\-_/()[\]{}&*]+/g;

/** Signs as they were written before the reforms, and still are in Taiwan, with those of today: 國 and 国 are one. */
const NEW_SIGNS: ReadonlyMap<string, string> = new Map(
  '國国數数單単產産總総臺台灣湾滿満廣広鐵鉄佛仏價価稅税區区縣県會会對対關関號号圓円獨独亞亜實実處処參参發発賣売礦鉱鑛鉱證証濠豪洲州釐厘輕軽與与雜雑'
    .match(/../g)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)] as const) ?? [],
);
const OLD_SIGNS = new RegExp(`[${[...NEW_SIGNS.keys()].join('')}]`, 'g');

/** Hiragana as katakana: さんち and サンチ (and ｻﾝﾁ, once folded) are one word. */
export function asKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Marks that stand for "as above": 〃, a double prime or quote alone, 同上, 同, "ditto", "do.". */
export function isDitto(text: string): boolean {
  // Asked of every cell: a digit, or a letter other than that of "ditto", opens none of them.
  const first = text.charCodeAt(0);
  if (first > 0x2d && first < 0x7f && first !== 0x44 && first !== 0x64) return false;
  return DITTO.test(text.trim());
}

const DITTO = /^(?:〃|″|"|”|''|’’|々|仝|同上|同|ditto|do\.?|-\s*[〃″"]\s*-)$/i;

/** No name is longer, with a share or a unit behind it; what is, is not looked through by patterns. */
export const MOST_NAME = 300;

/** A text in one line, with single spaces. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a cell shows nothing: blank, or only spaces of any kind. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f ? false : foldText(text) === '';
}

/** A name without the footnote mark glued behind it: China², China¹), Vietnamᵉ³, "Burmaᵉ, ³", China 1), "China (a)", 中国3, "Viet Nam 2/", フランス（注1）. "EU28" and "G7" stay. */
export const withoutFootnote = derivedOfText((text: string): string => {
  const name = text.trim();
  // Looked for at the end alone: begun at each of a long run of spaces the pattern took days.
  const end = name.slice(-MOST_FOOTNOTE);
  const rest = end.replace(FOOTNOTE, '');
  return rest === end ? name : `${name.slice(0, -MOST_FOOTNOTE)}${rest}`.trimEnd();
});

/** No footnote mark is longer, with what it is told by. */
const MOST_FOOTNOTE = 60;

const FOOTNOTE =
  /(?:\s*[¹²³⁰⁴-⁹\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d9b-\u1dbf](?:,?\s*[¹²³⁰⁴-⁹\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d9b-\u1dbf])*[)）]?|\s*[*†‡]+|\s*\([a-z]\)|(?:\s*\[(?:(?:note |n )[a-z\d]|[a-f]|\d{1,2})\])+|\s*[(（]?(?:注|註|note)?\s*[\d０-９]{1,2}\s*[)）/／]|(?<=\p{L}{3}|[\p{sc=Han}\p{sc=Katakana}ー])[0-9]{1,2})$/iu;

/** A name given twice, in Japanese and in Latin letters ("中国 China", "フランス(France)"), in its two parts; null for any other. */
export const bilingualParts = derivedOfText((text: string): readonly [string, string] | null => {
  const match = /^([^ -~]+?)\s*[(/]?\s*([A-Za-z][ -~]*?)\)?$/.exec(inOneLine(text.normalize('NFKC')));
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
});

/** The two parts of "Australien / Australia", "Brasilien (Brazil)", "Chine | China"; null for any other text. */
export function twoNames(text: string): readonly [string, string] | null {
  const match = /^([^/|()]{3,})(?:[/|]([^/|()]{3,})|\(([^/|()]{3,})\))$/.exec(text.trim());
  const second = match?.[2] ?? match?.[3];
  return match?.[1] === undefined || second === undefined ? null : [match[1].trim(), second.trim()];
}
