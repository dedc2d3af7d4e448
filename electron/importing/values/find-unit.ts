import { derivedOfText } from '@shared/base/derived';
import { foldText, isBlank } from '@shared/base/fold-text';
import type { MassUnit } from '@shared/model/mapping';
import { saysEquivalent } from './equivalent-unit';
import { inWords } from './in-words';
import { scalesUnit } from './more-languages';
import { ofHundredKilograms } from './named-unit';
import { readUnit, type UnitReading } from './read-unit';

/**
 * The unit that a header or a title names somewhere: "Prod_t_2022", "数量（t）", "Quantity, kg REO", "(metric tons, REO)".
 * `blank` when there is none; `unknown` when it stands behind a word that changes it and is not read ("thousand short
 * tons", "USD per t"), so that no tonne is guessed.
 */
export const findUnit = derivedOfText((text: string): UnitReading => {
  const found = unitIn(text);
  const isOther =
    found.kind === 'mass' && (saysEquivalent(text) || (!isTroy(found.unit) && OUNCES.test(foldText(text))));
  return isOther ? { kind: 'unknown', text } : found;
});

/** The unit that a text names, whatever it is a mass of: LCE kt is a kilotonne. */
export function unitIn(text: string): UnitReading {
  // Mt is millions of tonnes, and mt is metric tons: the unit is looked at as it is written.
  const shown = text.normalize('NFKC');
  if (shown.trim() === NET_WEIGHT) return { kind: 'mass', unit: 'kg', basis: null };
  const behindWord = /(?:単位|单位|단위|units?)\s*[:=]?\s*(.+?)\)?$/i.exec(shown)?.[1] ?? '';
  const wholes = [behindWord, ...bracketed(shown).map((inner) => inner.replace(/^in /i, ''))];
  if (wholes.some((inner) => MILLIONS.test(inner))) return { kind: 'unknown', text };
  for (const inner of [...wholes, ...wholes.flatMap((part) => part.split(/[、,;・]/))]) {
    const reading = readUnit(inner);
    if (isUnit(reading))
      return SCALE.test(foldText(text).replace(foldText(inner), ' ')) ? { kind: 'unknown', text } : reading;
  }
  const words = inWords(text)
    .split(/[\s,:;、，：()[\]（）【】〔〕]+/)
    .filter((word) => word !== '');
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      // In a name such as reserves_mt nobody can tell millions of tonnes from metric tons; "St." in a title is a saint.
      if ((part === 'mt' && text.includes('_')) || (UNSURE.test(part) && words.length > LONGEST)) continue;
      const reading = readUnit(part);
      if (!isUnit(reading)) continue;
      // "Thousands of tonnes", "milliers de tonnes".
      const isOf = /^(?:of|de|di|von)$/i.test(words[start - 1] ?? '');
      const before = words[start - (isOf ? 2 : 1)] ?? '';
      // "Thousands of metric tons" are kilotonnes, as "thousand metric tons" are.
      const times = isOf ? readUnit(`${before.replace(/s$/i, '')} ${part}`) : reading;
      if (isOf && isUnit(times)) return times;
      const behind = words.slice(start + length, start + length + 2).join(' ');
      return CHANGES.test(foldText(before)) ||
        scalesUnit(foldText(before)) ||
        TIMES.test(foldText(behind)) ||
        PER.test(foldText(behind))
        ? { kind: 'unknown', text }
        : reading;
    }
  }
  const isMultiple = [...wholes, ...words.map(foldText)].some((part) => MULTIPLE.test(part));
  return isMultiple || ofHundredKilograms(shown) !== null ? { kind: 'unknown', text } : { kind: 'blank' };
}

/** What a cell of a unit column says: a unit alone, or one with words around it ("Weight in kilograms"). */
export function readUnitCell(text: string): UnitReading {
  const whole = readUnit(text);
  if (whole.kind !== 'unknown') return whole;
  if (NO_UNIT.test(foldText(text))) return { kind: 'blank' };
  if (/^to\.?$/.test(foldText(text))) return { kind: 'mass', unit: 't', basis: null }; // as SAP and German use have it
  if (isBlank(text) || AMOUNT.test(foldText(text))) return whole;
  const inside = findUnit(text);
  return isUnit(inside) ? inside : whole;
}

/** Ounces of precious metals, whose t is no tonne: t oz, oz t. */
const OUNCES = /\bt\.? ?oz\b|\boz\.? ?t\b|\btroy\b/;

const isTroy = (unit: MassUnit): boolean => unit.startsWith('troy_');

/** The net weight of UN Comtrade, which is in kilograms and says it in its manual alone. */
const NET_WEIGHT = 'netWgt';

/** Words of a unit at most: "thousand metric tons REO". */
const LONGEST = 4;

/** A multiple of a unit of mass that is not read: 百kg, 億トン. */
const MULTIPLE = /^[十百千万億亿萬십백천만]\s*(?:t(?![a-z])|トン|吨|噸|톤|kg|キロ|公斤|千克|斤)/;

/** Millions of tonnes as a unit of its own, whatever stands behind it. */
const MILLIONS = /^Mt\b/;

/** Abbreviations that mean something else in a sentence. */
const UNSURE = /^(?:st|lt|gr|ton)\.?$/i;

/** What in front of a unit makes another of it. */
const CHANGES =
  /^(?:thousands?|mill?io\w*|mill?\.|mio\.?|mln\.?|billio\w*|mrd\.?|milliard\w*|tsd\.?|tausend|mil|mille|miles|milliers?|milhares|millones|milhões|migliaia|milioni|hundreds?|lakhs?|lacs?|crores?|1(?:0{1,5}|0{0,2}(?:[.,' ]?000)+)|short|long|per|'?000s?|10\^?\d|[千万億]|百万)$|[/$€¥£]$/;

/** What behind a unit makes another of it: "t x 1000", "t (000s)". */
const TIMES = /^(?:[x×*]\s?)?(?:1[,.' ]?000|'?000s?|10\^?3|thousands?|millions?|[千万億]|百万)\b/;

/** What a mass is counted by: kg per capita, t per worker. A year is what all figures are of. */
const PER = /^(?:per|pro|par|por)\b(?! (?:year|annum|yr|jahr|an|año|ano)\b)/;

/** Whether a header scales its figures and does not say of which unit: "Quantity (thousands)", "Volume, '000". */
export function scalesOnly(header: string): boolean {
  return findUnit(header).kind === 'blank' && SCALE.test(foldText(header));
}

const SCALE =
  /(?<![a-z])(?:thousands?|millions?|lakhs?|lacs?|crores?|mio|tsd|tausend|milliers|miles|milhares)(?![a-z])|'?(?<![\d.,])000s?(?!\d)|[x×*]\s?1[,.' ]?0{3}(?!\d)|10\^?[36](?!\d)|[(（\s][千万億][)）]?$|百万/;

/** "Licences 25 %", "about 30 t": an amount of something, where "1,000 t" is a unit. */
const AMOUNT = /(?:^|[^\d.,])(?!1,?0+\b|0+\b)\d[\d.,]*\s*(?:%|\p{L})/u;

const NO_UNIT = /^(?:n\/?a|n\.a\.?|-+|none|no quantity)$/;

function bracketed(text: string): string[] {
  return [...text.matchAll(/\(([^()]*)\)|\[([^\]]*)\]/g)].map(([, round, square]) => round ?? square ?? '');
}

function isUnit({ kind }: UnitReading): boolean {
  return kind === 'mass' || kind === 'percent' || kind === 'fraction';
}
