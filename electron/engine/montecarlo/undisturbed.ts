import { itemAt } from '@shared/base/element-at';
import { addInto } from '@shared/base/sum-of';
import { releasePerDay } from '@shared/model/stock-limits';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { runWhatIf } from '../run/daily-simulation';
import { ScratchPool, takeNew } from '../run/scratch-pool';
import { oneStockOf } from '../run/stock/balance';
import { addEarmarked, type Earmarked, lotFor } from '../run/stock/earmarked-goods';
import { lotsArriving, withRations } from '../run/supply/dispatch';
import { historyDays } from '../run/supply/history';
import { isForSome, supplierGroups } from '../run/supply/supplier-groups';
import { supplyOf } from '../run/supply/supply-of';
import { type YearSpan, yearSpans } from '../run/year-spans';
import type { Brought } from './arrivals-under';
import { type Columns, columnsByUse, columnsByYear, sharesByYear } from './columns';
import { type Lane, laneKey, pathsOf } from './sources';
import { type Unit, unitsOf } from './units';

/** What is for some of the uses alone, and what of it each lane brings. */
type ForSome = Brought & Pick<Earmarked, 'serves'>;

/** A material as it goes with no event, and what each lane brings to it; all days are those of arrival. */
export interface Undisturbed extends Brought {
  /** How it is balanced (units.ts). */
  readonly kind: Unit['kind'];
  /** What is kept of each run's shortfall. */
  readonly columns: Columns;
  readonly material: MaterialModel;
  readonly spans: readonly YearSpan[];
  /** Place of the span of each day. */
  readonly spanOf: Int32Array;
  readonly need: Float64Array;
  readonly recycling: Float64Array;
  readonly stock: Float64Array;
  readonly shortfall: Float64Array;
  readonly opening: number;
  readonly minimum: number;
  /** Infinity where there is no limit, as in OneStock. */
  readonly maximum: number;
  readonly releasePerDay: number;
  /** Which lanes of the job serve it, in their order. */
  readonly lanes: readonly number[];
  /** First later day on which anything above differs from this day's, or a year begins. */
  readonly sameUntil: Int32Array;
  /** What of the arrivals is for some of the uses alone, narrowest first. */
  readonly forSome: readonly ForSome[];
  /** The stock with no arrivals at all never falls below this, so that no run does. */
  readonly floor: number;
}

/** Runs a model with no event and takes every material apart by lane. @throws Refusal of runWhatIf() */
export function undisturbedRuns(model: WhatIfModel, lanes: readonly Lane[]) {
  const result = runWhatIf(model);
  const spans = yearSpans(model.start, 0, model.days);
  const plain = new Set(unitsOf(model).flatMap((unit) => (unit.kind === 'plain' ? [unit.place] : [])));
  const scratch = new ScratchPool();
  return model.materials.map((material, index): Undisturbed => {
    const series = result.materials[index]?.series;
    if (series === undefined) throw new Error('a run gives one result a material');
    const byLane = broughtByLane(model, material);
    const own = [...lanes.keys()].filter((lane) => byLane.has(itemAt(lanes, lane).key));
    const brought = own.flatMap((lane) => byLane.get(itemAt(lanes, lane).key) ?? []);
    const streams = oneBehindTheOther(...brought.map(({ all }) => all));
    const oneStock = oneStockOf(material);
    const { opening, minimum, maximum } = oneStock;
    const { need, recycling, arrivals, stock, shortfall } = series;
    const kind = plain.has(index) ? 'plain' : 'full';
    const forSome = isForSome(model, material) ? supplyOf(model, material, scratch).earmarked : [];
    return {
      kind,
      columns:
        kind === 'plain' && sharesByYear(model.allocation)
          ? columnsByYear(material, spans)
          : columnsByUse(material),
      material,
      spans,
      spanOf: spanOfDays(spans, model.days),
      need,
      recycling,
      arrivals,
      stock,
      shortfall,
      opening,
      minimum,
      maximum: maximum ?? Number.POSITIVE_INFINITY,
      releasePerDay: releasePerDay(oneStock),
      lanes: own,
      streams,
      sameUntil: sameUntil(oneBehindTheOther(need, recycling, arrivals, streams), model.days, spans),
      forSome: forSome.map((lot) => lotByLane(lot, brought, model.days)),
      floor: Math.min(opening, minimum),
    };
  });
}

/** What a lane brings, and what of it is for some of the uses alone; tonnes REO a day, days of arrival. */
interface OfLane {
  readonly all: Float64Array;
  readonly lots: Earmarked[];
}

/** What each path of a supplier brings under the shocks of the scenario: it is dispatched as a group of its own. */
function broughtByLane(model: WhatIfModel, material: MaterialModel): Map<string, OfLane> {
  const groups = supplierGroups(model, material);
  const history = historyDays(model, material, groups);
  const byLane = new Map<string, OfLane>();
  for (const group of withRations(model, material, groups, history)) {
    for (const path of group.suppliers.flatMap(pathsOf)) {
      const key = laneKey(path);
      const lane = byLane.get(key) ?? { all: new Float64Array(model.days), lots: [] };
      byLane.set(key, lane);
      const alone = { ...group, suppliers: [path] };
      for (const { uses, arriving } of lotsArriving(model, material, alone, history, takeNew)) {
        const shown = arriving.subarray(history);
        addInto(lane.all, shown);
        if (uses !== null) addEarmarked(lane.lots, uses, shown);
      }
    }
  }
  return byLane;
}

function lotByLane({ serves, arrivals }: Earmarked, brought: readonly OfLane[], days: number): ForSome {
  const nothing = new Float64Array(days);
  const streams = oneBehindTheOther(...brought.map(({ lots }) => lotFor(lots, serves)?.arrivals ?? nothing));
  return { serves, arrivals, streams, sameUntil: sameUntil(oneBehindTheOther(arrivals, streams), days) };
}

function spanOfDays(spans: readonly YearSpan[], days: number): Int32Array {
  const places = new Int32Array(days);
  for (const [place, { from, to }] of spans.entries()) places.fill(place, from, to);
  return places;
}

/**
 * For each day the first later one on which a series differs, or a year begins.
 * @param series one or more of the same length, one behind the other
 * @param days length of each
 */
export function sameUntil(
  series: Float64Array,
  days: number = series.length,
  spans: readonly YearSpan[] = [],
): Int32Array {
  const changes = new Uint8Array(days + 1);
  for (const { from } of spans) changes[from] = 1;
  for (let at = 0; at < series.length; at += days) {
    for (let day = 1; day < days; day++) if (series[at + day] !== series[at + day - 1]) changes[day] = 1;
  }
  const until = new Int32Array(days);
  let next = days;
  for (let day = days - 1; day >= 0; day--) {
    until[day] = next;
    if (changes[day] === 1) next = day;
  }
  return until;
}

/** Series as sameUntil() takes them. */
export function oneBehindTheOther(...series: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(series.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const values of series) {
    all.set(values, at);
    at += values.length;
  }
  return all;
}
