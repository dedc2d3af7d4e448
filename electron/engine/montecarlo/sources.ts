import { type CountryId, UNNAMED } from '@shared/model/country';
import { notKnown } from '@shared/model/missing-figures';
import type { CountedEvents, EventRates, SampledSource } from '@shared/model/uncertainty';
import type { FeedModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { undisturbedFeed } from '../run/supply/undisturbed-feed';
import { countedRate } from './counted-rate';

/** What an event of a source does on a lane: it is felt so many days after it began, there where the switch stands. */
export interface Switch {
  /** Place in the list of sources. */
  readonly source: number;
  readonly delayDays: number;
}

/**
 * The way of goods of one supplier through one of its chains of feeds: what disturbs it, and how long it takes. Each switch
 * lets through one less the severity of its event; the first two are the supplier's and its country's.
 */
export interface Lane {
  readonly key: string;
  readonly leadTimeDays: number;
  readonly switches: readonly Switch[];
}

/** Every source of events of a model, and the lanes that hang on them. */
export interface Sources {
  readonly sources: readonly SampledSource[];
  readonly lanes: readonly Lane[];
}

/**
 * Lists what can be disturbed: each supplier by itself, and each country for all its suppliers together (the common
 * cause), each alliance for all its countries, but other countries for each by itself; behind a supplier with feeds also each country and plant of its chain. A supplier that serves several
 * materials is one source for all of them. Source: docs/engine.md 9.1.
 */
export function sourcesOf(model: WhatIfModel, rates: EventRates): Sources {
  const sources: SampledSource[] = [];
  const places = new Map<string, number>();
  const alliances = Object.entries(rates.alliances ?? {});
  const placeOf: PlaceOf = (kind, id, feltBy) => {
    const named = kind === 'country' && UNNAMED.has(id) ? { feltBy } : {};
    const key = sourceName({ kind, id, ...named });
    const known = places.get(key);
    if (known !== undefined) return known;
    const own = kind === 'supplier' ? rates.suppliers[id] : rates.countries[id];
    const rate = own ?? rates[kind];
    const counted = rate.counted === undefined ? {} : { interval: intervalOf(rate.counted) };
    return add(key, { kind, id, ...named, rate, assumed: own === undefined, ...counted });
  };
  const add = (key: string, source: SampledSource): number => {
    sources.push(source);
    places.set(key, sources.length - 1);
    return sources.length - 1;
  };
  const alliancesOf = (countryId: CountryId): number[] =>
    alliances.flatMap(([id, { countries, ...rate }]) => {
      if (!countries.includes(countryId)) return [];
      const key = sourceName({ kind: 'alliance', id });
      return places.get(key) ?? add(key, { kind: 'alliance', id, rate, assumed: false, countries });
    });
  const suppliers = new Map<string, SupplierModel>();
  for (const material of model.materials)
    for (const supplier of material.suppliers)
      for (const path of pathsOf(supplier))
        if (!suppliers.has(laneKey(path))) suppliers.set(laneKey(path), path);
  // Those that send come first, so that a source keeps its place whatever lies behind others.
  for (const { supplierId, countryId } of suppliers.values()) {
    placeOf('supplier', supplierId, supplierId);
    placeOf('country', countryId, supplierId);
  }
  const lanes = [...suppliers].map(([key, supplier]) => laneOf(key, supplier, placeOf, alliancesOf));
  return { sources, lanes };
}

function intervalOf(counted: CountedEvents): NonNullable<SampledSource['interval']> {
  const { low, high } = countedRate(counted);
  return { low, high };
}

/** By what a source is told from others, and its events sampled. */
export function sourceName({ kind, id, feltBy }: Pick<SampledSource, 'kind' | 'id' | 'feltBy'>): string {
  return `${kind} ${id}${feltBy === undefined ? '' : ` ${feltBy}`}`;
}

/** Place of a source; what other countries send has one for each that feels it, since they are no one country. */
type PlaceOf = (kind: 'supplier' | 'country', id: string, feltBy: string) => number;

/** @param path of pathsOf(): a single chain of feeds */
function laneOf(
  key: string,
  path: SupplierModel,
  placeOf: PlaceOf,
  alliancesOf: (countryId: CountryId) => readonly number[],
): Lane {
  let delayDays = path.leadTimeDays;
  const switches: Switch[] = [
    { source: placeOf('supplier', path.supplierId, path.supplierId), delayDays },
    { source: placeOf('country', path.countryId, path.supplierId), delayDays },
  ];
  // Felt where a country's own event is.
  const addAlliances = (countryId: CountryId) => {
    for (const source of alliancesOf(countryId)) switches.push({ source, delayDays });
  };
  addAlliances(path.countryId);
  let fed: Pick<FeedModel, 'countryId' | 'supplierId' | 'feeds'> = path;
  for (let feed = fed.feeds?.[0]; feed !== undefined; feed = fed.feeds?.[0]) {
    delayDays += feed.leadDays;
    const { supplierId, countryId } = feed;
    if (supplierId !== undefined)
      switches.push({ source: placeOf('supplier', supplierId, supplierId), delayDays });
    // An event of a country is felt at its border, as its measures are.
    const feltBy = supplierId ?? fed.supplierId ?? fed.countryId;
    if (countryId !== fed.countryId) {
      switches.push({ source: placeOf('country', countryId, feltBy), delayDays });
      addAlliances(countryId);
    }
    fed = feed;
  }
  return { key, leadTimeDays: path.leadTimeDays, switches };
}

/**
 * A supplier taken apart by what feeds it: each with one chain of feeds alone, and the rest that feeds leave open as one more,
 * fed from its own place. What they bring adds up to what the supplier brings, whatever shocks act on feeds; so what an
 * event takes of a chain is its part of that chain's goods as they are under the shocks.
 */
export function pathsOf(supplier: SupplierModel): SupplierModel[] {
  const usual = undisturbedFeed(supplier);
  return chainsOf(supplier).map((chain, at) => {
    const path = { ...supplier, ...chain };
    // Dated shipments go by the same parts as the share; where no feed brings anything with no shock, by the first.
    const part = usual === 0 ? Number(at === 0) : undisturbedFeed(path) / usual;
    const receipts = supplier.receipts?.map(({ date, tonnes }) => ({ date, tonnes: tonnes * part }));
    return receipts === undefined ? path : { ...path, receipts };
  });
}

type Fed = Pick<FeedModel, 'countryId' | 'feeds' | 'feedRestPercent'>;

function chainsOf({
  countryId,
  feeds = [],
  feedRestPercent = 100,
}: Fed): Pick<Fed, 'feeds' | 'feedRestPercent'>[] {
  if (feeds.length === 0) return [{}];
  const open = Math.max(0, 100 - feeds.reduce((sum, { percent }) => sum + percent, 0));
  const rest = (open * feedRestPercent) / 100;
  const chains = feeds.flatMap((feed) =>
    chainsOf(feed).map((chain) => ({ feeds: [{ ...feed, ...chain }], feedRestPercent: 0 })),
  );
  if (rest === 0) return chains;
  const own = { countryId, stage: 'mining' as const, percent: 0, leadDays: 0 };
  return [...chains, { feeds: [own], feedRestPercent: rest }];
}

/** Paths with equal keys share a lane: the same plant at the same place, on the same way and with the same chain of feeds. */
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
    : `${place}|${JSON.stringify([feeds, notKnown(feedRestPercent)])}`;
}
