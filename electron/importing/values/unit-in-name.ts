import { derivedOfText } from '@shared/base/derived';
import { foldText, inOneLine, MOST_NAME } from '@shared/base/fold-text';
import { foldWords, inWords } from './in-words';
import { readUnit, type UnitReading } from './read-unit';

/** A name of a row, and the unit that stands behind it. */
interface NamedWithUnit {
  readonly name: string;
  /** `unknown`: a unit that is none of mass; it keeps the figure from being read as tonnes. */
  readonly unit: Extract<UnitReading, { kind: 'mass' | 'unknown' }>;
}

/**
 * The unit in the name of a row: "Dysprosium (kg)", "Diamonds (thousand carats)", "Steinkohle in t". Null where none is
 * there: "Antimony (metal)", "Nd2O3 (99.5 %)".
 */
export const unitInName = derivedOfText((text: string): NamedWithUnit | null => {
  const line = inOneLine(text.normalize('NFKC'));
  const match = line.length > MOST_NAME ? null : BEHIND.exec(line);
  const [, name = '', bracketed, spoken] = match ?? [];
  const said = (bracketed ?? spoken ?? '').trim();
  if (name.trim() === '' || said === '' || /^[A-SU-Z]$/.test(said)) return null; // (W) and (G) are signs of elements
  const reading = readUnit(said);
  if (reading.kind === 'mass') return { name: name.trim(), unit: reading };
  return OTHERS.test(foldText(said)) || /^Mt\b/.test(said)
    ? { name: name.trim(), unit: { kind: 'unknown', text: said } }
    : null;
});

/** What the head of a column names before its unit, whatever a row below adds: "Oil in t Extraction"; null without a unit. */
export function nameBeforeUnit(head: string): string | null {
  const words = inOneLine(head).slice(0, MOST_NAME).split(' ');
  for (let count = words.length; count > 1; count--) {
    const found = unitInName(words.slice(0, count).join(' '));
    if (found !== null) return found.name;
  }
  return null;
}

const BEHIND = /^(.+?)(?:\s*[([]([^()[\]]+)[)\]]|(?:,|:|\s+(?:in|en))\s+([^,:()]+))$/;

/** Whether a header names a unit of volume, number or energy, which is none of mass. */
export const saysOtherUnit = derivedOfText(
  (header: string): boolean => VOLUMES.test(foldWords(header)) || MILLIONS.test(inWords(header)),
);

/** Millions of tonnes, and no mountain: Mt Weld. */
const MILLIONS = /(?<=\S\s*)\bMt\b(?!\.? \p{Lu}\p{Ll})/u;

/** Units of volume, number, energy, money and of precious metals and stones, and multiples of what is not said. */
const VOLUMES =
  /\bcarats?\b|\b(?:t?oz|ounces?|troy)\b|(?<![a-z])(?:m|n)? ?m ?[23](?![a-z\d])|\bcubic\b|\blit(?:er|re)s?\b|\bgallons?\b|\bbbls?\b|\bbarrels?\b|\bflasks?\b|\b[ms]tu\b|\bpieces?\b|\bpcs\b|\b[mgtp]j\b|\b[kmgt]wh\b|\btce\b|\b(?:mmt|m?mlbs?|klbs?|[mk]oz|mtpa|gg|[dw]mtu?|stu|kst)\b|カラット|オンス|リットル|立方|平方/;
const OTHERS = new RegExp(
  `${VOLUMES.source}|\\bct\\b|\\bsquare\\b|\\bnumber\\b|[$€£¥円]|\\b(?:eur|usd|aud|cad|cny|rmb)\\b|^(?:thousands?|millions?|mio\\.?|'?000s?|1[, ]?000|[千万億]|百万)(?: [a-z]+)?$`,
);
