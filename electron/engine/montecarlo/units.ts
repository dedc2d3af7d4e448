import type { WhatIfModel } from '@shared/model/what-if';
import { isCoupled } from '../run/lines/production-lines';
import { isOneStock } from '../run/stock/balance';
import { isForSome } from '../run/supply/supplier-groups';

/** Materials of a job that are balanced by themselves, and how; by their places in the model. */
export type Unit =
  /** One stock and an even need: balance-run.ts says what balanceAll() would. */
  | { readonly kind: 'plain'; readonly place: number }
  /** Anything else: balanceAll() of these materials alone, run by run. */
  | { readonly kind: 'full'; readonly places: readonly number[]; readonly model: WhatIfModel };

/** Takes a model apart into what its materials can be balanced by without one another. */
export function unitsOf(model: WhatIfModel): Unit[] {
  const places = [...model.materials.keys()];
  if (isCoupled(model)) return [{ kind: 'full', places, model }];
  return model.materials.map((material, place) =>
    isOneStock(material) && !isForSome(model, material)
      ? { kind: 'plain', place }
      : { kind: 'full', places: [place], model: { ...model, materials: [material] } },
  );
}
