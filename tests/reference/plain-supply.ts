import { daysInYear } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Shock } from '@shared/model/shock';
import type { FeedModel, MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { type Span, sum } from './plain-days';
import { askFor, type Lot, namesUses } from './plain-end-uses';
import { act, flowOf, ORDER, ration } from './plain-shocks';

/** What one supplier was asked for by the day on which it is to leave, and what came of it. */
export interface Sending {
  readonly supplier: SupplierModel;
  readonly asked: readonly number[];
  readonly lots: Lot[];
}

/** Supplier by supplier and day by day, what leaves for the buyer (docs/engine.md 3). */
export function sendings(model: WhatIfModel, material: MaterialModel, span: Span): Sending[] {
  const all = material.suppliers.map((supplier): Sending => {
    const full = undisturbed(supplier);
    const made = available(supplier, supplier.countryId, model, material.materialId, span);
    const due = (at: number) => at + supplier.leadTimeDays;
    const planned = (at: number) => plannedOn(due(at), supplier, material, span);
    const dated = (at: number) => datedOn(due(at), supplier, span);
    const asked = span.dates.map((_, at) => full * planned(at) + dated(at));
    // Shipments come whatever the feeds allow with no shock, and go down with them under one.
    const sent = asked.map((wanted, at) => (full > 0 ? (wanted * (made[at] ?? 0)) / full : wanted));
    const flow = flowOf(sent);
    asked.forEach((wanted, at) => {
      flow.unmade[at] = wanted - (sent[at] ?? 0);
    });
    return { supplier, asked, lots: [{ ...flow, uses: null }] };
  });
  for (const kind of ORDER)
    for (const shock of model.shocks) {
      if (shock.kind !== kind) continue;
      const touched = all.filter(({ supplier }) =>
        touches(shock, {
          countryId: supplier.countryId,
          supplierId: supplier.supplierId,
          stage: model.stage,
          to: model.economyId,
          materialId: material.materialId,
        }),
      );
      if (shock.kind === 'quota')
        ration(
          shock,
          touched.flatMap(({ lots }) => lots),
          span,
        );
      else
        for (const { lots, supplier } of touched) {
          if (namesUses(shock)) askFor(shock, lots, material, span, supplier.leadTimeDays);
          else for (const lot of lots) act(shock, lot, span);
        }
    }
  return all;
}

/** What the plan wants of a supplier with all its feeds there, on the day on which it is due (docs/engine.md 2.3). */
function plannedOn(at: number, supplier: SupplierModel, material: MaterialModel, span: Span): number {
  const year = span.years[at];
  if (year === undefined) return 0;
  const wanted = ((supplier.percent[year] ?? 0) / 100) * (material.totalSupply[year] ?? 0);
  const part = comeOn(supplier.ramp, span.dates[at - supplier.leadTimeDays]);
  if (part === 0) return 0;
  return Math.min(wanted, (supplier.capacity ?? Number.POSITIVE_INFINITY) * part) / daysInYear(year);
}

/** The part of a plant that has come on the day on which the goods leave, at its middle (docs/engine.md 12.3). */
function comeOn(ramp: SupplierModel['ramp'], leaves: string | undefined): number {
  if (ramp === undefined) return 1;
  if (ramp === 'never' || leaves === undefined) return 0;
  const inMonths = (date: string, ofDay: number) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return 12 * year + month + (day - 1 + ofDay) / new Date(year, month, 0).getDate();
  };
  const slipped = inMonths(ramp.plannedStart, 0) + ramp.slipMonths;
  const start = ramp.notBefore === null ? slipped : Math.max(slipped, inMonths(ramp.notBefore, 0));
  const since = inMonths(leaves, 0.5) - start;
  if (since < 0) return 0;
  return since >= ramp.monthsToFull ? 1 : since / ramp.monthsToFull;
}

/** The shipments that are due on a day (docs/engine.md 2.6). */
function datedOn(at: number, { receipts = [] }: SupplierModel, span: Span): number {
  return sum(receipts.filter(({ date }) => date === span.dates[at]).map(({ tonnes }) => tonnes));
}

type Fed = Pick<FeedModel, 'feeds' | 'feedRestPercent'>;

/** Of its output what a place can make with no shock. */
function undisturbed({ feeds = [], feedRestPercent }: Fed): number {
  if (feeds.length === 0) return 1;
  const fed = sum(feeds.map((feed) => (feed.percent / 100) * Math.min(1, undisturbed(feed))));
  return fed + (restOf(feeds) * (feedRestPercent ?? 0)) / 100;
}

function restOf(feeds: readonly FeedModel[]): number {
  return Math.max(0, 1 - sum(feeds.map(({ percent }) => percent)) / 100);
}

/** Of its output what a place can make, day by day (docs/engine.md 3.8). */
function available(
  place: Fed,
  countryId: CountryId,
  model: WhatIfModel,
  materialId: MaterialId,
  span: Span,
): number[] {
  const { feeds = [], feedRestPercent = 0 } = place;
  if (feeds.length === 0) return span.dates.map(() => 1);
  const brought = feeds.map((feed) => {
    const sent = sentOfFeed(feed, countryId, model, materialId, span);
    return span.dates.map((_, at) => {
      const left = sent[at - feed.leadDays] ?? undisturbed(feed);
      return (feed.percent / 100) * Math.min(1, left);
    });
  });
  return span.dates.map(
    (_, at) => sum(brought.map((feed) => feed[at] ?? 0)) + (restOf(feeds) * feedRestPercent) / 100,
  );
}

/** Of its full amount what a feed sends to a country, by the day on which it leaves. */
function sentOfFeed(
  feed: FeedModel,
  to: CountryId,
  model: WhatIfModel,
  materialId: MaterialId,
  span: Span,
): number[] {
  const flow = flowOf(available(feed, feed.countryId, model, materialId, span));
  for (const kind of ORDER)
    for (const shock of model.shocks) {
      const stays = feed.countryId === to && shock.kind !== 'outage'; // crosses no border
      if (shock.kind !== kind || stays || namesUses(shock)) continue;
      const { countryId, supplierId, stage } = feed;
      if (touches(shock, { countryId, supplierId, stage, to, materialId })) act(shock, flow, span);
    }
  return flow.sent;
}

interface Way extends Pick<FeedModel, 'countryId' | 'supplierId' | 'stage'> {
  readonly to: CountryId;
  readonly materialId: MaterialId;
}

/** A shock touches what leaves its country; an outage, what its supplier makes. An empty list means all. */
function touches(shock: Shock, way: Way): boolean {
  const lists = <T>(list: readonly T[], item: T) => list.length === 0 || list.includes(item);
  if (!lists(shock.materials, way.materialId) || !lists(shock.stages, way.stage)) return false;
  if (shock.kind === 'outage') return shock.supplierId === way.supplierId;
  if (shock.imposedBy !== way.countryId || !lists(shock.destinations, way.to)) return false;
  if (shock.kind !== 'licence') return true;
  const { firms = [], exempt = [] } = shock;
  const named = (firm: string) => firm === way.supplierId;
  return !exempt.some(named) && (firms.length === 0 || firms.some(named));
}
