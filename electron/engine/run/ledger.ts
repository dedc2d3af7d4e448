import { sumOf } from '@shared/base/sum-of';
import { nothingWithout } from '@shared/model/missing-figures';
import type { DailySeries, Ledger } from '@shared/model/what-if-result';

/** Tonnes REO of one group on their way: inTransitAtStart + requested = arrived + lost + inTransitAtEnd. */
export interface TransitLedger {
  readonly requested: number;
  readonly arrived: number;
  readonly lost: number;
  readonly inTransitAtStart: number;
  readonly inTransitAtEnd: number;
}

/**
 * Adds up a run and finds the largest imbalance: opening + arrivals + recycling + bought + made = served + notBought + closing,
 * and for each group inTransitAtStart + requested = arrived + lost + inTransitAtEnd. Each term is counted on its own, none as
 * the difference of the others. Source: docs/engine.md 4.6 (1e-9 of the total).
 */
export function ledgerOf(opening: number, series: DailySeries, groups: readonly TransitLedger[]): Ledger {
  const arrivals = sumOf(series.arrivals);
  const recycling = sumOf(series.recycling);
  const bought = series.bought === undefined ? 0 : sumOf(series.bought);
  const made = series.made === undefined ? 0 : sumOf(series.made);
  const served = sumOf(series.served);
  const notBought = sumOf(series.notBought);
  const closing = series.stock.at(-1) ?? opening;
  const over = (field: keyof TransitLedger) => groups.reduce((sum, group) => sum + group[field], 0);
  const imbalances = [
    opening + arrivals + recycling + bought + made - served - notBought - closing,
    arrivals - over('arrived'),
    ...groups.map(
      (group) => group.inTransitAtStart + group.requested - group.arrived - group.lost - group.inTransitAtEnd,
    ),
  ];
  return {
    opening,
    arrivals,
    recycling,
    bought,
    made,
    served,
    notBought,
    closing,
    backlog: nothingWithout(series.backlog?.at(-1)),
    requested: over('requested'),
    lost: over('lost'),
    inTransitAtStart: over('inTransitAtStart'),
    inTransitAtEnd: over('inTransitAtEnd'),
    imbalance: Math.max(...imbalances.map(Math.abs)),
  };
}
