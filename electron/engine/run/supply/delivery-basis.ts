import { floatAt } from '@shared/base/element-at';
import { sumOf } from '@shared/base/sum-of';
import { sumUnder } from '@shared/model/missing-figures';
import { firmsNamed, kindOf, plantOf, type Shock } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { type ScratchPool, takeNew } from '../scratch-pool';
import { type YearSpan, yearSpans } from '../year-spans';
import { baselinePerDay } from './baseline-arrivals';
import { lotsArriving } from './dispatch';
import { isForSome, supplierGroups } from './supplier-groups';
import { type Supply, supplyOf } from './supply-of';

/** Other shocks than those of a model, as far as they reach one supplier and whoever feeds it. */
export interface Change {
  readonly shocksOn: (supplier: SupplierModel) => readonly Shock[];
  /**
   * What it does to the supplier, in a word, where it does the same to all of one country, lead time and word: of these one is
   * followed for all. Null for one that is followed by itself.
   */
  readonly alike: (supplier: SupplierModel) => string | null;
}

/** What no longer comes from a day on: a factor times a figure a day; nothing behind the last of them. */
export interface Loss {
  readonly from: number;
  readonly perDay: Float64Array;
  readonly factor: number;
}

/** What a supplier sends with no shock, tonnes REO a day of each year, and whose shape it loses by. */
interface Sent {
  readonly group: string;
  readonly perDay: readonly number[];
}

const MOST_SHAPES = 4096;

/** What is left of arrivals below this part of the undisturbed ones is the rounding of a difference. */
const RESIDUE = 1e-12;

/** Whether what one supplier brings hangs on no other, and all that comes is for everybody. */
export function isAdditive(model: WhatIfModel, material: MaterialModel): boolean {
  const sharesOut = (shock: Shock) =>
    kindOf(shock).shareOut !== null &&
    (shock.materials.length === 0 || shock.materials.includes(material.materialId));
  return !model.shocks.some(sharesOut) && !isForSome(model, material);
}

/**
 * What comes in of one material, measured once: under other shocks it is this less what the suppliers that they reach no
 * longer bring. Suppliers of one country and lead time with no feeds, ramp or shipments of their own lose by one shape, a
 * tonne a day of each year; any other is followed by itself. Source: docs/engine.md 6.6.
 */
export class DeliveryBasis {
  readonly supply: Supply;
  readonly #model: WhatIfModel;
  readonly #material: MaterialModel;
  readonly #spans: readonly YearSpan[];
  /** Of which a supplier with all of a year sends a tonne on each of its days. */
  readonly #unit: MaterialModel;
  readonly #named: ReadonlySet<SupplierId>;
  readonly #usual = new Map<string | SupplierModel, Float64Array>();
  readonly #sent = new Map<SupplierModel, Sent>();
  readonly #shapes = new Map<string, readonly Loss[]>();

  /** @param material one that isAdditive() */
  constructor(model: WhatIfModel, material: MaterialModel, scratch: ScratchPool) {
    this.supply = supplyOf(model, material, scratch);
    this.#model = model;
    this.#material = material;
    const lead = material.suppliers.reduce((most, { leadTimeDays }) => Math.max(most, leadTimeDays), 0);
    this.#spans = yearSpans(model.start, -this.supply.history, model.days + lead);
    const days = this.#spans.map(({ year, daysInYear }) => [year, daysInYear]);
    this.#unit = { ...material, totalSupply: Object.fromEntries(days) };
    this.#named = new Set(model.shocks.flatMap((shock) => [plantOf(shock) ?? [], firmsNamed(shock)].flat()));
  }

  /** Whether a supplier is one of many that are alike; any other is followed by itself, under each change anew. */
  isAlike(supplier: SupplierModel, change: Change): boolean {
    return isPlain(supplier) && change.alike(supplier) !== null;
  }

  /** What a supplier brings over the window with no change, tonnes REO. */
  broughtBy(supplier: SupplierModel): number {
    return sumOf(this.#usually(supplier, { ...this.#material, suppliers: [supplier] }));
  }

  /** What these suppliers no longer bring under a change. */
  losses(suppliers: readonly SupplierModel[], change: Change): readonly Loss[] {
    const byShape = new Map<Loss, number>();
    const found: Loss[] = [];
    for (const supplier of suppliers) {
      const word = isPlain(supplier) ? change.alike(supplier) : null;
      if (word === null) {
        found.push(...this.#ofItself(supplier, change));
        continue;
      }
      const { group, perDay } = this.#sentBy(supplier);
      const shapes = this.#shapeOf(group, word, supplier, change);
      for (let y = 0; y < shapes.length; y++) {
        const [shape, tonnes] = [shapes[y], perDay[y]];
        if (shape !== undefined && shape.perDay.length > 0 && tonnes !== undefined && tonnes > 0)
          byShape.set(shape, sumUnder(byShape, shape) + tonnes);
      }
    }
    for (const [{ from, perDay }, factor] of byShape) found.push({ from, perDay, factor });
    return found;
  }

  /** What still comes after some losses, tonnes REO a day. @param into where it is written */
  less(losses: readonly Loss[], into: Float64Array): Float64Array {
    const { arrivals } = this.supply;
    into.set(arrivals);
    // Locals, and no question whether a figure is there: thousands of sets are asked for.
    for (const { from, perDay, factor } of losses)
      for (let i = 0; i < perDay.length; i++)
        into[from + i] = (into[from + i] as number) - factor * (perDay[i] as number); // within both
    for (let day = 0; day < into.length; day++)
      if ((into[day] as number) < RESIDUE * (arrivals[day] as number)) into[day] = 0; // likewise
    return into;
  }

  #sentBy(supplier: SupplierModel): Sent {
    const known = this.#sent.get(supplier);
    if (known !== undefined) return known;
    const { countryId, leadTimeDays, supplierId } = supplier;
    const made = {
      group: `${countryId}|${leadTimeDays}|${this.#named.has(supplierId) ? supplierId : ''}`,
      perDay: this.#spans.map((span) => baselinePerDay(supplier, this.#material.totalSupply, span)),
    };
    this.#sent.set(supplier, made);
    return made;
  }

  #shapeOf(group: string, word: string, supplier: SupplierModel, change: Change): readonly Loss[] {
    const key = `${group}|${word}`;
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const shocks = change.shocksOn(supplier);
    const made = this.#spans.map(({ year }) => {
      const percent = Object.fromEntries(
        this.#spans.map((span) => [span.year, span.year === year ? 100 : 0]),
      );
      const unit: SupplierModel = { ...supplier, percent, capacity: null };
      return this.#difference(this.#unit, unit, shocks, `${group}|${year}`);
    });
    // A search asks for ever new durations, each for a while.
    if (this.#shapes.size >= MOST_SHAPES) this.#shapes.clear();
    this.#shapes.set(key, made);
    return made;
  }

  #ofItself(supplier: SupplierModel, change: Change): Loss[] {
    const lost = this.#difference(this.#material, supplier, change.shocksOn(supplier), supplier);
    return lost.perDay.length > 0 ? [lost] : [];
  }

  /** @param usual under what its deliveries with the model's own shocks are kept */
  #difference(
    material: MaterialModel,
    supplier: SupplierModel,
    shocks: readonly Shock[],
    usual: string | SupplierModel,
  ): Loss {
    const alone = { ...material, suppliers: [supplier] };
    const before = this.#usually(usual, alone);
    const after = this.#brought({ ...this.#model, shocks }, alone);
    const lost = before.map((tonnes, day) => tonnes - floatAt(after, day));
    let [from, to] = [0, lost.length];
    while (from < to && lost[from] === 0) from++;
    while (to > from && lost[to - 1] === 0) to--;
    return { from, perDay: lost.slice(from, to), factor: 1 };
  }

  #usually(key: string | SupplierModel, alone: MaterialModel): Float64Array {
    const before = this.#usual.get(key) ?? this.#brought(this.#model, alone);
    this.#usual.set(key, before);
    return before;
  }

  #brought(model: WhatIfModel, alone: MaterialModel): Float64Array {
    const { history } = this.supply;
    const [group] = supplierGroups(model, alone);
    if (group === undefined) throw new Error('one supplier is a group');
    const [lot] = lotsArriving(model, alone, group, history, takeNew);
    if (lot === undefined) throw new Error('what comes is for everybody');
    return lot.arriving.subarray(history, history + model.days);
  }
}

/** Whether a supplier sends the same on all days of a year as long as no shock of its country or on itself acts. */
function isPlain({ feeds = [], ramp, receipts = [] }: SupplierModel): boolean {
  return feeds.length === 0 && ramp === undefined && receipts.length === 0;
}
