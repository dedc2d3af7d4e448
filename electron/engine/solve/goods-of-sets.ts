import { floatAt } from '@shared/base/element-at';
import { addInto } from '@shared/base/sum-of';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { ScratchPool } from '../run/scratch-pool';
import { needOfUse } from '../run/stock/daily-need';
import { type Earmarked, lotFor } from '../run/stock/earmarked-goods';
import { isForSome } from '../run/supply/supplier-groups';
import { supplyOf } from '../run/supply/supply-of';
import { yearSpans } from '../run/year-spans';
import { isApart, isWithin } from './sets-of-uses';

/** What comes for some uses alone and what these need, tonnes REO a day. */
interface GoodsOfSet {
  readonly serves: readonly boolean[];
  readonly comes: Float64Array;
  readonly needs: Float64Array;
}

const scratch = new ScratchPool();

/** What comes of a material for some uses alone: of all sets together, tonnes REO a day, and of those that are counted. */
interface GoodsForSome {
  readonly all: Float64Array;
  readonly sets: readonly GoodsOfSet[];
  /** Whether goods come for a set that is not counted. */
  readonly leavesOut: boolean;
}

/** The same of the only material of a model. @param counted the sets that are; absent: countedSets() */
export function goodsForSome(model: WhatIfModel, counted?: readonly (readonly boolean[])[]): GoodsForSome {
  const [material] = model.materials;
  const all = new Float64Array(model.days);
  if (material === undefined || !isForSome(model, material)) return { all, sets: [], leavesOut: false };
  const { earmarked } = supplyOf(model, material, scratch);
  for (const { arrivals } of earmarked) addInto(all, arrivals);
  const serving = counted ?? countedSets(earmarked);
  const sets = serving.map((serves) => ({
    serves,
    comes: lotFor(earmarked, serves)?.arrivals ?? new Float64Array(model.days),
    needs: needOf(model, material, serves),
  }));
  const leavesOut = earmarked.some((lot) => serving.every((serves) => lotFor([lot], serves) === undefined));
  return { all, sets, leavesOut };
}

function needOf(model: WhatIfModel, material: MaterialModel, serves: readonly boolean[]): Float64Array {
  const need = new Float64Array(model.days);
  const spans = yearSpans(model.start, 0, model.days);
  for (const [u, use] of material.uses.entries()) {
    if (serves[u] !== true) continue;
    const own = needOfUse(model.start, material, use, spans);
    for (let day = 0; day < need.length; day++) need[day] = floatAt(need, day) + floatAt(own, day);
  }
  return need;
}

/**
 * The sets that a programme counts: of two that cross, neither inside the other, the narrower one. What such sets take on a day
 * hangs on nothing but their needs, whatever the rule of sharing.
 */
function countedSets(lots: readonly Earmarked[]): (readonly boolean[])[] {
  const counted: (readonly boolean[])[] = [];
  for (const { serves } of lots)
    if (
      counted.every((other) => isWithin(serves, other) || isWithin(other, serves) || isApart(serves, other))
    )
      counted.push(serves);
  return counted;
}
