import { isStage } from '../base/stage';
import type { Plan } from './plan';
import { keyOf } from './table';
import { TABLES } from './tables';
import type { Override, OverrideField } from './tables/override';
import type { Share, ShareSetKey } from './tables/share';
import { isStockTier, type Stock } from './tables/stock';
import type { TotalSupply } from './tables/total-supply';

type Overrides = ReadonlyMap<OverrideField, ReadonlyMap<string, Override>>;

/**
 * Rows for years and tiers of stock of which a scenario speaks and the plan does not; those of years are copies of the nearest year before (else after):
 * an override then finds a row to change. Only sets, uses and economies that the plan given holds in some year get
 * any, so that a narrowed plan stays narrow. The rows are guessed and have no source: the scenario is all that says so.
 */
export function withNewYears(plan: Plan, overrides: Overrides): Plan {
  const keysOf = (field: OverrideField) => [...(overrides.get(field)?.keys() ?? [])];
  const reliefKeys = new Set([...keysOf('relief.recycling'), ...keysOf('relief.substitution')]);
  return {
    shares: [...plan.shares, ...newShares(plan, keysOf('share.percent'))],
    totals: [...plan.totals, ...newTotals(plan, keysOf('totalSupply.tonnes'))],
    demands: [...plan.demands, ...newDemands(plan, keysOf('demand.tonnes'))],
    reliefs: [...plan.reliefs, ...newReliefs(plan, [...reliefKeys])],
    stocks: [...plan.stocks, ...newStocks(plan, keysOf('stock.tonnes'))],
  };
}

const UNKNOWN = { mark: 'guessed', sourceId: null, note: null } as const;

function newShares({ shares }: Plan, keys: readonly string[]): Share[] {
  const known = new Set(shares.map((row) => keyOf(TABLES.share, row)));
  return keys.flatMap((key): Share[] => {
    const set = setOf(key);
    if (set === null || known.has(key)) return [];
    const ofSet = shares.filter((row) => sameSupply(row, set));
    const supplierId = key.split('|')[4];
    const template =
      nearest(
        ofSet.filter((row) => row.supplierId === supplierId),
        set.year,
      ) ?? nearest(ofSet, set.year);
    if (template === undefined || supplierId === undefined) return [];
    return [
      {
        ...template,
        ...UNKNOWN,
        ...{ id: `new-year|${key}`, year: set.year, supplierId: supplierId as Share['supplierId'] }, // part of the key
        ...{ enteredAs: 'percent', value: 0, low: null, high: null, locked: false },
        ...{ importId: null, importCell: null },
      },
    ];
  });
}

function newTotals({ shares, totals }: Plan, keys: readonly string[]): TotalSupply[] {
  return keys.flatMap((key): TotalSupply[] => {
    const set = setOf(key);
    if (set === null || totals.some((row) => sameSupply(row, set) && row.year === set.year)) return [];
    if (!shares.some((row) => sameSupply(row, set))) return [];
    return [{ ...set, ...UNKNOWN, id: `new-year|${key}`, method: 'declared', tonnes: 0, basis: 'reo' }];
  });
}

function newDemands({ demands }: Plan, keys: readonly string[]): Plan['demands'] {
  return keys.flatMap((key) => {
    const [useId, materialId, yearText] = key.split('|');
    const year = Number(yearText);
    const ofUse = demands.filter((row) => row.useId === useId && row.materialId === materialId);
    const template = nearest(ofUse, year);
    if (template === undefined || ofUse.some((row) => row.year === year)) return [];
    return [{ ...template, ...UNKNOWN, id: `new-year|${key}`, year }];
  });
}

function newReliefs({ shares, reliefs }: Plan, keys: readonly string[]): Plan['reliefs'] {
  return keys.flatMap((key) => {
    const [economyId, materialId, yearText] = key.split('|');
    const year = Number(yearText);
    const supplied = shares.find((row) => row.economyId === economyId && row.materialId === materialId);
    const known = reliefs.filter((row) => row.economyId === economyId && row.materialId === materialId);
    if (supplied === undefined || known.some((row) => row.year === year)) return [];
    const { recyclingTonnes = 0, substitutionPercent = 0 } = nearest(known, year) ?? {};
    return [
      {
        ...UNKNOWN,
        ...{ id: `new-year|${key}`, economyId: supplied.economyId, materialId: supplied.materialId, year },
        ...{ recyclingTonnes, substitutionPercent },
      },
    ];
  });
}

/** A stock of a tier that the plan does not hold: without limits, and secret as all stocks are unless said otherwise. */
function newStocks({ shares, stocks }: Plan, keys: readonly string[]): Stock[] {
  return keys.flatMap((key): Stock[] => {
    const [economyId, materialId, tier] = key.split('|');
    const supplied = shares.find((row) => row.economyId === economyId && row.materialId === materialId);
    if (supplied === undefined || tier === undefined || !isStockTier(tier)) return [];
    const place = { economyId: supplied.economyId, materialId: supplied.materialId, tier };
    if (stocks.some((row) => keyOf(TABLES.stock, row) === key)) return [];
    const limits = { minimum: 0, maximum: null, maximumReleasePerDay: null, targetDays: null };
    return [{ ...UNKNOWN, id: `new-tier|${key}`, ...place, tonnes: 0, ...limits, secret: true }];
  });
}

/** The newest row that is not after the year, else the oldest: as a run carries figures. */
function nearest<Row extends { readonly year: number }>(rows: readonly Row[], year: number): Row | undefined {
  const sorted = [...rows].sort((a, b) => a.year - b.year);
  return sorted.filter((row) => row.year <= year).at(-1) ?? sorted[0];
}

function sameSupply(row: ShareSetKey, set: ShareSetKey): boolean {
  return row.economyId === set.economyId && row.materialId === set.materialId && row.stage === set.stage;
}

/** The set that a key of a share or a total names, or null where it names none. */
function setOf(key: string): ShareSetKey | null {
  const [economyId, materialId, stage, yearText] = key.split('|');
  const year = Number(yearText);
  if (stage === undefined || !isStage(stage) || !Number.isInteger(year)) return null;
  // The parts of a key are ids in this order; rows of other ids are not found.
  return { economyId, materialId, stage, year } as ShareSetKey;
}
