import { STAGES, type Stage } from '@shared/base/stage';
import type { Bounds } from '@shared/model/dependence';
import { evaluate } from '@shared/model/expression';
import { upperEnd } from '@shared/model/indicator-terms';
import { type Inflow, isOrigin, requireGraph, type SupplyGraph, type SupplyNode } from './supply-graph';
import { type Question, trace } from './trace';

/** Dependence on a country or group X, percent of the economy's supply. Bounds are equal where every feed is known. */
export interface Dependence {
  /** Face value: X shipped it last. */
  readonly direct: Bounds;
  /** X separated it. */
  readonly refining: Bounds;
  /** X mined it: the ore share. */
  readonly mining: Bounds;
  /** X touched it at any step that the graph shows; at least the face value and at least the ore share. */
  readonly touches: Bounds;
}

/**
 * Looks through a supply graph for a country or group. Feed of unknown origin counts as not from X in the lower bound
 * and as from X in the upper. Source: docs/engine.md 13.2; check value G-12.
 * @param inflows percent of the supply that each node gives; the unallocated rest is nobody's and counts for nothing
 * @param countryIds X: one country, or several taken together
 * @throws Refusal for a graph that is not sound (supply-graph.ts), or a closed loop
 */
export function dependenceOn(
  inflows: readonly Inflow[],
  graph: SupplyGraph,
  countryIds: ReadonlySet<string>,
): Dependence {
  requireGraph(inflows, graph);
  const inX = (node: SupplyNode) => countryIds.has(node.countryId);
  const direct = inflows.reduce((sum, { nodeId, percent }) => {
    const node = graph.get(nodeId);
    return node !== undefined && inX(node) ? sum + percent : sum;
  }, 0);
  return {
    direct: { low: direct, high: direct },
    refining: shareAtStage(inflows, graph, 'separation', inX),
    mining: shareAtStage(inflows, graph, 'mining', inX),
    touches: touchesAnywhere(inflows, graph, inX),
  };
}

/**
 * Share worked by X at one stage. A path that passes the stage unseen (its node lies further upstream already) could
 * have been worked anywhere: it is unknown.
 */
function shareAtStage(
  inflows: readonly Inflow[],
  graph: SupplyGraph,
  stage: Stage,
  inX: (node: SupplyNode) => boolean,
): Bounds {
  const wanted = STAGES.indexOf(stage);
  const settled = (unknown: number) => (node: SupplyNode) => {
    if (node.stage === stage) return inX(node) ? 1 : 0;
    return STAGES.indexOf(node.stage) < wanted || isOrigin(node) ? unknown : null;
  };
  return between(inflows, graph, settled);
}

/**
 * The ore share of X at least, percent of the supply, if separators in X whose feed is not known take in what X takes in on
 * average: a fraction of their unknown feed is of X. Never below the lower bound of `dependenceOn`. Source: docs/engine.md 13.4.
 */
export function minedAtLeast(
  inflows: readonly Inflow[],
  graph: SupplyGraph,
  countryIds: ReadonlySet<string>,
  ownFraction: number,
): number {
  const [low = 0] = trace(inflows, graph, [
    {
      settled: (node) => (node.stage === 'mining' ? Number(countryIds.has(node.countryId)) : null),
      unknown: (node) => (node.stage === 'separation' && countryIds.has(node.countryId) ? ownFraction : 0),
    },
  ]);
  return low;
}

/** U_X: the weight of all paths that meet X somewhere, in the graph's form. */
export function touchesAnywhere(
  inflows: readonly Inflow[],
  graph: SupplyGraph,
  inX: (node: SupplyNode) => boolean,
): Bounds {
  return between(inflows, graph, () => (node) => (inX(node) ? 1 : isOrigin(node) ? 0 : null));
}

/**
 * Percent of the supply whose way through the graph rests on estimates: an inflow or a feed not marked known, or no
 * feed at all where one is needed.
 */
export function restsOnEstimates(inflows: readonly Inflow[], graph: SupplyGraph): number {
  const supplied = inflows.reduce((sum, { percent }) => sum + percent, 0);
  const question: Question = {
    settled: (node) => (isOrigin(node) ? 0 : null),
    unknown: 1,
    edge: (_node, _from, known) => ({ factor: 1, settled: known ? null : 1 }),
  };
  const doubtful = inflows.filter(({ known }) => !known).reduce((sum, { percent }) => sum + percent, 0);
  const [further = 0] = trace(
    inflows.filter(({ known }) => known),
    graph,
    [question],
  );
  return supplied > 0 ? ((doubtful + further) / supplied) * 100 : 0;
}

function between(
  inflows: readonly Inflow[],
  graph: SupplyGraph,
  settled: (unknown: number) => (node: SupplyNode) => number | null,
): Bounds {
  const [low = 0, high = 0] = trace(
    inflows,
    graph,
    [0, 1].map((unknown) => ({ settled: settled(unknown), unknown })),
  );
  return { low, high: evaluate(upperEnd, low, high) };
}
