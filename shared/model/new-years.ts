import type { Plan } from './plan';
import { keepGroups, shareOfKey, sharesOfSupply, totalOfSet } from './plan-rows';
import { keyOf, newRow, overridesOf, readKey } from './table';
import { TABLES } from './tables';
import type { DatedRelief } from './tables/dated-relief';
import type { Override, OverrideField } from './tables/override';
import type { Purchase } from './tables/purchase';
import type { Receipt } from './tables/receipt';
import type { ReleaseRule } from './tables/release-rule';
import type { Share, ShareSetKey } from './tables/share';
import type { Stock } from './tables/stock';
import type { TotalSupply } from './tables/total-supply';

type Overrides = ReadonlyMap<OverrideField, ReadonlyMap<string, Override>>;

/**
 * Rows for years and tiers of stock of which a scenario speaks and the plan does not; those of years are copies of the nearest year before (else after):
 * an override then finds a row to change. Only sets, uses and economies that the plan given holds in some year get
 * any, so that a narrowed plan stays narrow. The rows are guessed and have no source: the scenario is all that says so.
 */
export function withNewYears(plan: Plan, overrides: Overrides): Plan {
  const keysOf = (field: OverrideField) => [...(overrides.get(field)?.keys() ?? [])];
  const datedKeys = new Set(overridesOf(TABLES.datedRelief).flatMap(keysOf));
  const reliefKeys = new Set([...keysOf('relief.recycling'), ...keysOf('relief.substitution')]);
  return {
    shares: joined(plan.shares, newShares(plan, keysOf('share.percent'))),
    totals: joined(plan.totals, newTotals(plan, keysOf('totalSupply.tonnes'))),
    demands: joined(plan.demands, newDemands(plan, keysOf('demand.tonnes'))),
    reliefs: joined(plan.reliefs, newReliefs(plan, [...reliefKeys])),
    stocks: joined(plan.stocks, newStocks(plan, keysOf('stock.tonnes'))),
    receipts: joined(plan.receipts, newReceipts(plan, keysOf('receipt.tonnes'))),
    purchases: joined(plan.purchases, newPurchases(plan, keysOf('purchase.tonnes'))),
    datedReliefs: joined(plan.datedReliefs, newDatedReliefs(plan, [...datedKeys])),
    ramps: plan.ramps,
    releases: joined(plan.releases, newRules(plan, keysOf('releaseRule.trigger'))),
    levels: plan.levels,
  };
}

/** The list itself where nothing joins it. */
function joined<Row extends object>(rows: readonly Row[], more: readonly Row[]): readonly Row[] {
  if (more.length === 0) return rows;
  const all = [...rows, ...more];
  keepGroups(rows, all);
  return all;
}

function newShares(plan: Plan, keys: readonly string[]): Share[] {
  return keys.flatMap((key): Share[] => {
    if (shareOfKey(plan, key) !== undefined) return []; // most have one: no key of theirs is taken apart
    const place = readKey(TABLES.share, key);
    if (place === null) return [];
    const { supplierId, year } = place;
    const ofSet = sharesOfSupply(plan, place);
    const ofSupplier = ofSet.filter((row) => row.supplierId === supplierId);
    const template = nearest(ofSupplier, year) ?? nearest(ofSet, year);
    if (template === undefined) return [];
    const { basis } = template;
    const said = { enteredAs: 'percent', value: 0, basis, mark: 'guessed' } as const;
    return [newRow(TABLES.share, { id: `new-year|${key}`, ...place, ...said })];
  });
}

function newTotals(plan: Plan, keys: readonly string[]): TotalSupply[] {
  return keys.flatMap((key): TotalSupply[] => {
    const set = readKey(TABLES.totalSupply, key);
    const [share] = set === null ? [] : sharesOfSupply(plan, set);
    if (set === null || totalOfSet(plan, set) !== null || share === undefined) return [];
    const said = { method: 'declared', tonnes: 0, basis: share.basis, mark: 'guessed' } as const;
    return [newRow(TABLES.totalSupply, { id: `new-year|${key}`, ...set, ...said })];
  });
}

function newDemands({ demands }: Plan, keys: readonly string[]): Plan['demands'] {
  return keys.flatMap((key) => {
    const place = readKey(TABLES.demand, key);
    if (place === null) return [];
    const { useId, materialId, year } = place;
    const ofUse = demands.filter((row) => row.useId === useId && row.materialId === materialId);
    const template = nearest(ofUse, year);
    if (template === undefined || ofUse.some((row) => row.year === year)) return [];
    const { tonnes, floorPercent } = template;
    const said = { tonnes, floorPercent, mark: 'guessed' } as const;
    return [newRow(TABLES.demand, { id: `new-year|${key}`, ...place, ...said })];
  });
}

function newReliefs({ shares, reliefs }: Plan, keys: readonly string[]): Plan['reliefs'] {
  return keys.flatMap((key) => {
    const place = readKey(TABLES.relief, key);
    if (place === null || !shares.some((row) => samePlace(row, place))) return [];
    const known = reliefs.filter((row) => samePlace(row, place));
    if (known.some((row) => row.year === place.year)) return [];
    const { recyclingTonnes = 0, substitutionPercent = 0 } = nearest(known, place.year) ?? {};
    const said = { recyclingTonnes, substitutionPercent, mark: 'guessed' } as const;
    return [newRow(TABLES.relief, { id: `new-year|${key}`, ...place, ...said })];
  });
}

/** A stock of a tier that the plan does not hold: without limits, and secret as all stocks are unless said otherwise. */
function newStocks({ shares, stocks }: Plan, keys: readonly string[]): Stock[] {
  return keys.flatMap((key): Stock[] => {
    const place = readKey(TABLES.stock, key);
    if (place === null || !shares.some((row) => samePlace(row, place))) return [];
    if (stocks.some((row) => keyOf(TABLES.stock, row) === key)) return [];
    return [newRow(TABLES.stock, { id: `new-tier|${key}`, ...place, tonnes: 0, mark: 'guessed' })];
  });
}

/** A shipment of which the scenario alone speaks, to a supply of the plan. */
function newReceipts(plan: Plan, keys: readonly string[]): Receipt[] {
  return keys.flatMap((key): Receipt[] => {
    const place = readKey(TABLES.receipt, key);
    if (place === null || sharesOfSupply(plan, place).length === 0) return [];
    if (plan.receipts.some((row) => keyOf(TABLES.receipt, row) === key)) return [];
    return [newRow(TABLES.receipt, { id: `new-day|${key}`, ...place, tonnes: 0, mark: 'guessed' })];
  });
}

/** A purchase of which the scenario alone speaks, for a supply of the plan. */
function newPurchases(plan: Plan, keys: readonly string[]): Purchase[] {
  return keys.flatMap((key): Purchase[] => {
    const place = readKey(TABLES.purchase, key);
    if (place === null || sharesOfSupply(plan, place).length === 0) return [];
    if (plan.purchases.some((row) => keyOf(TABLES.purchase, row) === key)) return [];
    return [newRow(TABLES.purchase, { id: `new-day|${key}`, ...place, tonnes: 0, mark: 'guessed' })];
  });
}

/** What the scenario alone recycles and saves from a day on, of a material that the plan supplies. */
function newDatedReliefs({ shares, datedReliefs }: Plan, keys: readonly string[]): DatedRelief[] {
  return keys.flatMap((key): DatedRelief[] => {
    const place = readKey(TABLES.datedRelief, key);
    if (place === null || !shares.some((row) => samePlace(row, place))) return [];
    if (datedReliefs.some((row) => keyOf(TABLES.datedRelief, row) === key)) return [];
    return [newRow(TABLES.datedRelief, { id: `new-days|${key}`, ...place, mark: 'guessed' })];
  });
}

/** A rule of which the scenario alone speaks, for a tier that the plan holds: everybody is served, all of it, at once. */
function newRules({ stocks, releases }: Plan, keys: readonly string[]): ReleaseRule[] {
  return keys.flatMap((key): ReleaseRule[] => {
    const place = readKey(TABLES.releaseRule, key);
    if (place === null || releases.some((row) => keyOf(TABLES.releaseRule, row) === key)) return [];
    if (!stocks.some((row) => samePlace(row, place) && row.tier === place.tier)) return [];
    const said = { regime: 'emergency', trigger: 'shortage', deliveryDays: 0, mark: 'guessed' } as const;
    return [newRow(TABLES.releaseRule, { id: `new-rule|${key}`, ...place, ...said })];
  });
}

/** The newest row that is not after the year, else the oldest: as a run carries figures. */
function nearest<Row extends { readonly year: number }>(rows: readonly Row[], year: number): Row | undefined {
  const sorted = [...rows].sort((a, b) => a.year - b.year);
  return sorted.filter((row) => row.year <= year).at(-1) ?? sorted[0];
}

type Place = Pick<ShareSetKey, 'economyId' | 'materialId'>;

function samePlace(row: Place, place: Place): boolean {
  return row.economyId === place.economyId && row.materialId === place.materialId;
}
