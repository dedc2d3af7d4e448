/**
 * The digits of a code of the Harmonized System, or of a country's own digits behind it: 4 to 10, however they are set
 * ("8110.10", "HS 8110 10", "'280530000'"). Null for what is none.
 */
export function hsDigits(text: string): string | null {
  if (!SHAPE.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length === 5 || digits.length > 10 ? null : digits;
}

const SHAPE = /^\s*['"]?(?:hs)?[\s:]*\d{4}(?:[.\s-]?\d+){0,3}['"]?\s*$/i;
