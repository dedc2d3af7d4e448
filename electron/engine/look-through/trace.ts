import { itemAt, numberAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import { sumUnder, textOf } from '@shared/model/missing-figures';
import { solveLoop } from './leontief';
import { type Inflow, type SupplyGraph, type SupplyNode, unknownFeed } from './supply-graph';

/**
 * What a node counts for: a fraction that is settled there, or null to go on with what feeds it. `unknown` is what
 * feed of unknown origin counts for. A node is asked for its country, stage, yield and feeds, never for its id.
 */
export interface Question {
  readonly settled: (node: SupplyNode) => number | null;
  readonly unknown: number | ((node: SupplyNode) => number);
  /** Weight of an edge beside its percent; 1 unless losses or marks matter. */
  readonly edge?: (node: SupplyNode, nodeId: string, known: boolean) => Carried;
}

/** An edge either passes its weight on, times `factor`, or counts at once. */
interface Carried {
  readonly factor: number;
  readonly settled: number | null;
}

/**
 * Answers questions by walking the graph upstream from what reaches the economy: v_n = settled(n), or the sum of
 * feed * v_m and of unknown feed * unknown. Nodes are worked out behind those that feed them; those in a loop, or fed by
 * one, are summed over all its rounds, v = (I - F)^-1 b.
 * Source: docs/engine.md 13.2, 13.3: o = r M1 M2 ..., U_X = 1 - r D M1 D ... 1, loops (I - A)^-1.
 * @returns one number a question, percent of the supply
 * @throws Refusal `refusal.risk.closedLoop` naming a node of a loop that nothing enters or leaves
 */
export function trace(
  inflows: readonly Inflow[],
  graph: SupplyGraph,
  questions: readonly Question[],
): number[] {
  const asked = spokesmen(inflows, graph);
  const starts = [...new Set(asked)].map((nodeId) => ({ nodeId }));
  const { ordered, looped } = upstreamFirst(reachable(starts, graph));
  return questions.map((question) => {
    const values = new Map<string, number>();
    for (const node of ordered) {
      const { constant, terms } = equationOf(node, question);
      const fed = terms.reduce((sum, { nodeId, weight }) => sum + weight * sumUnder(values, nodeId), 0);
      values.set(node.id, constant + fed);
    }
    if (looped.length > 0) solveRounds(looped, question, values);
    return inflows.reduce((sum, { percent }, at) => sum + percent * sumUnder(values, itemAt(asked, at)), 0);
  });
}

/**
 * Of each inflow the node that is worked out for it. Plants of one country and stage that live on the very same supply
 * count for the same: of thousands only the first is worked out.
 */
function spokesmen(inflows: readonly Inflow[], graph: SupplyGraph): string[] {
  const bySupply = new Map<SupplyNode['feeds'], SupplyNode[]>();
  return inflows.map(({ nodeId }) => {
    const node = graph.get(nodeId);
    if (node === undefined) return nodeId;
    const known = bySupply.get(node.feeds) ?? [];
    const first = known.find(
      (other) =>
        other.countryId === node.countryId && other.stage === node.stage && other.yield === node.yield,
    );
    if (first !== undefined) return first.id;
    bySupply.set(node.feeds, [...known, node]);
    return nodeId;
  });
}

/** v of a node: a constant, and what it takes over from the nodes that feed it. */
interface Equation {
  readonly constant: number;
  readonly terms: readonly { readonly nodeId: string; readonly weight: number }[];
}

function equationOf(node: SupplyNode, question: Question): Equation {
  const settled = question.settled(node);
  if (settled !== null) return { constant: settled, terms: [] };
  const unknown = typeof question.unknown === 'number' ? question.unknown : question.unknown(node);
  let constant = (unknownFeed(node) / 100) * unknown;
  const terms: { nodeId: string; weight: number }[] = [];
  for (const { nodeId, percent, known } of node.feeds) {
    const carried = question.edge?.(node, nodeId, known) ?? { factor: 1, settled: null };
    const weight = (percent / 100) * carried.factor;
    if (carried.settled === null) terms.push({ nodeId, weight });
    else constant += weight * carried.settled;
  }
  return { constant, terms };
}

/** Nodes in an order in which each comes behind all that feed it, and those that a loop keeps out of any order. */
function upstreamFirst(nodes: readonly SupplyNode[]): { ordered: SupplyNode[]; looped: SupplyNode[] } {
  const waiting = new Map(nodes.map((node) => [node.id, node.feeds.length]));
  const fedBy = new Map<string, SupplyNode[]>();
  for (const node of nodes) {
    for (const { nodeId } of node.feeds) {
      const fed = fedBy.get(nodeId);
      if (fed === undefined) fedBy.set(nodeId, [node]);
      else fed.push(node);
    }
  }
  const ordered = nodes.filter(({ feeds }) => feeds.length === 0);
  for (let index = 0; index < ordered.length; index++) {
    for (const next of fedBy.get(itemAt(ordered, index).id) ?? []) {
      const left = sumUnder(waiting, next.id) - 1;
      waiting.set(next.id, left);
      if (left === 0) ordered.push(next);
    }
  }
  const done = new Set(ordered.map(({ id }) => id));
  return { ordered, looped: nodes.filter(({ id }) => !done.has(id)) };
}

/** Adds the values of looped nodes to those worked out already. A loop is named by a node of it, not by a row. */
function solveRounds(looped: readonly SupplyNode[], question: Question, values: Map<string, number>): void {
  const place = new Map(looped.map(({ id }, index) => [id, index]));
  const matrix = looped.map(() => new Array<number>(looped.length).fill(0));
  const constants = looped.map((node, row) => {
    const { constant, terms } = equationOf(node, question);
    let sum = constant;
    for (const { nodeId, weight } of terms) {
      const column = place.get(nodeId);
      if (column === undefined) sum += weight * sumUnder(values, nodeId);
      else (matrix[row] ?? [])[column] = numberAt(itemAt(matrix, row), column) + weight;
    }
    return [sum];
  });
  try {
    const solved = solveLoop(matrix, constants);
    for (const [index, { id }] of looped.entries()) values.set(id, numberAt(itemAt(solved, index), 0));
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.notice.code !== 'refusal.risk.closedLoop') throw thrown;
    const node = textOf(looped.find((_each, index) => returnsTo(index, matrix))?.id);
    throw new Refusal('refusal.risk.closedLoop', { node }, { field: `feeds.${node}` });
  }
}

/** Whether what leaves a row comes back to it. */
function returnsTo(start: number, matrix: readonly (readonly number[])[]): boolean {
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
export function reachable(inflows: readonly Pick<Inflow, 'nodeId'>[], graph: SupplyGraph): SupplyNode[] {
  const found = new Map<string, SupplyNode>();
  const queue = inflows.map(({ nodeId }) => nodeId);
  for (let index = 0; index < queue.length; index++) {
    const node = graph.get(itemAt(queue, index));
    if (node === undefined || found.has(node.id)) continue;
    found.set(node.id, node);
    for (const { nodeId } of node.feeds) queue.push(nodeId);
  }
  return [...found.values()];
}
