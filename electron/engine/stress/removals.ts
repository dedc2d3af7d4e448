import type { ExposureTotals, Removal, RemovalsResult, StressNode, StressSpan } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import { totalsOf } from './exposure';
import { supplyRatios } from './n-minus-one';
import { PartRunner } from './part-runner';
import { nodesOf, stretchOf, touchedBy, withRemoved } from './removal';
import type { Step } from './step';

/**
 * N-1 and N-2: every supplier, every country and, if wanted, every pair of them taken away for a stretch of days, on top
 * of the shocks of the model; ranked by the shortfall that is left.
 * Source: docs/engine.md 6.1.
 * @param span checked before (check-question.ts)
 * @returns masses in tonnes REO over the whole window, the worst first
 * @throws Refusal (refusal.model.*) with the field
 */
export async function removals(
  model: WhatIfModel,
  span: StressSpan,
  pairs: boolean,
  step: Step,
): Promise<RemovalsResult> {
  const runner = new PartRunner(model);
  const stretch = stretchOf(model, span);
  const base = totalsOf(runner.base);
  const nodes = nodesOf(model);
  const sets = [...nodes.map((node) => [node]), ...(pairs ? pairsOf(model, nodes) : [])];
  const found: Removal[] = [];
  for (const [done, set] of sets.entries()) {
    await step(done, sets.length);
    const totals = totalsOf(runner.run(withRemoved(model, set, stretch), touchedBy(model, set)));
    found.push({ nodes: set, ...totals, addedShortfall: totals.shortfall - base.shortfall });
  }
  await step(sets.length, sets.length);
  return {
    kind: 'removals',
    ...stretch,
    base,
    removals: found.sort(worstFirst),
    ratios: supplyRatios(model),
  };
}

/** All pairs but a country with a supplier that lies in it: that is the country alone. */
export function pairsOf(model: WhatIfModel, nodes: readonly StressNode[]): StressNode[][] {
  const home = new Map(
    model.materials.flatMap(({ suppliers }) =>
      suppliers.map(({ supplierId, countryId }) => [supplierId, countryId] as const),
    ),
  );
  const lies = (inner: StressNode, outer: StressNode) =>
    inner.kind === 'supplier' && outer.kind === 'country' && home.get(inner.supplierId) === outer.countryId;
  return nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .filter((other) => !lies(one, other) && !lies(other, one))
      .map((other) => [one, other]),
  );
}

/** More shortfall first; then who stops sooner; then fewer nodes; the order of the model decides the rest. */
function worstFirst(a: Removal, b: Removal): number {
  const stop = ({ firstStop }: ExposureTotals) => firstStop?.moment.day ?? Number.MAX_VALUE;
  return b.shortfall - a.shortfall || stop(a) - stop(b) || a.nodes.length - b.nodes.length;
}
