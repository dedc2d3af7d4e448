import { derivedFrom } from '@shared/base/derived';
import { type Notice, Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { Plan, Reference } from '@shared/model/plan';
import type { Shock } from '@shared/model/shock';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { FeedModel, SupplierModel } from '@shared/model/what-if';
import type { SupplyGraph, SupplyNode } from '../../engine/look-through';
import { touchesFeed } from '../../engine/run';
import { supplyChain } from '../supply-chain';

interface Fed {
  readonly suppliers: readonly SupplierModel[];
  readonly remarks: readonly Notice[];
}

/**
 * Gives suppliers the feeds behind them where a shock reaches one of these: the same chain as the look-through has, from
 * the shares and feed rows of one year. Suppliers that no shock reaches from behind stay as they are. A plant's own
 * lead time is the transit of what it feeds; that of a country is not known and counts as none. What of a feed has no known
 * origin is taken to be there in full. Both are said in a remark.
 * @param set whose shares, and of which year
 * @throws Refusal `refusal.model.feedLoop` when a place of such a chain feeds itself
 */
export function withFeedsBehind(
  suppliers: readonly SupplierModel[],
  reference: Reference,
  plan: Plan,
  set: ShareSetKey,
  shocks: readonly Shock[],
): Fed {
  if (shocks.length === 0) return { suppliers, remarks: [] };
  const { graph } = supplyChain(reference, plan, set);
  const touched = (from: SupplyNode, to: SupplyNode) => {
    const feed = feedOf(reference, from);
    const { countryId } = feedOf(reference, to);
    return shocks.some((shock) => touchesFeed(shock, set.materialId, countryId, feed));
  };
  const isFed = (supplier: SupplierModel) => {
    const node = graph.get(supplier.supplierId);
    return node !== undefined && isReached(graph, node, touched, new Set());
  };
  const fed = suppliers.filter(isFed);
  if (fed.length === 0) return { suppliers, remarks: [] };
  // Most moves of a slider reach the suppliers that the last one reached, and leave the list the very same.
  const reached = fed.map(({ supplierId }) => supplierId).join('|');
  return withFeeds(suppliers, reached, [graph], () =>
    feedThem(suppliers, new Set(fed), reference, graph, set),
  );
}

const withFeeds = derivedFrom<Fed>();

function feedThem(
  suppliers: readonly SupplierModel[],
  fed: ReadonlySet<SupplierModel>,
  reference: Reference,
  graph: SupplyGraph,
  set: ShareSetKey,
): Fed {
  const opens: number[] = [];
  const made = suppliers.map((supplier): SupplierModel => {
    const node = fed.has(supplier) ? graph.get(supplier.supplierId) : undefined;
    return node === undefined
      ? supplier
      : { ...supplier, ...feedsOf(graph, node, reference, set, [], opens) };
  });
  const material = set.materialId;
  const remarks: Notice[] = [
    { code: 'whatIf.remark.feeds', params: { material, count: fed.size, year: set.year } },
  ];
  if (opens.length > 0) {
    const params = { material, percent: Math.max(...opens), count: opens.length };
    remarks.push({ code: 'whatIf.remark.feedRest', params });
  }
  return { suppliers: made, remarks };
}

/** Whether a shock acts on any link of the chain behind a node. */
function isReached(
  graph: SupplyGraph,
  node: SupplyNode,
  touched: (from: SupplyNode, to: SupplyNode) => boolean,
  seen: Set<string>,
): boolean {
  if (seen.has(node.id)) return false;
  seen.add(node.id);
  return node.feeds.some(({ nodeId }) => {
    const from = graph.get(nodeId);
    return from !== undefined && (touched(from, node) || isReached(graph, from, touched, seen));
  });
}

function feedsOf(
  graph: SupplyGraph,
  node: SupplyNode,
  reference: Reference,
  set: ShareSetKey,
  behind: readonly string[],
  opens: number[],
): Pick<FeedModel, 'feeds' | 'feedRestPercent'> {
  if (node.feeds.length === 0) return {};
  const path = [...behind, node.id];
  const feeds = node.feeds.flatMap(({ nodeId, percent }): FeedModel[] => {
    const from = graph.get(nodeId);
    if (from === undefined || percent === 0) return [];
    if (path.includes(nodeId)) {
      const field = `${set.materialId}.feeds.${node.id}`;
      const params = { field, place: nodeId, path: [...path, nodeId].join(' < ') };
      throw new Refusal('refusal.model.feedLoop', params, { field });
    }
    const { leadTimeDays } = byId(reference.suppliers, nodeId) ?? { leadTimeDays: 0 };
    return [
      {
        ...feedOf(reference, from),
        percent,
        leadDays: leadTimeDays,
        ...feedsOf(graph, from, reference, set, path, opens),
      },
    ];
  });
  const open = 100 - feeds.reduce((sum, { percent }) => sum + percent, 0);
  if (open <= WHOLE) return { feeds };
  opens.push(open);
  return { feeds, feedRestPercent: 100 };
}

/** Less than this is no open rest: sums of doubles. */
const WHOLE = 1e-6;

function feedOf(
  reference: Reference,
  { id, countryId, stage }: SupplyNode,
): Pick<FeedModel, 'countryId' | 'stage' | 'supplierId'> {
  const supplier = byId(reference.suppliers, id);
  return {
    countryId,
    stage,
    ...(supplier === undefined ? {} : { supplierId: supplier.id }),
  };
}
