import {
  atLeast,
  atMost,
  compare,
  constant,
  minus,
  ONE,
  over,
  plus,
  type Term,
  times,
  when,
  ZERO,
} from './expression';

/**
 * The formulas of the indicators, each said once: the engine evaluates them over plain numbers (evaluate), the workbook
 * over cells. What stands between them (what is missing, which countries count, the order of a sum) is the caller's.
 */
type Figure = Term<number>;

/** The ends of the scale that governance is read on. Fixed: a new country moves nobody else. */
const WEAKEST = -2.5;
const STRONGEST = 2.5;

/** A score of governance on the fixed scale. */
export const clipped = (score: Figure): Figure =>
  atLeast(constant(WEAKEST), atMost(constant(STRONGEST), score));

const fromBest = (score: Figure): Figure => minus(constant(STRONGEST), clipped(score));

/** W_c = 2 * (2.5 - score), 0..10, 10 worst. Source: docs/engine.md 14.2. */
export const governanceWeight = (score: Figure): Figure => times(constant(2), fromBest(score));

/** g = (2.5 - score) / 5, 0..1, 1 worst. Source: docs/engine.md 14.2, 14.5. */
export const instability = (score: Figure): Figure => {
  const { formula, value } = fromBest(score);
  return { formula: `${formula}/5`, value: value / (STRONGEST - WEAKEST) };
};

/** What an unnamed rest adds to a sum of squares at most: each unnamed one is no larger than the largest that may be. */
export const unnamedSquares = (rest: Figure, largest: Figure): Figure => times(rest, atMost(rest, largest));

/** The n-th of the largest pieces in which an unnamed rest can come, from 0. Source: docs/engine.md 14.1. */
export const unnamedPiece = (rest: Figure, largest: Figure, nth: Figure): Figure =>
  atLeast(ZERO, atMost(largest, minus(rest, times(nth, largest))));

/** N_eff: so many equal suppliers would be as concentrated. */
export const effectiveSuppliers = (hhi: Figure): Figure => over(ONE, hhi);

/** S_c^2 * W_c * t_c. Source: docs/engine.md 14.3. */
export const scopePart = (share: Figure, weight: Figure, trade: Figure): Figure =>
  times(share, share, weight, trade);

/** The governance weight that nothing can exceed: an unnamed rest may be there. */
export const WORST_WEIGHT = 10;

/** The most that a scope comes to beside an unnamed rest of the given weight. */
export const scopeAtMost = (low: Figure, unnamed: Figure, weight: Figure): Figure =>
  plus(low, times(unnamed, weight));

/** The scopes weighted with half of the import reliance and what is left of one. Source: docs/engine.md 14.3. */
export const mixedScopes = (world: Figure, own: Figure, half: Figure): Figure =>
  plus(times(world, half), times(own, minus(ONE, half)));

/** What recycling leaves, and nothing stands in for: (1 - EoL_RIR) * SI_SR. */
export const keptPart = (recycling: Figure, substitution: Figure): Figure =>
  times(minus(ONE, recycling), substitution);

/** NIR = (AC - production) / AC, fraction. Source: docs/engine.md 14.6. */
export const relianceOf = (consumption: Figure, production: Figure): Figure =>
  over(minus(consumption, production), consumption);

/** The reference that scores are divided by to become characterisation factors (Koyamparambath et al. 2024). */
const REFERENCE = constant(0.409412948);

/** The factor of a GeoPolRisk score at a price in US dollars a kilogram. Source: docs/engine.md 14.5. */
export const characterisation = (score: Figure, price: Figure): Figure =>
  over(times(score, price), REFERENCE);

/** Sums of the same numbers in another order differ by less: no interval. */
const HAIR = constant(1e-9);

/** The upper bound of a dependence, of which both bounds are such sums. */
export const upperEnd = (low: Figure, high: Figure): Figure =>
  when(compare(minus(high, low), '<', HAIR), low, high);
