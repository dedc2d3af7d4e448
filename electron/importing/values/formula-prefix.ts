/** What makes a spreadsheet program take the text of a CSV cell for a formula, or hides one behind white space. */
const DANGEROUS = /^[=+\-@\t\r]/;
/** The same behind the apostrophe, or behind apostrophes that stood there already. */
const PREFIXED = /^'+[=+\-@\t\r]/;

/**
 * A text that no spreadsheet program takes for a formula: one apostrophe more in front of what begins with = + - @, a
 * tab or a carriage return, and of what looks as if this had been done to it. Source: OWASP ASVS 1.2.10, CWE-1236.
 */
export function withFormulaPrefix(text: string): string {
  return DANGEROUS.test(text) || PREFIXED.test(text) ? `'${text}` : text;
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
