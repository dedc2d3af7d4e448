import { addDays, type IsoDate } from '@shared/domain/calendar';
import type { CountryId } from '@shared/domain/country';
import type { MaterialId } from '@shared/domain/material';
import type { Ban, Shock } from '@shared/domain/shock';
import type { StressNode, StressSpan } from '@shared/domain/stress';
import type { SupplierId } from '@shared/domain/supplier';
import type { WhatIfModel } from '@shared/domain/what-if';

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

/** The suppliers that send anything in any year, and their countries, each in the order of the model. */
export function nodesOf(model: WhatIfModel): StressNode[] {
  const suppliers = new Map<SupplierId, CountryId>();
  for (const { suppliers: all } of model.materials) {
    for (const { supplierId, countryId, percent } of all) {
      if (Object.values(percent).some((value) => value > 0)) suppliers.set(supplierId, countryId);
    }
  }
  return [
    ...[...new Set(suppliers.values())].map((countryId): StressNode => ({ kind: 'country', countryId })),
    ...[...suppliers.keys()].map((supplierId): StressNode => ({ kind: 'supplier', supplierId })),
  ];
}

/** Materials of which a node sends something. */
export function touchedBy(model: WhatIfModel, nodes: readonly StressNode[]): Set<MaterialId> {
  return new Set(
    model.materials
      .filter(({ suppliers }) =>
        suppliers.some(({ supplierId, countryId }) =>
          nodes.some((node) =>
            node.kind === 'supplier' ? node.supplierId === supplierId : node.countryId === countryId,
          ),
        ),
      )
      .map(({ materialId }) => materialId),
  );
}

/** The model with nothing leaving these nodes for a stretch of days; goods on their way still arrive. */
export function withRemoved(model: WhatIfModel, nodes: readonly StressNode[], stretch: Stretch): WhatIfModel {
  let changed = model;
  for (const [index, node] of nodes.entries()) {
    const id = `removal ${index}`;
    changed =
      node.kind === 'country'
        ? { ...changed, shocks: [...changed.shocks, banOf(id, node.countryId, stretch)] }
        : // A country that exists nowhere else.
          supplierRemoved(changed, node.supplierId, banOf(id, id as CountryId, stretch));
  }
  return changed;
}

/**
 * A ban reaches all suppliers of a country, so the one to be removed becomes a country of its own, under the same
 * shocks as the country that it lies in and the ban besides.
 */
function supplierRemoved(model: WhatIfModel, supplierId: SupplierId, ban: Ban): WhatIfModel {
  const home = model.materials
    .flatMap(({ suppliers }) => suppliers)
    .find((supplier) => supplier.supplierId === supplierId)?.countryId;
  const atHome = model.shocks
    .filter(({ imposedBy }) => imposedBy === home)
    .map((shock): Shock => ({ ...shock, id: `${ban.id}|${shock.id}`, imposedBy: ban.imposedBy }));
  return {
    ...model,
    materials: model.materials.map((material) => ({
      ...material,
      suppliers: material.suppliers.map((supplier) =>
        supplier.supplierId === supplierId ? { ...supplier, countryId: ban.imposedBy } : supplier,
      ),
    })),
    shocks: [...model.shocks, ...atHome, ban],
  };
}

function banOf(id: string, imposedBy: CountryId, { from, to }: Stretch): Ban {
  const all = { materials: [], stages: [], destinations: [] };
  return { kind: 'ban', id, label: id, imposedBy, ...all, start: from, end: to, recoveryDays: 0 };
}
