import { addDays, type IsoDate } from '@shared/base/calendar';
import { type CountryId, UNNAMED } from '@shared/model/country';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { StressNode, StressSpan } from '@shared/model/stress';
import type { SupplierId } from '@shared/model/supplier';
import type { FeedModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';

/** Days [from, to) on which something is taken away. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days of a span within a run. */
export function stretchOf(model: WhatIfModel, { from, days }: StressSpan): Stretch {
  const first = from ?? model.start;
  return { from: first, to: days === null ? addDays(model.start, model.days) : addDays(first, days) };
}

/**
 * Whoever sends anything in any year, and whoever only feeds one of these from another country or as a plant: countries
 * first, then suppliers, each in the order in which the model names them. Countries that nobody is named for are no one.
 */
export function nodesOf(model: WhatIfModel): StressNode[] {
  const sending = model.materials.flatMap(({ suppliers }) => suppliers).filter(isSending);
  const countries = new Set<CountryId>(sending.map(({ countryId }) => countryId));
  const plants = new Set<SupplierId>(sending.map(({ supplierId }) => supplierId));
  const walk = ({ countryId, feeds }: Pick<FeedModel, 'countryId' | 'feeds'>): void => {
    for (const feed of feeds ?? []) {
      if (feed.countryId !== countryId) countries.add(feed.countryId);
      if (feed.supplierId !== undefined) plants.add(feed.supplierId);
      walk(feed);
    }
  };
  for (const supplier of sending) walk(supplier);
  return [
    ...[...countries]
      .filter((countryId) => !UNNAMED.has(countryId))
      .map((countryId): StressNode => ({ kind: 'country', countryId })),
    ...[...plants].map((supplierId): StressNode => ({ kind: 'supplier', supplierId })),
  ];
}

/** Whether a supplier sends anything in any year: a share, or a shipment beside it. */
export function isSending({ percent, receipts = [] }: SupplierModel): boolean {
  return Object.values(percent).some((value) => value > 0) || receipts.some(({ tonnes }) => tonnes > 0);
}

/** Whether a supplier is the node, or lies in it. */
export function isNode({ supplierId, countryId }: SupplierModel, node: StressNode): boolean {
  return node.kind === 'supplier' ? supplierId === node.supplierId : countryId === node.countryId;
}

/**
 * The model without these nodes for a stretch of days, as every question means it: nothing made, refined or mined there
 * reaches anyone, directly or through feeds; goods on their way still arrive. Their suppliers make nothing, and a country lets
 * nothing out of any stage, so that nothing of it can leak.
 * Source: docs/engine.md 6.1.
 */
export function withRemoved(model: WhatIfModel, nodes: readonly StressNode[], stretch: Stretch): WhatIfModel {
  const standing = new Set<SupplierId>(
    model.materials.flatMap(({ suppliers }) =>
      suppliers
        .filter((supplier) => nodes.some((node) => isNode(supplier, node)))
        .map(({ supplierId }) => supplierId),
    ),
  );
  for (const node of nodes) if (node.kind === 'supplier') standing.add(node.supplierId);
  return { ...model, shocks: shocksWithout(model, nodes, standing, stretch) };
}

/** The shocks of such a model. @param standing whoever makes nothing; those that nobody asks about may be left out */
export function shocksWithout(
  model: WhatIfModel,
  nodes: readonly StressNode[],
  standing: Iterable<SupplierId>,
  stretch: Stretch,
): Shock[] {
  const when = { start: stretch.from, end: stretch.to };
  const outages = Array.from(standing, (supplierId) =>
    newOfKind('outage', {
      id: `without ${supplierId}`,
      ...when,
      // An outage is nobody's measure: it is found by its supplier alone.
      imposedBy: model.economyId,
      supplierId,
      remainingPercent: 0,
    }),
  );
  const behind = nodes.flatMap((node) =>
    node.kind === 'supplier'
      ? []
      : newOfKind('ban', {
          id: `without ${node.countryId}`,
          ...when,
          imposedBy: node.countryId,
        }),
  );
  const countries = new Set(behind.map(({ imposedBy }) => imposedBy));
  const shocks = model.shocks.flatMap((shock) =>
    shock.kind === 'leak' && countries.has(shock.imposedBy) ? outside(shock, stretch) : [shock],
  );
  return [...shocks, ...outages, ...behind];
}

/** A leak without the days of a stretch. */
function outside(leak: Shock, { from, to }: Stretch): Shock[] {
  if (leak.end <= from || leak.start >= to) return [leak];
  return [
    ...(leak.start < from ? [{ ...leak, end: from }] : []),
    ...(leak.end > to ? [{ ...leak, id: `${leak.id} after`, start: to }] : []),
  ];
}
