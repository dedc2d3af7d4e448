import { floatAt, numberAt } from '@shared/base/element-at';
import type { DailySeries, UseResult } from '@shared/model/what-if-result';
import { balanceAll } from '../run/balance-all';
import { isCoupled } from '../run/lines/production-lines';
import { servedUses } from '../run/lines/served-uses';
import { arrivalsUnder, type Brought } from './arrivals-under';
import { CoupledRun, isSettledWithLines } from './coupled-run';
import type { LaneLosses } from './lane-losses';
import type { SampledRun } from './sampled-run';
import { isTiered, TieredRun } from './tiered-run';
import type { Undisturbed } from './undisturbed';
import type { Unit } from './units';

/** What a run is of one material: its days, and what each use goes without. */
interface FullRun {
  readonly series: DailySeries;
  readonly uses: readonly UseResult[];
}

/**
 * One sampled run of a unit by the daily run's own balance. @param materials of the job, by place
 * @param lossesOf the lanes that serve the material of a place
 * @param run its place in the losses
 * @returns in the order of the unit's places
 */
export function fullRun(
  { places, model }: Extract<Unit, { kind: 'full' }>,
  materials: readonly Undisturbed[],
  lossesOf: (place: number) => LaneLosses,
  run: number,
): FullRun[] {
  const bases = places.flatMap((place) => materials[place] ?? []);
  const under = (brought: Brought, at: number) =>
    arrivalsUnder(brought, lossesOf(numberAt(places, at)), run, new Float64Array(brought.arrivals.length));
  const arrivals = bases.map(under);
  const forSome = bases.map((base, at) =>
    base.forSome.map((lot) => ({ serves: lot.serves, arrivals: under(lot, at) })),
  );
  const { balances } = balanceAll(model, arrivals, bases[0]?.spans ?? [], forSome);
  return bases.flatMap(({ material, spans }, at): FullRun[] => {
    const balance = balances[at];
    if (balance === undefined) return []; // never: one balance a material
    return [{ series: balance.series, uses: servedUses(model.start, material, balance, spans, null) }];
  });
}

/** Makes the runs of a unit, one after the other: each is there until the next one. @returns in the order of the unit's places */
export type MakeRun = (lossesOf: (place: number) => LaneLosses, run: number) => readonly SampledRun[];

/** The quickest way that equals fullRun(). @param materials of the job, by place */
export function runsOf(unit: Extract<Unit, { kind: 'full' }>, materials: readonly Undisturbed[]): MakeRun {
  const [place = 0, ...others] = unit.places;
  const base = materials[place];
  const bases = unit.places.flatMap((at) => materials[at] ?? []);
  if (bases.some(({ forSome }) => forSome.length > 0)) return byFullRun(unit, materials);
  if (base !== undefined && others.length === 0 && !isCoupled(unit.model) && isTiered(base.material)) {
    const tiered = new TieredRun(unit.model, base);
    return (lossesOf, run) => [tiered.run(lossesOf(place), run)];
  }
  if (isCoupled(unit.model) && bases.every(isSettledWithLines)) {
    const coupled = new CoupledRun(unit.model, bases);
    return (lossesOf, run) => coupled.run(unit.places.map(lossesOf), run);
  }
  return byFullRun(unit, materials);
}

function byFullRun(unit: Extract<Unit, { kind: 'full' }>, materials: readonly Undisturbed[]): MakeRun {
  return (lossesOf, run) => fullRun(unit, materials, lossesOf, run).map(countedIn);
}

function countedIn({ series: { stock, shortfall }, uses }: FullRun): SampledRun {
  let [total, daysShort, first] = [0, 0, -1];
  for (let day = 0; day < shortfall.length; day++) {
    const short = floatAt(shortfall, day);
    if (short <= 0) continue;
    if (first < 0) first = day;
    total += short;
    daysShort++;
  }
  return {
    from: 0,
    stock,
    shortfall,
    total,
    daysShort,
    first,
    useShort: Float64Array.from(uses, (use) => use.shortfall),
    useFirst: Int32Array.from(uses, ({ firstShortfall }) =>
      firstShortfall === null ? -1 : Math.floor(firstShortfall.day),
    ),
  };
}
