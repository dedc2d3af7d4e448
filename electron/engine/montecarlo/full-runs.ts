import type { DailySeries, UseResult } from '@shared/model/what-if-result';
import { balanceAll } from '../run/balance-all';
import { servedUses } from '../run/lines/served-uses';
import { arrivalsUnder } from './arrivals-under';
import type { LaneLosses } from './lane-losses';
import type { Undisturbed } from './undisturbed';
import type { Unit } from './units';

/** What a run is of one material: its days, and what each use goes without. */
export interface FullRun {
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
  const arrivals = bases.map((base, at) => arrivalsUnder(base, lossesOf(places[at] ?? 0), run));
  const { balances } = balanceAll(model, arrivals, bases[0]?.spans ?? []);
  return bases.flatMap(({ material, spans }, at): FullRun[] => {
    const balance = balances[at];
    if (balance === undefined) return []; // never: one balance a material
    return [{ series: balance.series, uses: servedUses(model.start, material, balance, spans, null) }];
  });
}
