import type { SupplierId } from '@shared/model/supplier';
import type { EventRates, SampledSource } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';

/** The way of one supplier's goods: what disturbs it (places in the list of sources), and how long it takes. */
export interface Lane {
  readonly supplierId: SupplierId;
  readonly supplier: number;
  readonly country: number;
  readonly leadTimeDays: number;
}

/** Every source of events of a model, and the lanes that hang on them. */
export interface Sources {
  readonly sources: readonly SampledSource[];
  readonly lanes: readonly Lane[];
}

/**
 * Lists what can be disturbed: each supplier by itself, and each country for all its suppliers together (the common
 * cause). A supplier that serves several materials is one source for all of them. Source: docs/engine.md 9.1.
 */
export function sourcesOf(model: WhatIfModel, rates: EventRates): Sources {
  const sources: SampledSource[] = [];
  const places = new Map<string, number>();
  const placeOf = (kind: SampledSource['kind'], id: string): number => {
    const key = `${kind} ${id}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const own = kind === 'supplier' ? rates.suppliers[id] : rates.countries[id];
    sources.push({ kind, id, rate: own ?? rates[kind], assumed: own === undefined });
    places.set(key, sources.length - 1);
    return sources.length - 1;
  };
  const lanes = new Map<string, Lane>();
  for (const { suppliers } of model.materials) {
    for (const { supplierId, countryId, leadTimeDays } of suppliers) {
      const key = laneKey(supplierId, countryId, leadTimeDays);
      if (lanes.has(key)) continue;
      const supplier = placeOf('supplier', supplierId);
      lanes.set(key, { supplierId, supplier, country: placeOf('country', countryId), leadTimeDays });
    }
  }
  return { sources, lanes: [...lanes.values()] };
}

/** Suppliers with equal keys share a lane. @param home where the supplier is; empty for nowhere */
export function laneKey(supplierId: SupplierId, home: string, leadTimeDays: number): string {
  return `${supplierId}|${home}|${leadTimeDays}`;
}
