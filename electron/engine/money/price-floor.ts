import { numberAt } from '@shared/base/element-at';
import type { FloorYear, PriceFloor } from '@shared/model/money';
import { requireAmount } from '../indicators/require-figures';

/**
 * What a price floor costs its giver in one year:
 * min(q, cap) * max(0, floor - reference) - upside * q * max(0, reference - floor).
 * Source: docs/engine.md 11.2.
 * @param tonnes q, sold in the year
 * @param reference price of the year, yen a tonne
 * @returns yen; negative when the giver gets back more than it pays
 * @throws Refusal for a negative price, mass or part
 */
export function floorBudget(terms: PriceFloor, tonnes: number, reference: number): number {
  requireAmount(terms.floor, 'floor');
  requireAmount(terms.upsideShare, 'upsideShare', 1);
  if (terms.volumeCap !== null) requireAmount(terms.volumeCap, 'volumeCap');
  requireAmount(tonnes, 'tonnes');
  requireAmount(reference, 'reference');
  const paid = Math.min(tonnes, terms.volumeCap ?? tonnes) * Math.max(0, terms.floor - reference);
  return paid - terms.upsideShare * tonnes * Math.max(0, reference - terms.floor);
}

/**
 * The same year by year for the term; after it nothing is paid either way.
 * @param firstYear first year of production
 * @param tonnes by year of production, as long as `references`
 */
export function floorBudgets(
  terms: PriceFloor,
  firstYear: number,
  tonnes: readonly number[],
  references: readonly number[],
): FloorYear[] {
  requireAmount(terms.termYears, 'termYears');
  return references.map((reference, index) => {
    const sold = numberAt(tonnes, index);
    const paidYen = index < terms.termYears ? floorBudget(terms, sold, reference) : 0;
    return { year: firstYear + index, reference, tonnes: sold, paidYen };
  });
}
