import { Refusal } from '@shared/base/refusal';
import { STAGES, type Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import { requireAmount } from '../indicators/require-figures';

/** One place where a material is worked: a plant, or a country at a stage. */
export interface SupplyNode {
  readonly id: string;
  readonly countryId: CountryId;
  readonly stage: Stage;
  /** Where its input comes from, percent of its feed; what is missing to 100 is of unknown origin. None for a mine. */
  readonly feeds: readonly FeedEdge[];
  /** Contained metal out over contained metal in, 0..1; 1 where losses are not counted. */
  readonly yield: number;
}

export interface FeedEdge {
  readonly nodeId: string;
  readonly percent: number;
  /** Whether the figure was read in a source; others rest on estimates. */
  readonly known: boolean;
  readonly sourceId: string | null;
}

/** What reaches the economy: percent of its supply that a node gives. */
export interface Inflow {
  readonly nodeId: string;
  readonly percent: number;
  readonly known: boolean;
}

export type SupplyGraph = ReadonlyMap<string, SupplyNode>;

/** Percentages may add up to a hair more than 100 after normalisation in doubles. */
const PERCENT_TOLERANCE = 1e-6;

/** Whether the material starts here: nothing lies behind a mine. */
export function isOrigin(node: SupplyNode): boolean {
  return node.stage === 'mining';
}

/** Percent of a node's feed of which the origin is not known; 0 for a mine. */
export function unknownFeed(node: SupplyNode): number {
  return isOrigin(node) ? 0 : Math.max(0, 100 - sumOf(node.feeds));
}

/**
 * Checks everything that a look through the graph rests on. Feeds may come from any stage before, from the same one
 * (re-exports) or from a later one (scrap): loops have a meaning as long as something enters them (leontief.ts).
 * @throws Refusal for a percentage or yield out of range, more than 100 % together, a node that is not there, or a
 * mine that is fed; the place names the node
 */
export function requireGraph(inflows: readonly Inflow[], graph: SupplyGraph): void {
  requireEdges(inflows, 'inflows', graph);
  for (const node of graph.values()) {
    const field = `feeds.${node.id}`;
    requireEdges(node.feeds, field, graph);
    requireAmount(node.yield, `${field}.yield`, 1);
    if (node.yield === 0) throw new Refusal('refusal.risk.zeroTotal', { field }, { field });
    if (isOrigin(node) && node.feeds.length > 0) {
      throw new Refusal('refusal.risk.fedMine', { node: node.id }, { field });
    }
  }
}

function requireEdges(
  edges: readonly { readonly nodeId: string; readonly percent: number }[],
  field: string,
  graph: SupplyGraph,
): void {
  for (const { nodeId, percent } of edges) {
    requireAmount(percent, `${field}.${nodeId}`, 100 + PERCENT_TOLERANCE);
    if (!graph.has(nodeId)) {
      throw new Refusal('refusal.risk.unknownNode', { node: nodeId }, { field: `${field}.${nodeId}` });
    }
  }
  const sum = sumOf(edges);
  if (sum > 100 + PERCENT_TOLERANCE) throw new Refusal('refusal.risk.sharesOver', { field, sum }, { field });
}

/** Stages between two that an edge jumps over: the plan says nothing about who worked the material there. */
export function stagesSkipped(graph: SupplyGraph): Stage[] {
  const skipped = new Set<Stage>();
  for (const node of graph.values()) {
    for (const { nodeId } of node.feeds) {
      const from = STAGES.indexOf(graph.get(nodeId)?.stage ?? node.stage);
      for (const stage of STAGES.slice(from + 1, STAGES.indexOf(node.stage))) skipped.add(stage);
    }
  }
  return STAGES.filter((stage) => skipped.has(stage));
}

function sumOf(edges: readonly { readonly percent: number }[]): number {
  return edges.reduce((sum, { percent }) => sum + percent, 0);
}
