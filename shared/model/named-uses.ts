/** Uses of rank 1 come first. */
export const RANKS = [1, 2, 3] as const;

/** Uses that are named, and all of such ranks. */
export interface NamedUses {
  readonly uses: readonly string[];
  readonly tiers: readonly (typeof RANKS)[number][];
}

export const NOBODY_NAMED: NamedUses = { uses: [], tiers: [] };

/** Whether somebody is named at all. */
export function namesAny({ uses, tiers }: NamedUses): boolean {
  return uses.length > 0 || tiers.length > 0;
}

/** Whether a use is among them. */
export function isNamed(
  { uses, tiers }: NamedUses,
  { useId, tier }: { readonly useId: string; readonly tier: (typeof RANKS)[number] },
): boolean {
  return uses.includes(useId) || tiers.includes(tier);
}
