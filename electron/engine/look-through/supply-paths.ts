import type { PathStep, SupplyPath } from '@shared/model/supply-path';
import { type Inflow, isOrigin, requireGraph, type SupplyGraph, unknownFeed } from './supply-graph';

/** A walk ends where less than this percent of the supply is left: loops end, and a wide graph stays a list. */
const LEAST_PERCENT = 1e-3;

/**
 * The ways that a supply comes, added up by the countries of their steps, largest first. Their percentages add up to
 * those of the inflows. Where the trail ends before a mine, the first step is at the stage of mining with no country;
 * the same holds for what is left of a loop, or of a walk thinner than 0.001 %.
 * Source: docs/engine.md 13.6, o = r M1 M2 ..., written out path by path.
 * @param inflows percent of the supply that each node gives
 * @throws Refusal for a graph that is not sound (supply-graph.ts)
 */
export function supplyPaths(inflows: readonly Inflow[], graph: SupplyGraph): SupplyPath[] {
  requireGraph(inflows, graph);
  const found = new Map<string, { steps: readonly PathStep[]; percent: number; open: number }>();

  const end = (steps: readonly PathStep[], percent: number, known: boolean): void => {
    if (percent <= 0) return;
    const key = steps.map(({ stage, countryId }) => `${stage} ${countryId ?? '?'}`).join(' > ');
    const before = found.get(key) ?? { steps, percent: 0, open: 0 };
    found.set(key, {
      steps,
      percent: before.percent + percent,
      open: before.open + (known ? 0 : percent),
    });
  };
  const walk = (nodeId: string, after: readonly PathStep[], percent: number, known: boolean): void => {
    const node = graph.get(nodeId);
    if (node === undefined || percent <= 0) return;
    const step = { stage: node.stage, countryId: node.countryId };
    const steps =
      after[0]?.stage === step.stage && after[0].countryId === step.countryId ? after : [step, ...after];
    const lost: readonly PathStep[] = [{ stage: 'mining', countryId: null }, ...steps];
    if (isOrigin(node)) end(steps, percent, known);
    else if (percent < LEAST_PERCENT) end(lost, percent, known);
    else {
      end(lost, (percent * unknownFeed(node)) / 100, known);
      for (const feed of node.feeds)
        walk(feed.nodeId, steps, (percent * feed.percent) / 100, known && feed.known);
    }
  };
  for (const { nodeId, percent, known } of inflows) walk(nodeId, [], percent, known);

  return [...found.values()]
    .map(({ steps, percent, open }) => ({ steps, percent, notKnownPercent: (open / percent) * 100 }))
    .sort((a, b) => b.percent - a.percent || nameOf(a.steps).localeCompare(nameOf(b.steps), 'en'));
}

function nameOf(steps: readonly PathStep[]): string {
  return steps.map(({ countryId }) => countryId ?? '?').join(' ');
}
