/**
 * What makes a spreadsheet program take a text for a formula, or hides one behind white space; in Japanese and Chinese it
 * reads the full-width signs alike, which alone are a dash or a mark.
 */
const SIGNS = '(?:[=+\\-@\\t\\r\\n]|[＝＋－＠].)';
const DANGEROUS = new RegExp(`^${SIGNS}`, 's');
/** The same behind the apostrophe, or behind apostrophes that stood there already. */
const PREFIXED = new RegExp(`^'+${SIGNS}`, 's');
/** What a spreadsheet program takes for a figure, whatever sign it begins with. */
const FIGURE = /^[+-]?(?:\d[\d,]*)?(?:\.\d+)?(?:[eE][+-]?\d+)?\s?%?$/;

/**
 * A text that no spreadsheet program takes for a formula: one apostrophe more in front of what begins with = + - @, their
 * full-width forms, a tab or an end of line, and of what looks as if this had been done to it.
 * Source: OWASP ASVS 1.2.10, CWE-1236.
 */
export function withFormulaPrefix(text: string): string {
  return DANGEROUS.test(text) || PREFIXED.test(text) ? `'${text}` : text;
}

/** The same for the clipboard, where figures are texts as well and stay as they are. */
export function asCopied(text: string): string {
  return FIGURE.test(text) ? text : withFormulaPrefix(text);
}

/** The text that `withFormulaPrefix` was given. */
export function withoutFormulaPrefix(text: string): string {
  return PREFIXED.test(text) ? text.slice(1) : text;
}

/** The text that a field of a file stands for: without our own prefix, or as it is in ="007", which keeps it from being a number. */
export function asWritten(text: string): string {
  const bare = withoutFormulaPrefix(text);
  return bare === text && text.startsWith('=') ? (/^="([^"]*)"$/.exec(text.trim())?.[1] ?? text) : bare;
}
