import { deriveDecimalMark } from './decimal-mark';
import { readNumber } from './numbers';

/** Nobody types a longer formula into a cell. */
const LONGEST = 200;

/**
 * What a formula of figures alone comes to: "=1200*0.92", "=(3+4)/2".
 * @returns null for a text that is none, refers to a cell, divides by nothing, or cannot be read in one way
 */
export function workedOut(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replaceAll('×', '*').replaceAll('÷', '/');
  if (!plain.startsWith('=') || plain.length > LONGEST) return null;
  const tokens = plain.slice(1).match(/[\d.,]+|[-+*/()−]/g) ?? [];
  // Two numbers side by side are no formula.
  if (tokens.join('') !== plain.slice(1).replaceAll(/\s+/g, '') || !tokens.some((token) => /\d/.test(token)))
    return null;
  const decimal = deriveDecimalMark(tokens.filter((token) => /\d/.test(token))) ?? '.';
  let at = 0;
  const takes = (...signs: readonly string[]): string | null => {
    const token = tokens[at] ?? '';
    if (!signs.includes(token)) return null;
    at += 1;
    return token;
  };

  function sum(): number {
    let value = product();
    for (let sign = takes('+', '-', '−'); sign !== null; sign = takes('+', '-', '−'))
      value += (sign === '+' ? 1 : -1) * product();
    return value;
  }
  function product(): number {
    let value = part();
    for (let sign = takes('*', '/'); sign !== null; sign = takes('*', '/'))
      value = sign === '*' ? value * part() : value / part();
    return value;
  }
  function part(): number {
    if (takes('-', '−') !== null) return -part();
    if (takes('(') !== null) {
      const inner = sum();
      return takes(')') === null ? Number.NaN : inner;
    }
    const read = readNumber(tokens[at] ?? '', decimal);
    at += 1;
    return read.kind === 'number' ? read.value : Number.NaN;
  }

  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}
