import { addDays } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { MonteCarloJob } from '@shared/model/uncertainty';
import type { SupplierModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { prepareJob } from '../../../electron/engine/montecarlo/prepare';
import { traceRun } from '../../../electron/engine/montecarlo/trace-run';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { anyEndUses } from '../any-end-uses';
import { whole } from '../any-shock';
import { NO_STOCK } from '../models';
import { anyFullJob } from './any-full-job';
import { ALLIES, withoutEvents } from './any-job';

const RUNS = 250;
const given = (seed: number) => ({ numRuns: RUNS, seed });

describe('whatever the model says of sharing, tiers, orders, seasons and lines', () => {
  it('sampled runs with no event are the run itself, in every figure', () => {
    fc.assert(
      fc.property(anyFullJob, (job) => {
        const result = runMonteCarlo(withoutEvents(job));
        const run = runWhatIf(job.model);
        for (const [at, sampled] of result.materials.entries()) {
          const one = run.materials[at] ?? fail();
          for (const band of sampled.stock) expect(farthest(band, one.series.stock)).toBe(0);
          for (const band of sampled.shortfall) expect(farthest(band, one.series.shortfall)).toBe(0);
          expect(sampled.daysShort).toEqual({ value: one.daysShort, standardError: 0 });
          expectTotal(sampled.totalShortfall.expected.value, one.totalShortfall);
          expect(sampled.median).toBe(dayOf(one.firstShortfall));
          for (const [u, use] of sampled.uses.entries()) {
            const ofRun = one.uses[u] ?? fail();
            expectTotal(use.totalShortfall.expected.value, ofRun.shortfall);
            expect(use.median).toBe(dayOf(ofRun.firstShortfall));
          }
        }
      }),
      given(1),
    );
  }, 120_000);

  it('what is counted is what each run is by the daily balance, of each material and of each use', () => {
    fc.assert(
      fc.property(anyFullJob, (job) => {
        const { materials } = runMonteCarlo(job);
        const runs = traced(job);
        for (const [at, sampled] of materials.entries()) {
          const series = runs.map((run) => run.series[at] ?? fail());
          const firsts = series.map(({ shortfall }) => shortfall.findIndex((short) => short > 0));
          expect([...sampled.runsByDay]).toEqual(countedBy(firsts, job.model.days));
          const days = series.map(({ shortfall }) => shortfall.filter((short) => short > 0).length);
          expect(sampled.daysShort.value).toBe(mean(days));
          expectTotal(
            sampled.totalShortfall.expected.value,
            mean(series.map(({ shortfall }) => sum(shortfall))),
          );
          for (const [u, use] of sampled.uses.entries()) {
            const own = runs.map(({ uses }) => uses[at]?.[u] ?? fail());
            expectTotal(use.totalShortfall.expected.value, mean(own.map(({ shortfall }) => shortfall)));
            const begins = own.map(({ firstShortfall }) => dayOf(firstShortfall) ?? -1);
            expect([...use.runsByDay]).toEqual(countedBy(begins, job.model.days));
          }
        }
      }),
      given(2),
    );
  }, 120_000);

  it('each run is the daily run of the scenario with its events put in as shocks', () => {
    fc.assert(
      fc.property(anyFullJob, fc.boolean(), (drawn, others) => {
        const known = { ...drawn, model: { ...drawn.model, shocks: drawn.model.shocks.filter(forgets) } };
        // What comes from one of the countries may come from others that nobody names.
        const job = others ? { ...known, model: inOthers(known.model) } : known;
        const prepared = prepareJob(job);
        for (let run = 0; run < Math.min(2, job.options.runs); run++) {
          const { events, series } = traceRun(prepared, run);
          const twin = runWhatIf(withEvents(eachItsOwn(job.model), events));
          for (const [at, own] of series.entries()) {
            const { arrivals } = twin.materials[at]?.series ?? fail();
            const most = Math.max(1, ...own.arrivals);
            expect(farthest(own.arrivals, arrivals)).toBeLessThanOrEqual(1e-9 * most);
          }
        }
      }),
      given(3),
    );
  }, 120_000);
});

describe('where much comes for some uses alone', () => {
  it('each run is the daily run with its events put in as shocks: what arrives, what is kept and who is short', () => {
    const often = {
      eventsPerYear: 4,
      duration: { kind: 'exponential' as const, meanDays: 20 },
      severity: { alpha: 2, beta: 2 },
    };
    const rates = { supplier: often, country: often, suppliers: {}, countries: {} };
    let kept = 0;
    fc.assert(
      fc.property(anyEndUses, whole(40), whole(1000), (drawn, opening, seed) => {
        const materials = drawn.materials.map((one) => ({ ...one, stock: { ...NO_STOCK, opening } }));
        const shocks = drawn.shocks.flatMap((shock): Shock[] =>
          shock.kind === 'licence' ? [{ ...shock, delayDays: 0 }] : forgets(shock) ? [shock] : [],
        );
        const model = { ...drawn, materials, shocks };
        const { events, series, uses } = traceRun(
          prepareJob({ model, options: { runs: 1, seed, rates } }),
          0,
        );
        const [own, twin] = [
          series[0] ?? fail(),
          runWhatIf(withEvents(model, events)).materials[0] ?? fail(),
        ];
        const scale = 1e-9 * Math.max(1, sum(own.need));
        const none = new Float64Array(own.need.length);
        for (const name of ['arrivals', 'kept', 'stock', 'shortfall'] as const)
          expect(farthest(own[name] ?? none, twin.series[name] ?? none), name).toBeLessThanOrEqual(scale);
        for (const [u, use] of (uses[0] ?? fail()).entries())
          expect(Math.abs(use.shortfall - (twin.uses[u] ?? fail()).shortfall)).toBeLessThanOrEqual(scale);
        if (events.length > 0 && sum(own.kept ?? []) > 0) kept++;
      }),
      given(4),
    );
    expect(kept).toBeGreaterThan(30);
  }, 120_000);
});

type Events = ReturnType<typeof traceRun>['events'];

/** Shocks that take a part of what leaves on a day and no more: what an event takes beside them does not hang on their order. */
function forgets(shock: Shock): boolean {
  return shock.kind === 'ban' || shock.kind === 'outage' || shock.kind === 'tax';
}

/** An event of a supplier is an outage of it; one of a country a licence there that lets a part through at once and loses the rest; one of an alliance such a licence in each of its countries. */
function withEvents(model: WhatIfModel, events: Events): WhatIfModel {
  const each = events.flatMap((event) =>
    event.kind === 'alliance' ? ALLIES.map((id) => ({ ...event, kind: 'country' as const, id })) : event,
  );
  const shocks = each.map(({ kind, id, feltBy, from, to, severity }, at): Shock => {
    const when = {
      id: `event ${at}`,
      start: addDays(model.start, from),
      end: addDays(model.start, to),
      recoveryDays: 0,
    };
    const left = 100 * (1 - severity);
    return kind === 'supplier'
      ? newOfKind('outage', {
          ...when,
          imposedBy: 'JPN' as never,
          supplierId: id as never,
          remainingPercent: left,
        })
      : newOfKind('licence', {
          ...when,
          imposedBy: ownCountry(id, feltBy) as never,
          approvedPercent: left,
          delayDays: 0,
          queuedPercent: 0,
          releaseStart: null,
          releaseDays: 0,
        });
  });
  return { ...model, shocks: [...model.shocks, ...shocks] };
}

const OTHERS = 'ZZZ' as CountryId;
const ownCountry = (id: string, feltBy: string | undefined) =>
  feltBy === undefined ? id : `${id} of ${feltBy}`;

type Place = Pick<SupplierModel, 'countryId' | 'feeds'> & { readonly supplierId?: string | undefined };

/** A model in which places are of other countries, each by the one that feeds it or takes in from it. */
function withCountries(
  model: WhatIfModel,
  countryOf: (place: Place, taker: Place | null) => CountryId,
): WhatIfModel {
  const placed = <P extends Place>(place: P, taker: Place | null): P => ({
    ...place,
    countryId: countryOf(place, taker),
    ...(place.feeds === undefined ? {} : { feeds: place.feeds.map((feed) => placed(feed, place)) }),
  });
  const materials = model.materials.map((material) => ({
    ...material,
    suppliers: material.suppliers.map((supplier) => placed(supplier, null)),
  }));
  return { ...model, materials };
}

const inOthers = (model: WhatIfModel) =>
  withCountries(
    { ...model, shocks: model.shocks.filter(({ imposedBy }) => imposedBy !== ('MYS' as CountryId)) },
    ({ countryId }) => (countryId === ('MYS' as CountryId) ? OTHERS : countryId),
  );

/** The same model in which each place of other countries has a country of its own; what stays within is of that of its taker. */
function eachItsOwn(model: WhatIfModel): WhatIfModel {
  const within = new Map<Place, CountryId>();
  return withCountries(model, (place, taker) => {
    const inside = taker?.countryId === OTHERS ? within.get(taker) : undefined;
    const feltBy = place.supplierId ?? taker?.supplierId ?? taker?.countryId;
    const own =
      place.countryId === OTHERS ? (inside ?? (ownCountry(OTHERS, feltBy) as CountryId)) : place.countryId;
    within.set(place, own);
    return own;
  });
}

function traced(job: MonteCarloJob) {
  const prepared = prepareJob(job);
  return Array.from({ length: job.options.runs }, (_, run) => traceRun(prepared, run));
}

function expectTotal(got: number, expected: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
}

function countedBy(firsts: readonly number[], days: number): number[] {
  const counts = new Array<number>(days).fill(0);
  for (const day of firsts) if (day >= 0) counts[day] = (counts[day] ?? 0) + 1;
  return counts;
}

function farthest(one: Float64Array, other: Float64Array): number {
  let most = one.length === other.length ? 0 : Number.NaN;
  for (let day = 0; day < one.length; day++)
    most = Math.max(most, Math.abs((one[day] ?? Number.NaN) - (other[day] ?? Number.NaN)));
  return most;
}

const dayOf = (moment: { readonly day: number } | null) => (moment === null ? null : Math.floor(moment.day));
const sum = (values: Iterable<number>) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
const mean = (values: readonly number[]) => sum(values) / values.length;

function fail(): never {
  throw new Error('one result a material');
}
