import { foldWords } from './in-words';

/** A compound that stands for what it contains. */
interface Equivalent {
  readonly name: string;
  /** Kilograms of the metal in a tonne of it, from standard atomic weights. */
  readonly kilograms: number;
}

/** Whether a mass is that of a compound which stands for what it contains, and which is neither the metal nor an oxide of rare earths: LCE, t WO3. */
export function saysEquivalent(text: string): boolean {
  return EQUIVALENT.test(foldWords(text));
}

const EQUIVALENT =
  /\blce\b|\bcarbonate[- ]equivalent|\b(?:v2o5|wo3|ta2o5|nb2o5|u3o8|k2o|p2o5|tio2|moo3|li2o|li2co3|lioh|apt|mtu|geo2|(?:al|as|b|bi|cr|fe|ga|in|sb|v)2o3)\b|炭酸リチウム換算|碳酸锂当量|三酸化タングステン|五酸化/;

/** The compound whose content is known that a text names; null for any other. */
export function equivalentIn(text: string): Equivalent | null {
  const folded = foldWords(text);
  return CONTENTS.find(({ words }) => words.test(folded)) ?? null;
}

const CONTENTS: readonly (Equivalent & { readonly words: RegExp })[] = [
  {
    name: 'LCE',
    kilograms: 187.9,
    words: /\blce\b|\bli2co3\b|\bcarbonate[- ]equivalent|炭酸リチウム換算|碳酸锂当量/,
  },
  { name: 'Li2O', kilograms: 464.6, words: /\bli2o\b/ },
  { name: 'WO3', kilograms: 793, words: /\bwo3\b|三酸化タングステン/ },
  { name: 'V2O5', kilograms: 560.2, words: /\bv2o5\b/ },
  { name: 'Nb2O5', kilograms: 699.0, words: /\bnb2o5\b/ },
  { name: 'Ta2O5', kilograms: 819.0, words: /\bta2o5\b/ },
  { name: 'MoO3', kilograms: 666.6, words: /\bmoo3\b/ },
  { name: 'TiO2', kilograms: 599.4, words: /\btio2\b/ },
  { name: 'U3O8', kilograms: 848.0, words: /\bu3o8\b/ },
];
