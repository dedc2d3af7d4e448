import { Refusal } from '@shared/domain/refusal';
import { solveLoop } from './leontief';
import { type Inflow, type SupplyGraph, type SupplyNode, unknownFeed } from './supply-graph';

/**
 * What a node counts for: a fraction that is settled there, or null to go on with what feeds it. `unknown` is what
 * feed of unknown origin counts for.
 */
export interface Question {
  readonly settled: (node: SupplyNode) => number | null;
  readonly unknown: number;
  /** Weight of an edge beside its percent; 1 unless losses or marks matter. */
  readonly edge?: (node: SupplyNode, nodeId: string, known: boolean) => Carried;
}

/** An edge either passes its weight on, times `factor`, or counts at once. */
export interface Carried {
  readonly factor: number;
  readonly settled: number | null;
}

/**
 * Answers questions by walking the graph upstream from what reaches the economy: v_n = settled(n), or the sum of
 * feed * v_m and of unknown feed * unknown. Loops are summed over all their rounds, v = (I - F)^-1 b.
 * Source: METHODS section 2: o = r M1 M2 ..., U_X = 1 - r D M1 D ... 1, loops (I - A)^-1.
 * @returns one number a question, percent of the supply
 * @throws Refusal `refusal.risk.closedLoop` naming the nodes of a loop that nothing enters or leaves
 */
export function trace(
  inflows: readonly Inflow[],
  graph: SupplyGraph,
  questions: readonly Question[],
): number[] {
  const nodes = reachable(inflows, graph);
  const place = new Map(nodes.map((node, index) => [node.id, index]));
  return questions.map((question) => {
    const matrix = nodes.map(() => new Array<number>(nodes.length).fill(0));
    const constant = nodes.map((node, row) => {
      const settled = question.settled(node);
      if (settled !== null) return [settled];
      let sum = (unknownFeed(node) / 100) * question.unknown;
      for (const { nodeId, percent, known } of node.feeds) {
        const carried = question.edge?.(node, nodeId, known) ?? { factor: 1, settled: null };
        const weight = (percent / 100) * carried.factor;
        if (carried.settled !== null) {
          sum += weight * carried.settled;
          continue;
        }
        const column = place.get(nodeId) ?? 0; // every fed node is reachable
        const cells = matrix[row] ?? [];
        cells[column] = (cells[column] ?? 0) + weight;
      }
      return [sum];
    });
    const values = solveNamed(matrix, constant, nodes);
    return inflows.reduce(
      (sum, { nodeId, percent }) => sum + percent * (values[place.get(nodeId) ?? 0] ?? 0),
      0,
    );
  });
}

/** The loop is named by its nodes, not by rows of a matrix. */
function solveNamed(matrix: number[][], constant: number[][], nodes: readonly SupplyNode[]): number[] {
  try {
    return solveLoop(matrix, constant).map((row) => row[0] ?? 0);
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.notice.code !== 'refusal.risk.closedLoop') throw thrown;
    const loop = nodes.find((node) => feedsItself(node.id, matrix, nodes))?.id ?? '';
    throw new Refusal('refusal.risk.closedLoop', { node: loop }, { field: `feeds.${loop}` });
  }
}

function feedsItself(id: string, matrix: readonly number[][], nodes: readonly SupplyNode[]): boolean {
  const start = nodes.findIndex((node) => node.id === id);
  const seen = new Set<number>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const [next, weight] of (matrix[at] ?? []).entries()) {
      if (weight === 0) continue;
      if (next === start) return true;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return false;
}

/** The nodes that what reaches the economy can have passed, nearest first. */
export function reachable(inflows: readonly Inflow[], graph: SupplyGraph): SupplyNode[] {
  const found = new Map<string, SupplyNode>();
  const queue = inflows.map(({ nodeId }) => nodeId);
  for (let index = 0; index < queue.length; index++) {
    const node = graph.get(queue[index] ?? '');
    if (node === undefined || found.has(node.id)) continue;
    found.set(node.id, node);
    queue.push(...node.feeds.map(({ nodeId }) => nodeId));
  }
  return [...found.values()];
}
