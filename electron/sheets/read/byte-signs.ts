/** The signs of a sheet's XML as bytes. */

/** Whether these ASCII signs stand there. */
export function startsWith(bytes: Uint8Array, at: number, signs: string): boolean {
  for (let index = 0; index < signs.length; index++)
    if (bytes[at + index] !== signs.charCodeAt(index)) return false;
  return true;
}

/** Digits alone, nine at most; -1 for anything else. */
export function integer(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** What type of cell the word says; -1 for one that is seldom. */
export function typeOf(bytes: Uint8Array, from: number, length: number): number {
  if (length === 0) return NUMBER;
  if (length === 1) return bytes[from] === LETTER_S ? SHARED : bytes[from] === LETTER_N ? NUMBER : -1;
  if (length === 3 && startsWith(bytes, from, 'str')) return TEXT;
  return length === 9 && startsWith(bytes, from, 'inlineStr') ? INLINE : -1;
}

export const isDigit = (sign: number) => sign >= 48 && sign <= 57;
export const isLetter = (sign: number) => (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90);
export const isOfName = (sign: number) =>
  isLetter(sign) || isDigit(sign) || sign === 95 || sign === 58 || sign === 46;

export const [NUMBER, SHARED, TEXT, INLINE] = [0, 1, 2, 3];
export const [TAB, NEW_LINE, SPACE, QUOTE, AND, SLASH] = [9, 10, 32, 34, 38, 47];
export const [LESS, EQUALS, GREATER, BRACKET] = [60, 61, 62, 93];
export const [LETTER_C, LETTER_N, LETTER_R, LETTER_S, LETTER_T] = [99, 110, 114, 115, 116];
