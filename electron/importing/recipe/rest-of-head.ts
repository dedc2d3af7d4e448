import { findYear } from '@shared/base/years';
import { acrossLabel } from '../steps/across-label';
import { kindIn } from '../values/figure-kinds';
import { matchHeaderWords } from '../values/header-words';
import { foldWords, inWords } from '../values/in-words';
import { moneyUnit } from '../values/money-unit';
import { periodOf } from '../values/period-header';
import { readBasis, readUnit } from '../values/read-unit';
import { findStage } from '../values/stage-names';
import type { Vocabulary } from '../values/vocabulary';

/**
 * What the head of a figure says besides what is counted, of which material, country, stage and year, and in what: the words that
 * nobody knows. "Production (t)" leaves nothing, "Resource Original" leaves "original". Signs of Chinese and Japanese stand without spaces and leave
 * nothing.
 */
export function restOfHead(head: string, vocabulary: Vocabulary): readonly string[] {
  const words = inWords(head)
    .replace(/[()[\]（）【】,;:、，：/"'+&*]/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const known = new Set<number>();
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (isKnown(part, vocabulary)) for (let at = start; at < start + length; at++) known.add(at);
    }
  // Capitals are who says it: USGS production.
  return words
    .filter((word, at) => !known.has(at) && !/^[A-Z]{3,6}$/.test(word) && /^[a-zß-ÿ.-]{2,}$/i.test(word))
    .map(foldWords);
}

const LONGEST = 4;

function isKnown(part: string, vocabulary: Vocabulary): boolean {
  const unit = readUnit(part).kind;
  const named = (['material', 'country', 'economy'] as const).some(
    (field) => acrossLabel(field, part, vocabulary) === part,
  );
  if (unit === 'mass' || unit === 'percent' || named || periodOf(part) !== null) return true;
  const words = part.split(' ');
  const heads = matchHeaderWords(part);
  if (FIELDS.some((field) => heads.get(field) === 1)) return true;
  // What names a kind within more words says nothing of these: "Resource Original".
  if (words.length > 1) return kindIn(part) !== null && words.every((word) => kindIn(word) === null);
  return (
    PLAIN.has(foldWords(part)) ||
    readBasis(part) !== null ||
    kindIn(part) !== null ||
    findStage(part) !== null ||
    findYear(part) !== null ||
    moneyUnit(part) !== null
  );
}

const FIELDS = ['quantity', 'share', 'country', 'material', 'stage'] as const;

/** Words that make no other figure of one. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'of in the by from for and to per at on with a an all annual annually yearly total world global worldwide country national domestic mine mined mining ' +
    'primary secondary refined refinery smelter raw crude ore concentrate concentrates estimated estimate est forecast actual actuals reported official apparent ' +
    'figure figures data amount amounts volume volumes level levels quantity net gross end year years closing yearend metal metals mineral minerals element elements ' +
    'value values obs observation average mean high low spot fob cif ddp delivered price prices market contained content equivalent weight dry wet calendar fiscal fy cy revised preliminary provisional ' +
    'measured indicated inferred demonstrated proven proved probable identified hypothetical economic ' +
    'de la le les du des der die das und in von für et en y e del los las do da di em por pro par jahr an año ano total totale gesamt insgesamt welt monde mundo'
  ).split(' '),
);
