import type { Plan } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { Override } from '@shared/model/tables/override';
import type { Source } from '@shared/model/tables/source';

/**
 * A scenario without what people write beside figures: notes and reasons can say what a secret stock holds, whatever they are
 * written at, and nobody opens them one by one.
 */
export function withoutWords(resolved: ResolvedScenario): ResolvedScenario {
  const { plan, scenario, chain, overrides } = resolved;
  return {
    ...resolved,
    plan: withoutNotes(plan),
    scenario: bare(scenario),
    chain: chain.map(bare),
    overrides: new Map(
      [...overrides].map(([field, byKey]) => [
        field,
        new Map(
          [...byKey].map(([key, override]): [string, Override] => [key, { ...override, reason: null }]),
        ),
      ]),
    ),
  };
}

/** Sources without their notes; what a person has opened of assumptions stays. */
export function wordless<Evidence extends { readonly sources: readonly Source[] }>(
  evidence: Evidence,
): Evidence {
  return { ...evidence, sources: evidence.sources.map(bare) };
}

const bare = <Row extends { readonly note: string | null }>(row: Row): Row => ({ ...row, note: null });

function withoutNotes(plan: Plan): Plan {
  return {
    ...plan,
    shares: plan.shares.map(bare),
    totals: plan.totals.map(bare),
    demands: plan.demands.map(bare),
    reliefs: plan.reliefs.map(bare),
    stocks: plan.stocks.map(bare),
    receipts: plan.receipts.map(bare),
    ramps: plan.ramps.map(bare),
    releases: plan.releases.map(bare),
  };
}
