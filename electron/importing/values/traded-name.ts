import { derivedOfText } from '@shared/base/derived';

/**
 * What is traded under a name that says its form, grade, purity and place besides: "Antimony ingot min 99.65% dp Rotterdam", "Cobalt, alloy
 * grade". Null for a name that says no such thing. Of what is left only a mineral that is known is one: a carbonate stays a carbonate.
 */
export const tradedName = derivedOfText((text: string): string | null => {
  const whole = text.normalize('NFKC').trim();
  if (whole.length > LONGEST) return null;
  const name = TERMS.reduce((rest, terms) => rest.replace(terms, ''), whole).trim();
  return name === '' || name === whole ? null : name;
});

const LONGEST = 100;

/** From the end of a name to its beginning: where it is handed over, how pure it is, for what, in which form. Sources: price lists of traders and exchanges. */
const TERMS: readonly RegExp[] = [
  /[,\s]+\(?(?:cif|cfr|fob|ddp|dap|dp|fca|exw|ex[- ]?works|ex[- ]china|in[- ]?whs|in[- ]warehouse|delivered|duty[- ](?:un)?paid|spot|lme|shfe|mmta)\b.*$/i,
  /[,\s]+(?:(?:min(?:imum)?\.?|purity|≥|>=?)\s*)?\d+(?:\.\d+)?\s*[%％].*$/i,
  /[,\s]+(?:min(?:imum)?\.?|[\w-]+[ -]grade|grade \w+)$/i,
  /[,\s]+(?:metal|ingots?|cathodes?|briquettes?|lumps?|flakes?|bars?|pellets?|shot|rounds|powder)$/i,
];
