import type { EventRates, SampledSource } from '@shared/model/uncertainty';
import type { FeedModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';

/** What an event of a source does on a lane: it is felt so many days after it began, there where the switch stands. */
export interface Switch {
  /** Place in the list of sources. */
  readonly source: number;
  readonly delayDays: number;
}

/** A place on the way of goods: what may hold it up, and what feeds it. */
interface LanePlace {
  /** Places in the switches of the lane: each lets through one less the severity of its event. */
  readonly switches: readonly number[];
  readonly feeds: readonly { readonly part: number; readonly place: LanePlace }[];
  /** What it can make without these feeds, 0..1. */
  readonly rest: number;
}

/** The way of one supplier's goods: what disturbs it, and how long it takes. Its first two switches are supplier and country. */
export interface Lane {
  readonly key: string;
  readonly leadTimeDays: number;
  readonly switches: readonly Switch[];
  readonly place: LanePlace;
}

/** Every source of events of a model, and the lanes that hang on them. */
export interface Sources {
  readonly sources: readonly SampledSource[];
  readonly lanes: readonly Lane[];
}

/**
 * Lists what can be disturbed: each supplier by itself, and each country for all its suppliers together (the common
 * cause); behind a supplier with feeds also each country and plant of its chain. A supplier that serves several
 * materials is one source for all of them. Source: docs/engine.md 9.1.
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
  const suppliers = new Map<string, SupplierModel>();
  for (const material of model.materials)
    for (const supplier of material.suppliers)
      if (!suppliers.has(laneKey(supplier))) suppliers.set(laneKey(supplier), supplier);
  // Those that send come first, so that a source keeps its place whatever lies behind others.
  for (const { supplierId, countryId } of suppliers.values()) {
    placeOf('supplier', supplierId);
    placeOf('country', countryId);
  }
  const lanes = [...suppliers].map(([key, supplier]) => laneOf(key, supplier, placeOf));
  return { sources, lanes };
}

function laneOf(
  key: string,
  supplier: SupplierModel,
  placeOf: (kind: SampledSource['kind'], id: string) => number,
): Lane {
  const { leadTimeDays } = supplier;
  const switches: Switch[] = [];
  const add = (kind: SampledSource['kind'], id: string, delayDays: number): number =>
    switches.push({ source: placeOf(kind, id), delayDays }) - 1;
  const behind = (
    fed: Pick<FeedModel, 'countryId' | 'feeds' | 'feedRestPercent'>,
    delayDays: number,
  ): Omit<LanePlace, 'switches'> => {
    const feeds = (fed.feeds ?? []).map((feed) => {
      const days = delayDays + feed.leadDays;
      const own = feed.supplierId === undefined ? [] : [add('supplier', feed.supplierId, days)];
      // An event of a country is felt at its border, as its measures are.
      const border = feed.countryId === fed.countryId ? [] : [add('country', feed.countryId, days)];
      return { part: feed.percent / 100, place: { switches: [...own, ...border], ...behind(feed, days) } };
    });
    const open = Math.max(0, 1 - feeds.reduce((sum, { part }) => sum + part, 0));
    return { feeds, rest: feeds.length === 0 ? 1 : (open * (fed.feedRestPercent ?? 100)) / 100 };
  };
  const own = [
    add('supplier', supplier.supplierId, leadTimeDays),
    add('country', supplier.countryId, leadTimeDays),
  ];
  return { key, leadTimeDays, switches, place: { switches: own, ...behind(supplier, leadTimeDays) } };
}

/** Suppliers with equal keys share a lane: the same plant at the same place, on the same way and with the same feeds. */
export function laneKey({
  supplierId,
  countryId,
  leadTimeDays,
  feeds,
  feedRestPercent,
}: SupplierModel): string {
  const place = `${supplierId}|${countryId}|${leadTimeDays}`;
  return feeds === undefined || feeds.length === 0
    ? place
    : `${place}|${JSON.stringify([feeds, feedRestPercent ?? null])}`;
}

/** The part of its goods that a lane brings, 0..1. @param severities of its switches */
export function availableOn({ place }: Lane, severities: Float64Array, first: number): number {
  return availableAt(place, severities, first);
}

function availableAt({ switches, feeds, rest }: LanePlace, severities: Float64Array, first: number): number {
  let made = rest;
  for (const { part, place } of feeds) made += part * availableAt(place, severities, first);
  for (const at of switches) made *= 1 - (severities[first + at] ?? 0);
  return made;
}
