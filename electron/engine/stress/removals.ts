import { nothingWithout } from '@shared/model/missing-figures';
import type { Removal, RemovalsQuestion, RemovalsResult } from '@shared/model/stress';
import type { WhatIfModel } from '@shared/model/what-if';
import { supplyRatios } from './n-minus-one';
import { Pairs } from './pairs';
import { ranked } from './ranked';
import { nodesOf, stretchOf } from './removal';
import { RemovalsRunner } from './removals-runner';
import type { Step } from './step';
import { worstSets } from './worst-sets';

/**
 * N-1 and N-2: every supplier, every country and, if wanted, every pair of them taken away for a stretch of days, on top
 * of the shocks of the model; ranked by the shortfall that is left.
 * Source: docs/engine.md 6.1.
 * @param question checked before (check-question.ts), and so is the model
 * @returns masses in tonnes REO over the whole window, the worst first; of pairs as many as were asked for, with the proof
 *   that no other set is worse
 */
export async function removals(
  model: WhatIfModel,
  { pairs, most, ...span }: RemovalsQuestion,
  step: Step,
): Promise<RemovalsResult> {
  const stretch = stretchOf(model, span);
  const nodes = nodesOf(model);
  const runner = new RemovalsRunner(model, nodes, stretch);
  const { base } = runner;
  const all = pairs ? new Pairs(model, nodes) : null;
  const sets =
    all !== null && most !== null
      ? await worstSets(runner, nodes.length, all, most, step)
      : [...nodes.map((_, at) => [at]), ...(all?.all() ?? [])];
  const found: Removal[] = [];
  for (const [done, places] of sets.entries()) {
    if (most === null || !pairs) await step(done, sets.length);
    const totals = runner.totalsOf(places);
    found.push({
      nodes: places.flatMap((at) => nodes[at] ?? []),
      ...totals,
      addedShortfall: totals.shortfall - base.shortfall,
    });
  }
  await step(1, 1);
  return {
    kind: 'removals',
    ...stretch,
    base,
    sets: nodes.length + nothingWithout(all?.count),
    removals: ranked(found).slice(0, pairs ? (most ?? undefined) : undefined),
    ratios: supplyRatios(model),
  };
}
