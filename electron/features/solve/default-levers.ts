import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { LeverOffer } from '@shared/features/solve/contract';
import type { CountryId } from '@shared/model/country';
import { isBought, type Lever, type LeverRamp, type OfftakeLever } from '@shared/model/lever';
import { GUESSED_COSTS, GUESSED_LEADS, GUESSED_LIMITS } from '@shared/model/lever-costs';
import type { LeverEdit } from '@shared/model/lever-edit';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { annualNeed } from '../../engine/run';
import { dated, firstYearOf, freeCapacity, rampIn, windowYears } from '../../engine/solve';
import type { LeverPrices } from './lever-prices';
import { GUESSED, shortOffers } from './short-offers';

/** What the model itself does not say about its suppliers. */
export interface SupplierFacts {
  /** Whether a contract can be made with it: an aggregate is nobody. */
  isNamed(supplierId: SupplierId): boolean;
  /** First year of production; null where it has always been there. */
  startYear(supplierId: SupplierId): number | null;
  /** What other economies take of its output in a year of the window, the most of them, tonnes REO. */
  claimedElsewhere(supplierId: SupplierId, materialId: MaterialId): number;
}

interface LeverQuestion {
  /** A year outside the window in which a share is asked for. */
  readonly shareYear: number | null;
  /** Null where only shares are asked for. */
  readonly coverDays: number | null;
}

/**
 * The levers with which a question starts: stock, offtake from named suppliers within what their capacity leaves,
 * recycling and saving, for each material. Every cost and most limits are guessed, and marked so.
 */
export function defaultLevers(
  model: WhatIfModel,
  giveWay: readonly CountryId[],
  facts: SupplierFacts,
  prices: LeverPrices,
  { shareYear, coverDays }: LeverQuestion,
): LeverOffer[] {
  const years = [...windowYears(model), ...(shareYear === null ? [] : [shareYear])];
  return model.materials.flatMap((material) => [
    stockOffer(material, model, prices),
    ...offtakeOffers(material, model, giveWay, facts, prices, years, coverDays),
    ...reliefOffers(material, model, prices),
    ...shortOffers(material, model, prices),
  ]);
}

/**
 * The levers with what a person says otherwise, and from which day each is there.
 * @throws Refusal `refusal.solve.unknownLever` for an edit of a lever that is not offered
 */
export function editedLevers(
  offers: readonly LeverOffer[],
  edits: readonly LeverEdit[],
  decided: IsoDate,
  start: IsoDate,
): LeverOffer[] {
  edits.forEach(({ id, leadDays }, index) => {
    if (leadDays === null)
      throw new Refusal('refusal.solve.noLead', { lever: id }, { field: `levers.${index}.leadDays` });
    if (!offers.some(({ lever }) => lever.id === id))
      throw new Refusal('refusal.solve.unknownLever', { lever: id }, { field: `levers.${index}.id` });
  });
  return offers.map((offer) => {
    const edit = edits.findLast(({ id }) => id === offer.lever.id);
    const lever = edit === undefined ? offer.lever : edited(offer.lever, edit);
    return { ...offer, lever: dated(lever, decided, start), edited: edit !== undefined };
  });
}

function edited(lever: Lever, edit: LeverEdit): Lever {
  const common = {
    max: edit.max ?? lever.max,
    fixedYen: edit.fixedYen ?? lever.fixedYen,
    mark: edit.mark ?? lever.mark,
    leadDays: edit.leadDays ?? lever.leadDays,
  };
  if (isBought(lever)) {
    const purchaseYen = edit.purchaseYen === undefined ? lever.purchaseYen : edit.purchaseYen;
    if (lever.kind === 'swap') return { ...lever, ...common, purchaseYen };
    const perMonth = edit.perMonth === undefined ? lever.perMonth : edit.perMonth;
    if (lever.kind === 'spot') return { ...lever, ...common, perMonth, purchaseYen };
    return { ...lever, ...common, perMonth, purchaseYen, holdingYen: edit.holdingYen ?? lever.holdingYen };
  }
  const yenPerTonne = edit.yenPerTonne === undefined ? lever.yenPerTonne : edit.yenPerTonne;
  if (lever.kind === 'orderedSaving') return { ...lever, ...common, yenPerTonne };
  const ramp: LeverRamp = {
    startYear: edit.startYear === undefined ? lever.ramp.startYear : edit.startYear,
    yearsToFull: edit.yearsToFull ?? lever.ramp.yearsToFull,
  };
  return { ...lever, ...common, ramp, yenPerTonne };
}

const AT_ONCE: LeverRamp = { startYear: null, yearsToFull: 0 };

function stockOffer(
  { materialId, ...material }: MaterialModel,
  model: WhatIfModel,
  prices: LeverPrices,
): LeverOffer {
  const needs = windowYears(model).map((year) => annualNeed({ materialId, ...material }, year));
  const purchaseYen = prices.priceOf(materialId);
  const costs = { purchaseYen, holdingYen: (purchaseYen * prices.holdingPercent) / 100 };
  const max = (Math.max(0, ...needs) * GUESSED_LIMITS.stockDays) / 365;
  const perMonth = (Math.max(0, ...needs) * GUESSED_LIMITS.stockDaysAMonth) / 365;
  const lever: Lever = {
    ...GUESSED,
    ...costs,
    id: `stock|${materialId}`,
    kind: 'stock',
    materialId,
    max,
    leadDays: GUESSED_LEADS.stock,
    perMonth,
    inTime: null,
  };
  return { lever, freeCapacity: null, edited: false };
}

function offtakeOffers(
  material: MaterialModel,
  model: WhatIfModel,
  giveWay: readonly CountryId[],
  facts: SupplierFacts,
  prices: LeverPrices,
  years: readonly number[],
  coverDays: number | null,
): LeverOffer[] {
  const { materialId } = material;
  const supply = Math.max(0, ...windowYears(model).map((year) => material.totalSupply[year] ?? 0));
  return material.suppliers.flatMap((supplier): LeverOffer[] => {
    const { supplierId, countryId } = supplier;
    if (giveWay.includes(countryId) || countryId === model.economyId || !facts.isNamed(supplierId)) return [];
    const comes = coverDays === null ? undefined : supplier.ramp;
    const starts = comes === undefined ? null : firstYearOf(comes, supplier.leadTimeDays, years);
    if (comes !== undefined && starts === null) return []; // it comes too late for the question
    const startYear = starts ?? facts.startYear(supplierId);
    const open: OfftakeLever = {
      ...GUESSED,
      id: `offtake|${materialId}|${supplierId}`,
      kind: 'offtake',
      materialId,
      leadDays: GUESSED_LEADS.offtake + supplier.leadTimeDays,
      supplierId,
      max: (supply * GUESSED_LIMITS.offtakePercent) / 100,
      ramp: {
        startYear,
        yearsToFull: startYear === null || starts !== null ? 0 : GUESSED_LIMITS.yearsToFull,
      },
      yenPerTonne: prices.priceOf(materialId) * GUESSED_COSTS.offtake,
    };
    if (years.every((year) => rampIn(open.ramp, year) === 0)) return []; // starts too late for the question
    const free = (ramp: LeverRamp, days: number | null) =>
      freeCapacity(model, material, { ...open, ramp }, days);
    const coming = starts === null ? Number.POSITIVE_INFINITY : free(open.ramp, coverDays);
    const most = Number.isFinite(coming) ? coming : free(AT_ONCE, null);
    const left = most - facts.claimedElsewhere(supplierId, materialId);
    if (!Number.isFinite(left)) return [{ lever: open, freeCapacity: null, edited: false }];
    const max = Math.max(0, left);
    return [{ lever: { ...open, max }, freeCapacity: max, edited: false }];
  });
}

function reliefOffers(material: MaterialModel, model: WhatIfModel, prices: LeverPrices): LeverOffer[] {
  const { materialId } = material;
  const demands = windowYears(model).map((year) =>
    material.uses.reduce((sum, { demand }) => sum + (demand[year] ?? 0), 0),
  );
  const recycling: Lever = {
    ...GUESSED,
    id: `recycling|${materialId}`,
    kind: 'recycling',
    materialId,
    leadDays: GUESSED_LEADS.recycling,
    max: (Math.max(0, ...demands) * GUESSED_LIMITS.recyclingPercent) / 100,
    ramp: AT_ONCE,
    yenPerTonne: prices.priceOf(materialId) * GUESSED_COSTS.recycling,
  };
  const saving: Lever = {
    ...GUESSED,
    id: `saving|${materialId}`,
    kind: 'saving',
    materialId,
    leadDays: GUESSED_LEADS.saving,
    max: GUESSED_LIMITS.savingPoints,
    ramp: AT_ONCE,
    yenPerTonne: prices.priceOf(materialId) * GUESSED_COSTS.saving,
  };
  return [recycling, saving].map((lever) => ({ lever, freeCapacity: null, edited: false }));
}
