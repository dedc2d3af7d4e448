import { inYear } from '@shared/model/missing-figures';
import type { MaterialModel } from '@shared/model/what-if';
import { demandOf } from './inputs';

/**
 * A material whose demand, recycling or substitution was turned: in the years in which its total supply was worked out from these,
 * it moves by as much as what is left to be supplied; a total that somebody gave stays.
 * Source: docs/engine.md 6.4.
 */
export function withSupplyFollowing(before: MaterialModel, turned: MaterialModel): MaterialModel {
  const { derivedSupply = [] } = before;
  if (derivedSupply.length === 0) return turned;
  const totalSupply = { ...before.totalSupply };
  for (const year of derivedSupply) {
    const moved = leftToSupply(turned, year) - leftToSupply(before, year);
    totalSupply[year] = Math.max(0, inYear(before.totalSupply, year) + moved);
  }
  return { ...turned, totalSupply };
}

/** What is left to be supplied in a year, tonnes REO: demand less substitution and recycling, never below 0. */
function leftToSupply(material: MaterialModel, year: number): number {
  const needed = demandOf(material, year) * (1 - inYear(material.substitution, year) / 100);
  return Math.max(0, needed - inYear(material.recycling, year));
}
