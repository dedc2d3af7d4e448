import { massInReo } from '@shared/base/mass-basis';
import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { workedOut } from '@shared/base/worked-out';
import type { Reference } from '@shared/model/plan';
import {
  capacityOf,
  demandsOf,
  rowsOfPlace,
  sharesOfSet,
  sharesOfSupply,
  totalOfSet,
  valueAtStakeOf,
} from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-values';
import type { Shock } from '@shared/model/shock';
import type { Material } from '@shared/model/tables/material';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import { OPENING_ORDER } from '@shared/model/tables/stock';
import type { ByYear, MaterialModel, StockTierModel, SupplierModel, UseModel } from '@shared/model/what-if';
import { addedUp } from '../../engine/run/stock/stock-tiers';
import { supplierOf } from '../reference-names';
import { withFeedsBehind } from './feeds-behind';
import { fillYears, isWithinReach, nearestYear } from './year-figures';

interface Built {
  /** Null when the material cannot be run; the remarks say why. */
  readonly model: MaterialModel | null;
  readonly remarks: readonly Notice[];
}

/** A material before anything is known of shocks, and the year whose shares tell what lies behind its suppliers. */
interface Undisturbed extends Built {
  readonly set: ShareSetKey | null;
}
const undisturbed = workedOut<Undisturbed>();

/** One material of a resolved scenario as the engine wants it; masses in tonnes REO. */
export function materialModel(
  resolved: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
  shocks: readonly Shock[],
): Built {
  const { plan, window } = resolved;
  const name = [window.economyId, window.stage, material.id, ...years].join('|');
  const built = undisturbed(plan, reference, name, () => withoutShocks(resolved, reference, material, years));
  if (built.model === null || built.set === null) return built;
  const fed = withFeedsBehind(built.model.suppliers, reference, plan, built.set, shocks);
  return {
    model: { ...built.model, suppliers: fed.suppliers },
    remarks: [...built.remarks, ...fed.remarks],
  };
}

function withoutShocks(
  resolved: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
): Undisturbed {
  const { plan, window } = resolved;
  const here = { economyId: window.economyId, materialId: material.id, stage: window.stage };
  const remark = (code: MessageKey, params: Notice['params'] = {}): Notice => ({
    code,
    params: { material: material.id, ...params },
  });

  const shares = sharesOfSupply(plan, here);
  const totals = rowsOfPlace(plan.totals, here).filter(({ stage }) => stage === window.stage);
  const uses = usesOf(resolved, reference, material, years);
  if (uses.length === 0) return { model: null, set: null, remarks: [remark('whatIf.remark.noDemand')] };
  const shareYears = [...new Set(shares.map((share) => share.year))].sort((a, b) => a - b);
  const firstYear = years[1] ?? years[0] ?? 0; // years[0] lies before the window
  if (!isWithinReach(shareYears, firstYear)) {
    const newest = shareYears.at(-1) ?? firstYear;
    // Shares that only begin long after the window are no lack of it, and are not spoken of.
    const remarks =
      newest < firstYear ? [remark('whatIf.remark.tooOld', { year: firstYear, from: newest })] : [];
    return { model: null, set: null, remarks };
  }
  const unconvertible = totals.find((total) => massInReo(total, material.metalPerOxide) === null);
  if (unconvertible !== undefined) {
    return {
      model: null,
      set: null,
      remarks: [remark('whatIf.remark.basis', { year: unconvertible.year, basis: unconvertible.basis })],
    };
  }

  const relief = rowsOfPlace(plan.reliefs, here);
  const zeroed = (known: Map<number, number>) =>
    fillYears(known, years)?.values ?? Object.fromEntries(years.map((year) => [year, 0]));
  const recycling = zeroed(new Map(relief.map((row) => [row.year, row.recyclingTonnes])));
  const substitution = zeroed(new Map(relief.map((row) => [row.year, row.substitutionPercent])));

  const stocks = tiersOf(rowsOfPlace(plan.stocks, here));
  const setYear = Object.fromEntries(years.map((year) => [year, nearestYear(shareYears, year) ?? year]));
  const totalSupply = Object.fromEntries(
    years.map((year) => {
      const declared = totals.find((total) => total.year === year);
      const tonnes = declared === undefined ? null : massInReo(declared, material.metalPerOxide);
      return [year, tonnes ?? defaultSupply(uses, substitution, recycling, year)];
    }),
  );
  // Said only for the years that the window touches: the two beside it are there for goods under way.
  const windowYears = years.slice(1, -1);
  const carried = windowYears.filter((year) => setYear[year] !== year);
  const undeclared = windowYears.filter((year) => !totals.some((total) => total.year === year));
  const carriedShares = Object.fromEntries(carried.map((year) => [year, setYear[year] ?? year]));
  return {
    model: {
      materialId: material.id,
      suppliers: suppliersOf(resolved, shares, reference, material, setYear),
      totalSupply,
      recycling,
      substitution,
      uses,
      stock: addedUp(stocks),
      ...(stocks.length === 0 ? {} : { stocks }),
      carriedShares,
    },
    remarks: [
      ...carried.map((year) => remark('whatIf.remark.carriedShares', { year, from: setYear[year] ?? year })),
      ...undeclared.map((year) => remark('whatIf.remark.defaultSupply', { year })),
    ],
    set: { ...here, year: setYear[firstYear] ?? firstYear },
  };
}

/** R by default: demand * (1 - substitution) - recycling, never below zero. */
function defaultSupply(
  uses: readonly UseModel[],
  substitution: ByYear,
  recycling: ByYear,
  year: number,
): number {
  const demand = uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
  return Math.max(0, demand * (1 - (substitution[year] ?? 0) / 100) - (recycling[year] ?? 0));
}

function usesOf(
  { plan, window }: ResolvedScenario,
  reference: Reference,
  material: Material,
  years: readonly number[],
): UseModel[] {
  return reference.uses
    .filter((use) => use.economyId === window.economyId)
    .flatMap((use): UseModel[] => {
      const rows = demandsOf(plan, use.id, material.id);
      const filled = fillYears(new Map(rows.map((row) => [row.year, row.tonnes])), years);
      const floorPercent = Math.max(0, ...rows.map((row) => row.floorPercent));
      if (filled === null) return [];
      const atStake = valueAtStakeOf(reference, use.id, material.id);
      const value = atStake === undefined ? {} : { valuePerTonne: atStake.yenPerTonne };
      return [{ useId: use.id, tier: use.tier, demand: filled.values, floorPercent, ...value }];
    });
}

function suppliersOf(
  { plan, window: { economyId, stage } }: ResolvedScenario,
  shares: readonly Share[],
  reference: Reference,
  material: Material,
  setYear: Readonly<Record<number, number>>,
): SupplierModel[] {
  const percents = new Map(
    [...new Set(Object.values(setYear))].map((year) => {
      const set = { economyId, materialId: material.id, stage, year };
      const total = totalOfSet(plan, set);
      return [
        year,
        new Map(
          sharesOfSet(plan, set).map((share) => [
            share.supplierId,
            sharePercent(share, total, material.metalPerOxide) ?? 0,
          ]),
        ),
      ];
    }),
  );
  const years = Object.entries(setYear).map(([year, from]) => [Number(year), percents.get(from)] as const);
  return [...new Set(shares.map((share) => share.supplierId))].map((supplierId) => {
    const supplier = supplierOf(reference, supplierId);
    return {
      supplierId,
      countryId: supplier.countryId,
      leadTimeDays: supplier.leadTimeDays,
      percent: Object.fromEntries(years.map(([year, percent]) => [year, percent?.get(supplierId) ?? 0])),
      capacity: capacityOf(reference, supplierId, material.id)?.tonnesPerYear ?? null,
    };
  });
}

/** The tiers in the order in which they open: what firms hold, then private stock, then the nation's. */
function tiersOf(stocks: ResolvedScenario['plan']['stocks']): StockTierModel[] {
  return OPENING_ORDER.flatMap((tier) =>
    stocks
      .filter((stock) => stock.tier === tier)
      .map(({ tonnes, minimum, maximum, maximumReleasePerDay }) => ({
        tier,
        opening: tonnes,
        minimum,
        maximum,
        maximumReleasePerDay,
      })),
  );
}
