import { foldText } from './fold-text';

export const DECIMAL_MARKS = ['.', ','] as const;

export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** What a text says when a number is expected. Never throws, whatever the text. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** "約80", "ca. 80", "80 (e)". */
      readonly estimated: boolean;
      /** A percent sign stood behind it; the value is in percent, not divided. */
      readonly percent: boolean;
      /** What else stands behind the number, as written and folded: "t", "kg reo"; null when nothing does. */
      readonly unit: string | null;
    }
  | {
      readonly kind: 'censored';
      readonly bound: 'above' | 'below';
      readonly value: number;
      readonly percent: boolean;
    }
  | { readonly kind: 'no_value'; readonly mark: 'missing' | 'withheld' | 'net_exporter' }
  /** "1.000" with no convention known: one, or one thousand. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'blank' }
  /** `letters`: letters that look like digits ("7OO", "l2"). `comma`: one that separates no thousands ("12,34"). `range`: "10-20", of which no figure can be taken. */
  | { readonly kind: 'not_a_number'; readonly reason: 'letters' | 'comma' | 'range' | 'text' };

/** No figure is longer with all that stands around it; what is, is not looked through. */
const MOST_LETTERS = 300;

/**
 * Reads a number as people write them in tables: full-width digits, ▲ △ − or brackets for negatives, thousands
 * separators, 億 and 万, percent signs, "about", bounds, and the marks that stand for "no figure".
 * @param decimal the decimal mark of the sheet where it is declared or derived (decimal-mark.ts); null when unknown
 */
export function readNumber(text: string, decimal: DecimalMark | null): NumberReading {
  if (text.length > MOST_LETTERS && text.trim().length > MOST_LETTERS)
    return { kind: 'not_a_number', reason: 'text' };
  // Digits alone, with what separates them, need no look at what may stand around a number: most texts are such.
  const plain = PLAIN.test(text) ? readPlain(text, decimal) : null;
  if (typeof plain === 'number' && Number.isFinite(plain))
    return { kind: 'number', value: plain, estimated: false, percent: false, unit: null };
  // The signs of e-Stat and of yearbooks: *** not available, * withheld, ・ none; no footnotes.
  if (/^(?:[*＊]+|[・･]+)$/.test(text.trim())) return { kind: 'no_value', mark: 'missing' };
  // Yearbooks set the mark of a revised figure before it.
  const folded = foldText(withoutFootnotes(text)).replace(/^r (?=\d)/, '');
  if (folded === '')
    return isOnlyFootnote(text) ? { kind: 'not_a_number', reason: 'text' } : { kind: 'blank' };
  const parts = !folded.includes('割') ? null : /^(\d+(?:\.\d+)?)割(?:(\d)分)?(?:(\d)厘)?$/.exec(folded);
  if (parts !== null) {
    const [, tenths = 0, hundredths = 0, thousandths = 0] = parts.map((part) => Number(part ?? 0));
    const value = Number((tenths * 10 + hundredths + thousandths / 10).toPrecision(15));
    return { kind: 'number', value, estimated: false, percent: true, unit: null };
  }
  const mark = NO_VALUE.find(([, pattern]) => pattern.test(folded));
  if (mark !== undefined) return { kind: 'no_value', mark: mark[0] };
  if (RANGE.test(folded)) return { kind: 'not_a_number', reason: 'range' };
  const bounded = readBound(folded, decimal);
  if (bounded !== null) return bounded;
  const { rest, estimated } = takeEstimate(folded);
  const { body, negative } = takeSign(rest);
  const match = NUMBER.exec(body);
  if (match === null) return notANumber(folded);
  const magnitude = readMagnitude(match[0], decimal);
  if (magnitude === null) return notANumber(folded);
  if (typeof magnitude === 'object') {
    const [first, second] = magnitude;
    return { kind: 'ambiguous', readings: negative ? [-first, -second] : [first, second] };
  }
  let tail = body.slice(match[0].length).trim();
  let sign = negative;
  if (!sign && /^-(?!\S)/.test(tail)) {
    sign = true; // bookkeeping systems print 3.2-
    tail = tail.slice(1).trim();
  }
  if (LOOKALIKE_TAIL.test(tail) && /^\S/.test(body.slice(match[0].length)))
    return { kind: 'not_a_number', reason: 'letters' };
  // 100-200, 1/2, a telephone number: more numbers than one.
  if (/^[-/~〜～]\s*\d/.test(tail)) return { kind: 'not_a_number', reason: 'text' };
  const marked = /^\(?(?:e(?:st)?|[be]?[es])\.?\)?\/?$/.test(tail);
  // Revised, preliminary, broken and unsure figures of statistics offices: 310r, 8,500 p/, 402 bp, 12.5 u.
  if (marked || /^\(?[bdpru]{1,2}\)?\/?$/.test(tail)) tail = '';
  const percent = /^(?:%|percent|per cent|パーセント)$/.test(tail);
  const value = sign ? -magnitude : magnitude;
  if (!Number.isFinite(value)) return { kind: 'not_a_number', reason: 'text' };
  return {
    kind: 'number',
    value,
    estimated: estimated || marked,
    percent,
    unit: percent || tail === '' ? null : tail,
  };
}

const PLAIN = /^\d[\d.,]*$/;

const NO_VALUE: readonly (readonly ['missing' | 'withheld' | 'net_exporter', RegExp])[] = [
  [
    'missing',
    /^(?:-+|ー+|\.{2,}|…+|:(?: *z)?|n\/?a|n\.a\.?|n\.d\.?|nil|none|not available|not known|unknown|不明|未定|なし|無し|皆無|該当なし|\?+)$/,
  ],
  ['withheld', /^(?:χ|w|x|: *c|\(w\)|withheld|confidential|秘匿|非公表|非公開)$/],
  ['net_exporter', /^(?:e|net exporter|純輸出)$/],
];

/** Digits with separators and powers of ten of both worlds; what follows is a unit or a fault. */
const NUMBER = /^(?:\d[\d,. ']*\d|\d|[.,]\d+)(?:e[+-]\d+)?(?:\s*[億万千](?:\s*\d[\d,.]*)?)*/;
/** From one number to another, each with what it may have around it. */
const RANGE =
  /^(?:between |from |zwischen |von |ca\.? ?|約|[~≈])?\d[\d.,']*\s*(?:%|\p{L}{1,3})?\s*(?:-|~|〜|～|to|bis|and|und|à|a|から)\s*\d[\d.,']*\s*(?:%|\p{L}.*)?$/u;
const LOOKALIKE_TAIL = /^[oil|](?![a-z])|^[oil|]+\d|^o+(?![a-z])/;

function notANumber(folded: string): NumberReading {
  const letters = /\d/.test(folded) && /[oil|]/.test(folded) && /^[-(]?[\doil|.,\s]+\)?$/.test(folded);
  return { kind: 'not_a_number', reason: letters ? 'letters' : 'text' };
}

/**
 * Raised and circled digits would become plain digits in folding (80① -> 801), so they go first, at the end only. Each turn
 * of the pattern takes one mark: with runs of them in it as well, forty # before a letter took longer than a day.
 */
function withoutFootnotes(text: string): string {
  return text
    .trim()
    .replace(/^[⁰¹²³⁴-⁹]+\s*(?=[ᵉʳᵖ\d])|[ʳᵖ]/gu, '')
    .replace(/^(?:[*＊†‡]\s*|\([a-z]\)\s+)+(?=\d)/u, '')
    .replace(
      /(?:[⁰¹²³⁴-⁹]\)?|[①-⓿❶-➓]|[*＊†‡※#]\d*|\s+\d+[)）]|\s*\[(?:note [a-z\d]|[a-f]|\d{1,2})\]|(?<=\d)[(（]\d[)）]|[（(](?:注|註)\d*[)）]|(?:注|註)\d+[)）]?)+$/u,
      '',
    )
    .replace(/[⁰¹²³⁴-⁹①-⓿❶-➓½¼¾⅐-⅞]/gu, '\u{fffd}');
}

function isOnlyFootnote(text: string): boolean {
  return foldText(text) !== '';
}

function readBound(folded: string, decimal: DecimalMark | null): NumberReading | null {
  const before =
    /^(>=?|≥|≧|<=?|≤|≦|over|above|more than|under|below|less than|up to|at least|at most|min\.?|max\.?)\s*(.+)$/.exec(
      folded,
    );
  const after = /^(.+?)\s*(以上|超|以下|未満|より大|より小)$/.exec(folded);
  const sign = before?.[1] ?? after?.[2];
  const body = before?.[2] ?? after?.[1];
  if (sign === undefined || body === undefined) return null;
  const inner = readNumber(body, decimal);
  if (inner.kind !== 'number') return { kind: 'not_a_number', reason: 'text' };
  const bound = /^(?:>|≥|≧|over|above|more|at least|min|以上|超|より大)/.test(sign) ? 'above' : 'below';
  return { kind: 'censored', bound, value: inner.value, percent: inner.percent };
}

function takeEstimate(folded: string): { rest: string; estimated: boolean } {
  const match =
    /^(?:約|およそ|おおよそ|ほぼ|概ね|概算|circa|ca\.?|c\.|approx\.?|approximately|about|around|est\.?|e\s?(?=\d)|[~≈≒〜∼])\s*/.exec(
      folded,
    );
  const rest = match === null ? folded : folded.slice(match[0].length);
  const behind = /\s*(?:程度|くらい|ぐらい|前後|\(推計\)|\(推定\)|\(概算\)|\(見込み?\))$/.exec(rest);
  return behind === null
    ? { rest, estimated: match !== null }
    : { rest: rest.slice(0, behind.index), estimated: true };
}

function takeSign(text: string): { body: string; negative: boolean } {
  const bracketed = /^\(([^()]+)\)\s*(%?)$/.exec(text);
  if (bracketed?.[1] !== undefined && /^[\d.,]/.test(bracketed[1])) {
    return { body: `${bracketed[1]}${bracketed[2] ?? ''}`, negative: true };
  }
  const signed = /^([-▲△▼+])\s*(.*)$/.exec(text);
  if (signed?.[2] === undefined) return { body: text, negative: false };
  return { body: signed[2], negative: signed[1] !== '+' };
}

/** "3億2,000万" -> 320000000; null when the shape is wrong; two readings when the decimal mark decides. */
function readMagnitude(text: string, decimal: DecimalMark | null): number | null | readonly [number, number] {
  if (!/[億万千]/.test(text)) return readPlain(text.trim(), decimal);
  let sum = 0;
  let group = 0;
  for (const [, digits = '', power] of text.matchAll(/([\d,. ']*)\s*([億万千]?)/g)) {
    if (digits.trim() === '' && power === '') continue;
    const part = digits.trim() === '' ? (power === '千' ? 1 : 0) : readPlain(digits.trim(), decimal ?? '.');
    if (typeof part !== 'number') return null;
    group += power === '千' ? part * 1e3 : part;
    if (power === '万' || power === '億') {
      sum += group * (power === '万' ? 1e4 : 1e8);
      group = 0;
    }
  }
  return sum + group;
}

function readPlain(text: string, decimal: DecimalMark | null): number | null | readonly [number, number] {
  if (/^\d+(?:e[+-]\d+)?$/.test(text)) return Number(text);
  if (/^0+(?:[.,]0+)+$/.test(text)) return 0;
  // A comma in front of three digits is a thousands separator in both Japanese and English use; a point is unclear.
  if (decimal === null && /^[1-9]\d{0,2}\.\d{3}$/.test(text))
    return [Number(text), Number(text.replace('.', ''))];
  // 0,500: a half, or five hundred in a format that fills up with noughts (0,000).
  if (decimal === null && /^0{1,3},\d{3}$/.test(text))
    return [Number(text.replace(',', '.')), Number(text.replace(',', ''))];
  // 1216,000: decimals, or a footnote mark 12 glued to 16,000.
  if (decimal === null && /^\d{4,},000$/.test(text))
    return [Number(text.replace(',', '.')), Number(text.replace(',', ''))];
  // 16,0002: decimals, or 16,000 with a footnote mark glued to it.
  if (decimal === null && /^[1-9]\d{0,2},\d{4,5}$/.test(text)) {
    const [whole = '', rest = ''] = text.split(',');
    return [Number(`${whole}.${rest}`), Number(whole + rest.slice(0, 3))];
  }
  // 12,34,567: lakhs and crores, as India writes them.
  if (decimal !== ',' && /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text))
    return Number(text.replaceAll(',', ''));
  const readings = (decimal === null ? (['.', ','] as const) : [decimal])
    .map((mark) => readWith(text, mark))
    .filter((value) => value !== null);
  return readings[0] ?? null;
}

function readWith(text: string, decimal: DecimalMark): number | null {
  const { shape, groups } = WRITTEN[decimal];
  return shape.test(text) ? Number(text.replace(groups, '').replace(',', '.')) : null;
}

/** Numbers as they are written with a decimal mark, and what separates their thousands. */
const WRITTEN = {
  '.': { shape: shapeOf('\\.', ','), groups: /[, ']/g },
  ',': { shape: shapeOf(',', '\\.'), groups: /[. ']/g },
} as const;

function shapeOf(point: string, group: string): RegExp {
  return new RegExp(`^(?:\\d+|[1-9]\\d{0,2}(?:[${group} ']\\d{3})+)?(?:${point}\\d+)?(?:e[+-]\\d+)?$`);
}
