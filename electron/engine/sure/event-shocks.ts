import { addDays } from '@shared/base/calendar';
import { asCountryId, UNNAMED } from '@shared/model/country';
import { newOfKind, type Shock } from '@shared/model/shock';
import { asSupplierId } from '@shared/model/supplier';
import type { EventRates, SampledSource } from '@shared/model/uncertainty';
import type { FeedModel, WhatIfModel } from '@shared/model/what-if';
import { samplersOf, sampleSource } from '../montecarlo/source-sampler';
import { sourcesOf } from '../montecarlo/sources';

/** What can disturb a model, and what it does in a draw. */
export interface Events {
  readonly sources: readonly SampledSource[];
  readonly of: (draw: number) => Shock[];
}

/**
 * The events of the sampled runs (docs/engine.md 9.1) as shocks: of a supplier an outage, of a country a licence that lets its
 * part through at once. Other countries are no one country: an event there is an outage of the plant that it stands for, and
 * where a feed from there names no plant, none is drawn.
 * Source: docs/engine.md 9.3, 9.5.
 */
export function eventsOf(model: WhatIfModel, rates: EventRates, seed: number): Events {
  const unnamedPlants = plantsOfOthers(model);
  const all = sourcesOf(model, rates).sources;
  const sources = all.filter(({ feltBy }) => feltBy === undefined || unnamedPlants.has(feltBy));
  const samplers = samplersOf(sources, { seed });
  const words = new Int32Array(2);
  return {
    sources,
    of: (draw) => {
      const shocks: Shock[] = [];
      for (const [place, sampler] of samplers.entries())
        sampleSource(sampler, place, draw, model.days, words, (at, from, to, severity) => {
          const source = sources[at];
          for (const one of source === undefined ? [] : membersOf(source))
            shocks.push(shockOf(one, `event ${shocks.length}`, model, from, to, 100 * (1 - severity)));
        });
      return shocks;
    },
  };
}

/** Of an alliance each of its countries, all at once; else the source itself. */
function membersOf(source: SampledSource): readonly SampledSource[] {
  if (source.kind !== 'alliance') return [source];
  return (source.countries ?? []).map((id) => ({ ...source, kind: 'country', id }));
}

function shockOf(
  { kind, id, feltBy }: SampledSource,
  name: string,
  { start, economyId }: WhatIfModel,
  from: number,
  to: number,
  left: number,
): Shock {
  const when = { id: name, start: addDays(start, from), end: addDays(start, to) };
  const plant = kind === 'supplier' ? id : feltBy;
  // Ids of the model itself; an outage is felt wherever it happens, so that its country says nothing.
  return plant !== undefined
    ? newOfKind('outage', {
        ...when,
        imposedBy: economyId,
        supplierId: asSupplierId(plant),
        remainingPercent: left,
      })
    : newOfKind('licence', {
        ...when,
        imposedBy: asCountryId(id),
        approvedPercent: left,
        delayDays: 0,
        queuedPercent: 0,
        releaseStart: null,
        releaseDays: 0,
      });
}

/** Suppliers and plants behind them that lie in other countries. */
function plantsOfOthers({ materials }: WhatIfModel): ReadonlySet<string> {
  const found = new Set<string>();
  const look = ({
    countryId,
    supplierId,
    feeds = [],
  }: Pick<FeedModel, 'countryId' | 'supplierId' | 'feeds'>) => {
    if (supplierId !== undefined && UNNAMED.has(countryId)) found.add(supplierId);
    for (const feed of feeds) look(feed);
  };
  for (const { suppliers } of materials) for (const supplier of suppliers) look(supplier);
  return found;
}
