const OF_EVERY_OBJECT = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a text can stand for a row: what every object has would answer where figures are kept by id. */
export function isOwnName(text: string): boolean {
  return !OF_EVERY_OBJECT.has(text); // `in` would keep each of a million ids for ever
}

/** Whether a text can be kept: a project file reads it up to the first NUL, and half a surrogate pair has no bytes. */
export function isPlain(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text without the signs that turn the order of what stands behind them: in a sentence they would turn the rest of it too. */
export function inReadingOrder(text: string): string {
  return text.replace(TURNS, '');
}
