import { addInto } from '@shared/base/sum-of';
import type { Take } from '@shared/model/shock-parts/stream';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { type ScratchPool, takeNew } from '../scratch-pool';
import { addEarmarked, type Earmarked, narrowestFirst } from '../stock/earmarked-goods';
import { yearSpans } from '../year-spans';
import { addEven, sendEvenly } from './baseline-arrivals';
import { dispatchOf, lotsArriving, withRations } from './dispatch';
import { historyDays } from './history';
import { type SupplierGroup, supplierGroups } from './supplier-groups';

/** What comes in of one material, before any stock. */
export interface Supply {
  readonly history: number;
  readonly groups: readonly SupplierGroup[];
  /** Tonnes REO a day of the window. */
  readonly arrivals: Float64Array;
  /** What of it is for some of the uses alone, narrowest first. */
  readonly earmarked: readonly Earmarked[];
}

/**
 * What all suppliers of a material bring under the shocks.
 * @param scratch for what is read on the way
 * @param take memory for the arrivals
 */
export function supplyOf(
  model: WhatIfModel,
  material: MaterialModel,
  scratch: ScratchPool,
  take: Take = takeNew,
): Supply {
  const found = supplierGroups(model, material);
  const history = historyDays(model, material, found);
  const groups = withRations(model, material, found, history);
  const arrivals = take(model.days).fill(0);
  const lots: Earmarked[] = [];
  const spans = yearSpans(model.start, 0, model.days);
  for (const group of groups) {
    const { suppliers, shocks, behind } = group;
    if (shocks.length === 0 && behind.length === 0 && sendEvenly(suppliers)) {
      addEven(arrivals, suppliers, material.totalSupply, spans);
      continue;
    }
    scratch.lend(() => {
      for (const { uses, arriving } of lotsArriving(model, material, group, history, scratch.take)) {
        const shown = arriving.subarray(history);
        addInto(arrivals, shown);
        if (uses !== null) addEarmarked(lots, uses, shown);
      }
    });
  }
  return { history, groups, arrivals, earmarked: narrowestFirst(lots) };
}

/** What suppliers are asked for in the window and never send because of shocks, tonnes REO: Ledger.lost. */
export function neverSent(model: WhatIfModel, material: MaterialModel, scratch: ScratchPool): number {
  const { groups, history } = supplyOf(model, material, scratch);
  return groups.reduce((sum, group) => sum + dispatchOf(model, material, group, history).transit.lost, 0);
}
