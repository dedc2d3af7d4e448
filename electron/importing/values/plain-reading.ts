import { foldText } from '@shared/base/fold-text';
import { type DecimalMark, readNumber } from '@shared/base/numbers';
import type { RawCell } from '@shared/base/sheet-cell';

/**
 * The one plain reading of a value cell that cannot be taken as it stands: 700 for 7OO, 11 for l1, 12 for −12, ▲12,
 * (12) and 12-. Only a person can say that it is what was meant. Null where there is none, or more than one.
 * @param decimal the decimal mark of the sheet; null while it is not known
 */
export function plainReading(cell: RawCell, decimal: DecimalMark | null): string | null {
  if (typeof cell.value === 'number') {
    // The words of a number's format, and its percent sign, would be lost with it.
    const isBare = !cell.percent && /^[-−▲△(]?\s*[\d.,]+\)?$/.test(cell.text.trim());
    return isBare && cell.value < 0 ? plain(-cell.value) : null;
  }
  const text = cell.text.normalize('NFKC').trim();
  const before = readNumber(text, decimal);
  const candidate = before.kind === 'number' ? withoutSign(text) : withDigits(text);
  if (candidate === null) return null;
  const read = readNumber(candidate, decimal);
  if (read.kind !== 'number' || read.value < 0) return null;
  if (before.kind !== 'number') return candidate;
  // What stands beside the number has to be the same without its sign.
  const isSame = read.value === -before.value && read.unit === before.unit && read.percent === before.percent;
  return isSame ? candidate : null;
}

/** A number as text without an exponent. */
function plain(value: number): string | null {
  const text = String(value);
  return /^\d+(?:\.\d+)?$/.test(text) ? text : null;
}

/** Letters that look like digits, in the number that the text begins with. */
function withDigits(text: string): string | null {
  const [number = ''] = /^[\doOlIi|.,]+/.exec(text) ?? [];
  if (!/\d/.test(number) || !/[oOlIi|]/.test(number)) return null;
  const rest = text.slice(number.length);
  // A letter that goes on is a word: 12 il, 3 oz.
  if (/^[a-z]/i.test(rest)) return null;
  return number.replace(/[oO]/g, '0').replace(/[lIi|]/g, '1') + rest;
}

function withoutSign(text: string): string | null {
  const bracketed = /^\(([^()]+)\)(.*)$/.exec(text);
  if (bracketed !== null) return `${bracketed[1] ?? ''}${bracketed[2] ?? ''}`.trim();
  const bare = text.replace(/^[-−‐–—▲△▼]\s*/, '').replace(/(?<=\d)\s*[-−](?=\s*$|\s)/, '');
  return foldText(bare) === foldText(text) ? null : bare;
}
