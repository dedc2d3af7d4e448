import { keysOf } from '../../base/keys-of';
/** A term of the field as its card says it: the words stand in the catalogue, the rest here. */
export interface Term {
  /** As it is computed, in signs that both languages read; null where nothing is. */
  readonly formula: string | null;
  /** Section of docs/engine.md that says the rule. */
  readonly section: string;
  /** What a column calls it besides. */
  readonly also?: readonly string[];
}

/** The terms that have a card. What they are called, and what they mean, are `help.term.<id>` and `help.means.<id>`. */
export const TERMS = {
  share: { formula: 'sᵢ = tᵢ / Σ t', section: '2.3' },
  unallocated: { formula: '100 − Σ sᵢ', section: '2.5' },
  lookThrough: { formula: 'Σ sᵢ · pᵢ(c)', section: '13.2' },
  touches: { formula: 'Σ sᵢ · [c ∈ path]', section: '13.2' },
  hhi: { formula: 'HHI = Σ sᵢ²', section: '14.1' },
  equalCountries: { formula: '10,000 / HHI', section: '14.1' },
  supplyRisk: { formula: null, section: '14.3' },
  openingStock: { formula: 'S(0)', section: '4.1' },
  minimumStock: { formula: null, section: '4.1' },
  mostOut: { formula: 'min (S − m, R)', section: '4.1' },
  cover: { formula: 'S / d', section: '4.4' },
  firstShortfall: { formula: 'min { n : u(n) > 0 }', section: '4.5' },
  shortfall: { formula: 'Σ (d − s)', section: '4.5' },
  lineDays: { formula: null, section: '5.2' },
  binding: { formula: null, section: '5.3' },
  need: { formula: 'd · (1 − r)', section: '2.4' },
  floor: { formula: null, section: '5.1', also: ['Floor, % of need'] },
  approval: { formula: null, section: '3.5' },
  quota: { formula: null, section: '3.6' },
  transit: { formula: null, section: '3.7' },
  release: { formula: null, section: '4.9' },
  capacity: { formula: null, section: '2.3' },
  price: { formula: null, section: '11.1' },
  claim: { formula: 'c = s · T', section: '12.1' },
  survive: { formula: null, section: '7' },
  sampled: { formula: null, section: '9.3' },
  atStake: { formula: 'u · v', section: '5.4' },
  basis: { formula: null, section: '1.1' },
  mark: { formula: null, section: '1.3' },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof TERMS;
export const TERM_IDS = keysOf(TERMS);
