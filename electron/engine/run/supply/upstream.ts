import { dayNumber } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { notKnown } from '@shared/model/missing-figures';
import {
  bringsBack,
  endUsesOf,
  inActingOrder,
  kindOf,
  plantOf,
  type Shock,
  shockTouches,
} from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { FeedModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import type { FeedLink } from '@shared/model/what-if-result';
import { takeNew } from '../scratch-pool';
import { GroupStream } from './group-stream';
import { WHOLE } from './undisturbed-feed';

/** A shock that reaches a supplier from behind, and the links of its chain of feeds on which it acts. */
export interface ShockBehind {
  readonly shock: Shock;
  readonly links: readonly FeedLink[];
}

/** Whoever is fed: the supplier itself, or a country or plant further up. */
interface Fed {
  readonly countryId: CountryId;
  readonly stage: Stage;
  readonly supplierId: SupplierId | null;
  readonly feeds: readonly FeedModel[];
  /** Availability of the rest, 0..1. */
  readonly rest: number;
}

/** The shocks that reach a supplier through its feeds, in the order in which they act; none where it has no feeds. */
export function shocksBehind(
  model: WhatIfModel,
  materialId: MaterialId,
  supplier: SupplierModel,
): ShockBehind[] {
  if (supplier.feeds === undefined || supplier.feeds.length === 0 || model.shocks.length === 0) return [];
  const links = new Map<Shock, FeedLink[]>();
  const walk = (fed: Fed): void => {
    for (const feed of fed.feeds) {
      for (const shock of shocksOnFeed(model.shocks, materialId, fed, feed)) {
        const found = links.get(shock) ?? [];
        found.push(linkOf(fed, feed));
        links.set(shock, found);
      }
      walk(fedBy(feed));
    }
  };
  walk(fedSupplier(model, supplier));
  // As the model lists them, whichever was met first on the way up.
  const met = model.shocks.filter((shock) => links.has(shock));
  return inActingOrder(met).map((shock) => ({ shock, links: links.get(shock) ?? [] }));
}

/**
 * Which part of its output a supplier can make with the feed that it gets: the sum over its feeds of their percent times
 * their own availability a lead time before, and so on up the chain. What a feed brings late above its full amount
 * (a queue let out, a leak) is not made up for: a plant runs at its plan and no faster, so that no day exceeds 1.
 * Source: docs/engine.md 3.8 (availability of a supplier).
 * @param shocks those that count, in the order in which they act
 * @param from day of the run of the first figure
 * @returns 0..1, one figure a day
 */
export function feedAvailability(
  model: WhatIfModel,
  materialId: MaterialId,
  supplier: SupplierModel,
  shocks: readonly Shock[],
  from: number,
  length: number,
): Float64Array {
  return availabilityOf(model, materialId, fedSupplier(model, supplier), shocks, from, length);
}

function availabilityOf(
  model: WhatIfModel,
  materialId: MaterialId,
  fed: Fed,
  shocks: readonly Shock[],
  from: number,
  length: number,
): Float64Array {
  const available = new Float64Array(length);
  if (fed.feeds.length === 0) return available.fill(1);
  let open = 100;
  for (const feed of fed.feeds) {
    const part = feed.percent / 100;
    open -= feed.percent;
    const arriving = feedStream(model, materialId, fed, feed, shocks, from - feed.leadDays, length);
    for (let day = 0; day < length; day++)
      available[day] = floatAt(available, day) + part * Math.min(1, floatAt(arriving, day));
  }
  const rest = (Math.max(0, open) / 100) * fed.rest;
  for (let day = 0; day < length; day++) {
    const part = floatAt(available, day) + rest;
    available[day] = part > 1 - WHOLE ? 1 : part;
  }
  return available;
}

/** What one feed sends of its full amount, 1 a day when nothing touches it or what lies behind it. */
function feedStream(
  model: WhatIfModel,
  materialId: MaterialId,
  fed: Fed,
  feed: FeedModel,
  shocks: readonly Shock[],
  from: number,
  length: number,
): Float64Array {
  const own = shocksOnFeed(shocks, materialId, fed, feed);
  // Licences and leaks bring later what was asked for before: what has a memory is followed from its first day.
  const origin = dayNumber(model.start);
  const starts = own
    .filter((shock) => kindOf(shock).memory !== null)
    .map(({ start }) => dayNumber(start) - origin);
  const first = Math.min(from, ...starts);
  const before = from - first;
  const behind = availabilityOf(model, materialId, fedBy(feed), shocks, first, before + length);
  if (own.length === 0) return behind;
  const days = { firstDispatch: first, atStart: before, shown: before + length };
  const flow = new GroupStream(behind, days, model.start, bringsBack(own), takeNew);
  for (const shock of own) flow.apply(shock, undefined);
  return flow.stream.subarray(before);
}

/**
 * Whether a shock acts on a feed on its way to a country: measures act at a border, an outage at the plant. A quota counts
 * tonnes for the economy of the run, and a feed has none; whoever works goods up is no end use of theirs.
 */
export function touchesFeed(
  shock: Shock,
  materialId: MaterialId,
  toCountryId: CountryId,
  { countryId, stage, supplierId }: Pick<FeedModel, 'countryId' | 'stage' | 'supplierId'>,
): boolean {
  if (
    !kindOf(shock).actsOnFeeds ||
    endUsesOf(shock) !== null ||
    (plantOf(shock) === null && countryId === toCountryId)
  )
    return false;
  const plant = supplierId === undefined ? {} : { supplierId };
  return shockTouches(shock, { countryId, materialId, stage, economyId: toCountryId, ...plant });
}

function shocksOnFeed(shocks: readonly Shock[], materialId: MaterialId, fed: Fed, feed: FeedModel): Shock[] {
  return shocks.filter((shock) => touchesFeed(shock, materialId, fed.countryId, feed));
}

function fedSupplier(model: WhatIfModel, supplier: SupplierModel): Fed {
  return fedBy({ ...supplier, stage: model.stage, percent: 100, leadDays: 0 });
}

function fedBy({ countryId, stage, supplierId, feeds, feedRestPercent }: FeedModel): Fed {
  return {
    countryId,
    stage,
    supplierId: notKnown(supplierId),
    feeds: feeds ?? [],
    rest: (feedRestPercent ?? 100) / 100, // only where the feeds are whole: validateModel() refuses the others
  };
}

function linkOf(fed: Fed, { countryId, stage, supplierId, percent }: FeedModel): FeedLink {
  return {
    toCountryId: fed.countryId,
    toStage: fed.stage,
    toSupplierId: fed.supplierId,
    fromCountryId: countryId,
    fromStage: stage,
    fromSupplierId: notKnown(supplierId),
    percent,
  };
}
