import type { ChainLink } from '@shared/features/chain/contract';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import type { PathStep } from '@shared/model/supply-path';
import { reachable, type SupplyGraph, type SupplyNode, unknownFeed } from '../../engine/look-through';
import type { SupplyChain } from '../../plan/supply-chain';

const NOWHERE: PathStep = { stage: 'mining', countryId: null };

/**
 * The shares and feeds that the paths of a chain rest on, receiver by receiver: the economy first, then each node that
 * is fed. What a node is fed from nobody knows where stands as a row of its own; the parts of a receiver's feed add up
 * to 100 %, those of the economy to its allocated supply.
 */
export function chainLinks({ inflows, graph }: SupplyChain, reference: Reference): ChainLink[] {
  const plants = new Map<string, SupplierId>(reference.suppliers.map(({ id }) => [id, id]));
  const plant = (nodeId: string) => plants.get(nodeId) ?? null;
  const toEconomy = inflows.map(
    ({ nodeId, ...row }): ChainLink => ({
      from: stepOf(graph, nodeId),
      supplierId: plant(nodeId),
      to: null,
      receiverId: null,
      ...figureOf(row),
    }),
  );
  const fed = reachable(inflows, graph).flatMap((node) => {
    const receiver = { to: step(node), receiverId: plant(node.id) };
    const rows = node.feeds.map(
      ({ nodeId, ...row }): ChainLink => ({
        from: stepOf(graph, nodeId),
        supplierId: plant(nodeId),
        ...receiver,
        ...figureOf(row),
      }),
    );
    const open = unknownFeed(node);
    if (open <= 0) return [rows];
    const nobody = { from: NOWHERE, supplierId: null, percent: open, known: false, sourceId: null };
    return [[...rows, { ...receiver, ...nobody }]];
  });
  return [toEconomy, ...fed].flatMap((rows) => rows.sort((a, b) => b.percent - a.percent));
}

function figureOf(row: Pick<ChainLink, 'percent' | 'known' | 'sourceId'>) {
  return { percent: row.percent, known: row.known, sourceId: row.sourceId };
}

function stepOf(graph: SupplyGraph, nodeId: string): PathStep {
  const node = graph.get(nodeId);
  return node === undefined ? NOWHERE : step(node);
}

function step({ stage, countryId }: SupplyNode): PathStep {
  return { stage, countryId };
}
