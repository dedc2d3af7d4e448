import { itemAt } from '@shared/base/element-at';
import { notKnown } from '@shared/model/missing-figures';
import type { Shock } from '@shared/model/shock';
import type { WhatIfModel } from '@shared/model/what-if';
import { type AllBalances, balanceAll } from '../run/balance-all';
import { linesOf } from '../run/daily-simulation';
import { isCoupled } from '../run/lines/production-lines';
import { type MaterialOutcome, materialOutcome } from '../run/material-outcome';
import { ScratchPool } from '../run/scratch-pool';
import { balanceAlone, balanceOneStock, isOneStock, oneStock } from '../run/stock/balance';
import type { Balance } from '../run/stock/material-balance';
import { type OneStock, SERIES } from '../run/stock/stock-balance';
import { DeliveryBasis, isAdditive, type Loss } from '../run/supply/delivery-basis';
import { isForSome } from '../run/supply/supplier-groups';
import { type Supply, supplyOf } from '../run/supply/supply-of';
import { type YearSpan, yearSpans } from '../run/year-spans';
import type { Exposure } from './exposure';

/** Other shocks on the materials of a part; each is called by its place in it. */
export interface PartChange {
  readonly reaches: (m: number) => boolean;
  /** What no longer comes. */
  readonly losses: (m: number, basis: DeliveryBasis) => readonly Loss[];
  /** All shocks with it: asked for where something is shared out among suppliers. */
  readonly shocks: () => readonly Shock[];
}

/**
 * How a change is answered: by the days of the stocks alone, by the whole balance of what comes in by difference, or as the
 * run that it is, since something is shared out among suppliers.
 */
export type Way = 'days' | 'arrivals' | 'whole';

/** What arrives of a material, and what of it is for some uses alone. */
type Arriving = Pick<Supply, 'arrivals' | 'earmarked'>;

const scratch = new ScratchPool();

/**
 * Materials that have to do with one another, to be run under other shocks again and again: what comes in is measured once,
 * and what a change does not reach stays as it was. Source: docs/engine.md 6.6.
 */
export class PartOnBasis {
  readonly model: WhatIfModel;
  readonly base: Exposure;
  /** How often each way was taken. */
  readonly taken: Record<Way, number> = { days: 0, arrivals: 0, whole: 0 };
  readonly #spans: readonly YearSpan[];
  /** Of each material; null where something is shared out among suppliers. */
  readonly bases: readonly (DeliveryBasis | null)[];
  readonly #usual: readonly Arriving[];
  readonly #balanced: AllBalances;
  /** The stock of each material; null where it takes more than one to say what is short. */
  readonly #stocks: readonly OneStock[] | null;
  /** By material, for what is not kept. */
  readonly #memory: readonly { readonly arrivals: Float64Array; readonly series: Float64Array }[];

  /** @param model found sound before, with the materials of the part alone */
  constructor(model: WhatIfModel) {
    this.model = model;
    this.#spans = yearSpans(model.start, 0, model.days);
    const { materials } = model;
    this.bases = materials.map((material) =>
      isAdditive(model, material) ? new DeliveryBasis(model, material, scratch) : null,
    );
    this.#usual = materials.map((material, m) => this.bases[m]?.supply ?? supplyOf(model, material, scratch));
    const isSimple =
      !isCoupled(model) && materials.every((material) => isOneStock(material) && !isForSome(model, material));
    this.#stocks = isSimple ? materials.map((material) => oneStock(material, this.#spans)) : null;
    this.#memory = materials.map(() => ({
      arrivals: new Float64Array(model.days),
      series: new Float64Array(SERIES * model.days),
    }));
    this.#balanced = this.#balance(this.#usual);
    this.base = this.#exposed(this.#balanced, null);
  }

  /** What is short in all, tonnes REO. */
  shortfall(change: PartChange): number {
    const found = this.#arriving(change);
    if (found === null) return this.#sum((m) => this.#usualShort(m));
    const stocks = this.#stocks;
    if (stocks !== null) {
      this.#count(found, 'days');
      return this.#sum((m) => this.#short(m, stocks, notKnown(found[m])));
    }
    this.#count(found, 'arrivals');
    const { materials } = this.#rerun(found);
    return this.#sum((m) => itemAt(materials, m).totalShortfall);
  }

  /** The days and the lines under a change; the days hold until the next one is asked for. */
  run(change: PartChange): Exposure {
    const found = this.#arriving(change);
    if (found === null) return this.base;
    this.#count(found, 'arrivals');
    return this.#rerun(found);
  }

  /**
   * By material what is short with a change, and what it takes in all: with another one beside it no more can be short than
   * this and what that takes. Null where more than one stock, or a sharing out, leaves that open.
   */
  bounds(change: PartChange): readonly Bound[] | null {
    const [stocks, bases] = [this.#stocks, this.bases];
    if (stocks === null || bases.includes(null)) return null;
    return this.model.materials.map((_, m) => {
      const [basis, found] = [bases[m], this.#under(m, change)];
      if (found === null || basis === undefined || basis === null)
        return { short: this.#usualShort(m), lost: 0 };
      const lost = change.losses(m, basis).reduce((sum, loss) => sum + takenBy(loss), 0);
      return { short: this.#short(m, stocks, found), lost };
    });
  }

  #usualShort(m: number): number {
    return itemAt(this.base.materials, m).totalShortfall;
  }

  #short(m: number, stocks: readonly OneStock[], found: Arriving | null): number {
    return found === null ? this.#usualShort(m) : itemAt(stocks, m).shortfall(found.arrivals);
  }

  /** By material what arrives where a change reaches it, else null; null where it reaches none. */
  #arriving(change: PartChange): readonly (Arriving | null)[] | null {
    const found = this.model.materials.map((_, m) => this.#under(m, change));
    return found.every((one) => one === null) ? null : found;
  }

  #under(m: number, change: PartChange): Arriving | null {
    const [basis, material, memory] = [this.bases[m], this.model.materials[m], this.#memory[m]];
    if (basis === undefined || material === undefined || memory === undefined || !change.reaches(m))
      return null;
    if (basis === null) return supplyOf({ ...this.model, shocks: change.shocks() }, material, scratch);
    const losses = change.losses(m, basis);
    if (losses.length === 0) return null;
    return { arrivals: basis.less(losses, memory.arrivals), earmarked: [] };
  }

  #count(found: readonly (Arriving | null)[], way: Way): void {
    const isWhole = found.some((one, m) => one !== null && this.bases[m] === null);
    this.taken[isWhole ? 'whole' : way]++;
  }

  #sum(of: (m: number) => number): number {
    let sum = 0;
    for (let m = 0; m < this.model.materials.length; m++) sum += of(m);
    return sum;
  }

  /** Materials that nothing ties to one another are balanced again one by one. */
  #rerun(found: readonly (Arriving | null)[]): Exposure {
    const { model } = this;
    const spans = this.#spans;
    if (isCoupled(model)) {
      const all = found.map((one, m) => one ?? this.#usual[m] ?? NOTHING);
      return this.#exposed(this.#balance(all), null);
    }
    const balances = model.materials.flatMap((material, m): Balance[] => {
      const [one, usual] = [notKnown(found[m]), this.#balanced.balances[m]];
      if (one === null) return usual === undefined ? [] : [usual];
      const stock = this.#stocks?.[m];
      if (stock === undefined) return [balanceAlone(model, material, one.arrivals, spans, one.earmarked)];
      return [balanceOneStock(model, material, stock, one.arrivals, spans, this.#memory[m]?.series)];
    });
    return this.#exposed({ balances, loads: null }, found);
  }

  #balance(arriving: readonly Arriving[]): AllBalances {
    return balanceAll(
      this.model,
      arriving.map(({ arrivals }) => arrivals),
      this.#spans,
      arriving.map(({ earmarked }) => earmarked),
    );
  }

  /** @param found which materials ran again; null for all of them */
  #exposed({ balances, loads }: AllBalances, found: readonly (Arriving | null)[] | null): Exposure {
    const { model } = this;
    const materials = model.materials.flatMap((material, m): MaterialOutcome[] => {
      const balance = balances[m];
      if (found !== null && found[m] === null) return this.base.materials.slice(m, m + 1);
      return balance === undefined ? [] : [materialOutcome(model.start, material, balance, this.#spans)];
    });
    return { materials, lines: linesOf(model, balances, materials, this.#spans, loads) };
  }
}

/** What is short with a change, and what it takes off what comes; tonnes REO over the window. */
export interface Bound {
  readonly short: number;
  readonly lost: number;
}

const NOTHING: Arriving = { arrivals: new Float64Array(0), earmarked: [] };

function takenBy({ perDay, factor }: Loss): number {
  let sum = 0;
  for (const tonnes of perDay) sum += Math.max(0, factor * tonnes);
  return sum;
}
