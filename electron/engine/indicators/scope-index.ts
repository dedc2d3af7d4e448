import type { CountryId } from '@shared/model/country';
import { evaluate } from '@shared/model/expression';
import { scopeAtMost, scopePart, unnamedSquares, WORST_WEIGHT } from '@shared/model/indicator-terms';
import type { Range } from './concentration';
import { governanceWeight } from './governance';
import { requireAmount, requireShares } from './require-figures';

/** One country in the world's production, or in an economy's own sourcing. */
export interface SourcingShare {
  readonly countryId: CountryId;
  /** Fraction 0..1. */
  readonly share: number;
  /** Mean of the six WGI dimensions; null where there is none. */
  readonly governance: number | null;
  /** t_c: 1 neutral, 0.8 for members and partners, 1.1..1.5 as taxes, quotas and bans harden. */
  readonly trade: number;
}

export interface SourcingScope {
  readonly shares: readonly SourcingShare[];
  /** Fraction that no country is named for. */
  readonly remainder: number;
  /** Largest single one among the unnamed; by default the smallest named share. */
  readonly largestUnnamed?: number;
}

/** (HHI_WGI,t) of a scope, 0..10 (15 with every trade parameter at its worst). */
export interface ScopeIndex {
  /** Null when a governance score is missing and no default is declared. */
  readonly index: Range | null;
  readonly missing: readonly string[];
  readonly defaulted: readonly string[];
  readonly clipped: readonly string[];
}

/**
 * (HHI_WGI,t)_scope = sum over c of S_c^2 * W_c * t_c. An unnamed remainder gives bounds: between nothing and
 * o * min(o, m) at the worst governance (or at the declared default), with a neutral trade parameter.
 * Source: docs/engine.md 14.3.
 * @param missingGovernance score that stands in for missing ones; null lets them propagate
 * @throws Refusal for shares that are no shares, or a trade parameter outside of 0..1.5
 */
export function scopeIndex(scope: SourcingScope, missingGovernance: number | null): ScopeIndex {
  const { shares, remainder } = scope;
  requireShares([...shares.map(({ share }) => share), remainder], 'shares');
  const missing: string[] = [];
  const defaulted: string[] = [];
  const clipped: string[] = [];
  let low = 0;
  let smallest = 1;
  for (const { countryId, share, governance, trade } of shares) {
    requireAmount(trade, `trade.${countryId}`, 1.5);
    if (share === 0) continue;
    smallest = Math.min(smallest, share);
    const score = governance ?? missingGovernance;
    if (governance === null) (score === null ? missing : defaulted).push(countryId);
    if (score === null) continue;
    const weight = governanceWeight(score);
    if (weight.clipped) clipped.push(countryId);
    low += evaluate(scopePart, share, weight.value, trade);
  }
  const most = missingGovernance === null ? WORST_WEIGHT : governanceWeight(missingGovernance).value;
  const unnamed = evaluate(unnamedSquares, remainder, scope.largestUnnamed ?? smallest);
  const high = evaluate(scopeAtMost, low, unnamed, most);
  return { index: missing.length > 0 ? null : { low, high }, missing, defaulted, clipped };
}
