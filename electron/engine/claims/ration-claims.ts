import { numberAt } from '@shared/base/element-at';
import { unreachable } from '@shared/base/refusal';
import type { ClaimRule, GrantedClaim, PlantClaim } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import { rationProportionally } from '../run/lines/rationing';
import { requireAmount } from '../run/require-figures';

/**
 * Shares a plant out among the economies that claim it. Claims within capacity are granted in full; above it they are cut in
 * proportion, or in an order of contracts: whoever stands first is served first, and those whom the order does not name
 * share what is left in proportion. Nothing is made or lost: what is granted adds up to the smaller of claims and capacity.
 * Source: docs/engine.md 12.1.
 * @param capacity tonnes REO a year, zero or more; null where it is not known: then every claim is granted
 * @param order economies whose contracts come first, for the rule "priority"
 * @returns in the order of the claims
 * @throws Refusal (refusal.model.*) naming the claim or capacity that is no amount
 */
export function rationClaims(
  claims: readonly PlantClaim[],
  capacity: number | null,
  rule: ClaimRule,
  order: readonly CountryId[],
): GrantedClaim[] {
  for (const { economyId, tonnes } of claims) requireAmount(tonnes, `claims.${economyId}`);
  if (capacity !== null) requireAmount(capacity, 'capacity');
  const available = capacity ?? Number.POSITIVE_INFINITY;
  const granted = grantedTo(claims, available, rule, order);
  return claims.map((claim, index) => {
    const got = numberAt(granted, index);
    return { ...claim, granted: got, cut: claim.tonnes - got };
  });
}

function grantedTo(
  claims: readonly PlantClaim[],
  available: number,
  rule: ClaimRule,
  order: readonly CountryId[],
): number[] {
  const tonnes = claims.map((claim) => claim.tonnes);
  switch (rule) {
    case 'proportional':
      return rationProportionally(tonnes, available);
    case 'priority': {
      const granted = claims.map(() => 0);
      let left = available;
      for (const economyId of order) {
        for (const [index, claim] of claims.entries()) {
          if (claim.economyId !== economyId) continue;
          const got = Math.min(claim.tonnes - numberAt(granted, index), left);
          granted[index] = numberAt(granted, index) + got;
          left -= got;
        }
      }
      const others = claims.map((claim) => (order.includes(claim.economyId) ? 0 : claim.tonnes));
      const rest = rationProportionally(others, left);
      return granted.map((got, index) => got + numberAt(rest, index));
    }
    default:
      return unreachable(rule);
  }
}
