import { evaluate } from '@shared/model/expression';
import { type Figure, figureBetween, type MissingInput } from '@shared/model/indicator';
import { keptPart, mixedScopes } from '@shared/model/indicator-terms';
import { requireAmount, requireNumber } from './require-figures';
import { type ScopeIndex, type SourcingScope, scopeIndex } from './scope-index';

export interface SupplyRiskInput {
  /** World production; null where it is not known. */
  readonly world: SourcingScope | null;
  /** Where the economy itself sources; null where it is not known. */
  readonly own: SourcingScope | null;
  /** Fraction of the consumption that is net imports; clipped to 0..1. Null: not known. */
  readonly importReliance: number | null;
  /** End-of-life recycling input rate, fraction 0..1. */
  readonly recyclingInputRate: number;
  /** Substitution index for supply risk SI_SR, 0..1; 1 where nothing can stand in. */
  readonly substitutionIndex: number;
  /** Governance score that stands in for missing ones; null lets them propagate. */
  readonly missingGovernance: number | null;
}

export interface SupplyRisk {
  readonly figure: Figure;
  readonly world: ScopeIndex | null;
  readonly own: ScopeIndex | null;
  /** As used; `clipped` says that it lay outside of 0..1. */
  readonly importReliance: { readonly value: number; readonly clipped: boolean } | null;
}

/**
 * SR = [HHI_GS * IR/2 + HHI_own * (1 - IR/2)] * (1 - EoL_RIR) * SI_SR, with one scope missing the other alone.
 * Source: docs/engine.md 14.3 (European Commission, 2017 and 2023); check value G-05.
 * @throws Refusal for rates or shares out of their range
 */
export function supplyRisk(input: SupplyRiskInput): SupplyRisk {
  requireAmount(input.recyclingInputRate, 'recyclingInputRate', 1);
  requireAmount(input.substitutionIndex, 'substitutionIndex', 1);
  if (input.importReliance !== null) requireNumber(input.importReliance, 'importReliance');
  const world = input.world === null ? null : scopeIndex(input.world, input.missingGovernance);
  const own = input.own === null ? null : scopeIndex(input.own, input.missingGovernance);
  const importReliance = input.importReliance === null ? null : clipToFraction(input.importReliance);
  const parts = { world, own, importReliance };

  const missing = missingOf(world, own, importReliance !== null);
  if (missing.length > 0) return { ...parts, figure: { kind: 'missing', of: missing } };
  const kept = evaluate(keptPart, input.recyclingInputRate, input.substitutionIndex);
  const both = (end: 'low' | 'high') => kept * mixed(world?.index?.[end], own?.index?.[end], importReliance);
  return { ...parts, figure: figureBetween(both('low'), both('high')) };
}

/** The weighted mean of the scopes; one alone counts whole. At least one is there. */
function mixed(
  world: number | undefined,
  own: number | undefined,
  reliance: SupplyRisk['importReliance'],
): number {
  if (world === undefined || own === undefined) return world ?? own ?? Number.NaN;
  return evaluate(mixedScopes, world, own, (reliance?.value ?? Number.NaN) / 2);
}

function missingOf(world: ScopeIndex | null, own: ScopeIndex | null, knowsReliance: boolean): MissingInput[] {
  if (world === null && own === null) return [{ input: 'shares', who: null }];
  const countries = new Set([...(world?.missing ?? []), ...(own?.missing ?? [])]);
  const governance = [...countries].map((who): MissingInput => ({ input: 'governance', who }));
  const needsReliance = world !== null && own !== null && !knowsReliance;
  return needsReliance ? [...governance, { input: 'import_reliance', who: null }] : governance;
}

function clipToFraction(value: number): { value: number; clipped: boolean } {
  const inside = Math.min(1, Math.max(0, value));
  return { value: inside, clipped: inside !== value };
}
