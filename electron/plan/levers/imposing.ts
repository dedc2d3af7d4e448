import type { CountryId } from '@shared/model/country';
import { plantOf, type Shock } from '@shared/model/shock';

/**
 * The countries by whose measures less comes. What happens at a plant is nobody's measure: the other suppliers of its country
 * can still take on an offtake.
 */
export function imposing(shocks: readonly Shock[]): CountryId[] {
  return [...new Set(shocks.flatMap((shock) => (plantOf(shock) === null ? [shock.imposedBy] : [])))];
}
