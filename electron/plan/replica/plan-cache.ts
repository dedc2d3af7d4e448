import { byId } from '@shared/model/catalogue';
import type { Plan, ProjectTables, Reference } from '@shared/model/plan';
import type { ProjectClient } from '../../threads/workbench';
import { type ChangesByTable, RowList } from './row-list';

type PlanFilter = Parameters<ProjectClient['plan']>[0];
type Lists = { readonly [L in keyof Plan]: RowList<(typeof TABLE_OF_LIST)[L]> };

/** The table behind each list of a plan. */
export const TABLE_OF_LIST = {
  shares: 'share',
  totals: 'totalSupply',
  demands: 'demand',
  reliefs: 'relief',
  stocks: 'stock',
  receipts: 'receipt',
  purchases: 'purchase',
  datedReliefs: 'datedRelief',
  ramps: 'ramp',
  releases: 'releaseRule',
  levels: 'stockLevel',
} as const satisfies Readonly<Record<keyof Plan, keyof ProjectTables>>;

/** Parts of the plan that were asked for lately. A project of a million shares is never held whole unless it is asked for. */
const MOST_KEPT = 24;

/** The parts of a plan that questions asked for, each kept up to date. */
export class PlanCache {
  readonly #parts = new Map<string, { readonly filter: PlanFilter; readonly lists: Lists; plan: Plan }>();

  /**
   * The part of the plan that a filter leaves.
   * @param read reads it where no kept part holds it
   * @param reference whose uses tell the economy of a demand
   */
  async part(filter: PlanFilter, read: () => Promise<Plan>, reference: () => Reference): Promise<Plan> {
    const name = JSON.stringify([filter.economyId, filter.materialId, filter.stage]);
    let cached = this.#parts.get(name);
    if (cached === undefined) {
      const wider = [...this.#parts.values()].find((part) => holds(part.filter, filter));
      const lists =
        wider === undefined
          ? listsOf(await read(), filter, reference)
          : narrowed(wider.lists, filter, reference);
      cached = { filter, lists, plan: planOf(lists) };
    }
    // The newest stands last, so that the first one is the one to let go.
    this.#parts.delete(name);
    this.#parts.set(name, cached);
    const oldest = this.#parts.keys().next().value;
    if (this.#parts.size > MOST_KEPT && oldest !== undefined) this.#parts.delete(oldest);
    return cached.plan;
  }

  take(changes: ChangesByTable): void {
    // A demand belongs to the economy of its use, which its own row does not tell.
    if (changes.has('use')) this.clear();
    for (const part of this.#parts.values()) {
      const isTouched = Object.values(part.lists).map((list) => list.take(changes));
      if (isTouched.includes(true)) part.plan = planOf(part.lists);
    }
  }

  clear(): void {
    this.#parts.clear();
  }
}

/** Whether all that the narrow filter leaves is among what the wide one leaves. */
function holds(wide: PlanFilter, narrow: PlanFilter): boolean {
  const fields = ['economyId', 'materialId', 'stage'] as const;
  return fields.every((field) => wide[field] === undefined || wide[field] === narrow[field]);
}

/** What belongs to a part, by list: a stage narrows what has one, as the store reads it. */
function belonging({ economyId, materialId, stage }: PlanFilter, reference: () => Reference) {
  const ofMaterial = (row: { readonly materialId: string }): boolean =>
    materialId === undefined || row.materialId === materialId;
  const ofPlace = (row: { readonly economyId: string; readonly materialId: string }): boolean =>
    (economyId === undefined || row.economyId === economyId) && ofMaterial(row);
  const ofSupply = (row: Parameters<typeof ofPlace>[0] & { readonly stage: string }): boolean =>
    ofPlace(row) && (stage === undefined || row.stage === stage);
  const ofUse = (row: ProjectTables['demand']): boolean =>
    ofMaterial(row) && (economyId === undefined || economyOf(row.useId) === economyId);
  const economyOf = (useId: string) => byId(reference().uses, useId)?.economyId;
  return {
    shares: ofSupply,
    totals: ofSupply,
    demands: ofUse,
    reliefs: ofPlace,
    stocks: ofPlace,
    receipts: ofSupply,
    purchases: ofSupply,
    datedReliefs: ofPlace,
    ramps: ofMaterial,
    releases: ofPlace,
    levels: ofPlace,
  };
}

function listsOf(plan: Plan, filter: PlanFilter, reference: () => Reference): Lists {
  const here = belonging(filter, reference);
  return {
    shares: new RowList('share', plan.shares, here.shares),
    totals: new RowList('totalSupply', plan.totals, here.totals),
    demands: new RowList('demand', plan.demands, here.demands),
    reliefs: new RowList('relief', plan.reliefs, here.reliefs),
    stocks: new RowList('stock', plan.stocks, here.stocks),
    receipts: new RowList('receipt', plan.receipts, here.receipts),
    purchases: new RowList('purchase', plan.purchases, here.purchases),
    datedReliefs: new RowList('datedRelief', plan.datedReliefs, here.datedReliefs),
    ramps: new RowList('ramp', plan.ramps, here.ramps),
    releases: new RowList('releaseRule', plan.releases, here.releases),
    levels: new RowList('stockLevel', plan.levels, here.levels),
  };
}

function narrowed(wide: Lists, filter: PlanFilter, reference: () => Reference): Lists {
  const here = belonging(filter, reference);
  return {
    shares: wide.shares.part(here.shares),
    totals: wide.totals.part(here.totals),
    demands: wide.demands.part(here.demands),
    reliefs: wide.reliefs.part(here.reliefs),
    stocks: wide.stocks.part(here.stocks),
    receipts: wide.receipts.part(here.receipts),
    purchases: wide.purchases.part(here.purchases),
    datedReliefs: wide.datedReliefs.part(here.datedReliefs),
    ramps: wide.ramps.part(here.ramps),
    releases: wide.releases.part(here.releases),
    levels: wide.levels.part(here.levels),
  };
}

function planOf(lists: Lists): Plan {
  return {
    shares: lists.shares.rows,
    totals: lists.totals.rows,
    demands: lists.demands.rows,
    reliefs: lists.reliefs.rows,
    stocks: lists.stocks.rows,
    receipts: lists.receipts.rows,
    purchases: lists.purchases.rows,
    datedReliefs: lists.datedReliefs.rows,
    ramps: lists.ramps.rows,
    releases: lists.releases.rows,
    levels: lists.levels.rows,
  };
}
