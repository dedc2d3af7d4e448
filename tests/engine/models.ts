import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Shocks } from '@shared/model/shock';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialModel, StockModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';

/** Examples say only what they are about; everything else is the plainest value: need 1 t a day in 2025, no stock. */
export const YEARS = [2024, 2025, 2026] as const;

export function everyYear(value: number): Record<number, number> {
  return Object.fromEntries(YEARS.map((year) => [year, value]));
}

export function supplier(
  countryId: string,
  percent: number,
  more: Partial<SupplierModel> = {},
): SupplierModel {
  return {
    supplierId: `${countryId}-${percent}` as SupplierId, // a made-up supplier
    countryId: countryId as CountryId, // an ISO code typed in the example
    leadTimeDays: 0,
    percent: everyYear(percent),
    capacity: null,
    ...more,
  };
}

export const NO_STOCK: StockModel = { opening: 0, minimum: 0, maximum: null, maximumReleasePerDay: null };

export function material(more: Partial<MaterialModel> = {}): MaterialModel {
  return {
    materialId: 'Dy' as MaterialId, // a symbol typed in the example
    suppliers: [supplier('CHN', 100)],
    totalSupply: everyYear(365),
    recycling: everyYear(0),
    substitution: everyYear(0),
    uses: [{ useId: 'line', tier: 1, demand: everyYear(365) }],
    stock: NO_STOCK,
    carriedShares: {},
    ...more,
  };
}

export function model(more: Partial<WhatIfModel> = {}): WhatIfModel {
  return {
    start: isoDate('2025-01-01'),
    days: 30,
    economyId: 'JPN' as CountryId, // an ISO code typed here
    stage: 'magnet',
    materials: [material()],
    shocks: [],
    ...more,
  };
}

const SCOPE = {
  label: 'stop',
  imposedBy: 'CHN' as CountryId, // an ISO code typed here
  materials: [],
  stages: [],
  destinations: [],
  recoveryDays: 0,
};

export function ban(start: string, end: string, more: Partial<Shocks['ban']> = {}): Shocks['ban'] {
  return { ...SCOPE, id: 'ban', kind: 'ban', start: isoDate(start), end: isoDate(end), ...more };
}

export function licence(
  start: string,
  end: string,
  more: Partial<Shocks['licence']> = {},
): Shocks['licence'] {
  return {
    ...SCOPE,
    id: 'licence',
    kind: 'licence',
    start: isoDate(start),
    end: isoDate(end),
    approvedPercent: 0,
    delayDays: 0,
    queuedPercent: 0,
    releaseStart: null,
    releaseDays: 0,
    ...more,
  };
}

export function quota(start: string, end: string, more: Partial<Shocks['quota']> = {}): Shocks['quota'] {
  const terms = { ceilingTonnes: 10, period: 'month' } as const;
  return {
    ...SCOPE,
    id: 'quota',
    kind: 'quota',
    start: isoDate(start),
    end: isoDate(end),
    ...terms,
    ...more,
  };
}

export function outage(
  supplierId: string,
  start: string,
  end: string,
  more: Partial<Shocks['outage']> = {},
): Shocks['outage'] {
  return {
    ...SCOPE,
    id: 'outage',
    kind: 'outage',
    start: isoDate(start),
    end: isoDate(end),
    supplierId: supplierId as SupplierId, // of the example
    remainingPercent: 0,
    ...more,
  };
}

export function tax(start: string, end: string, more: Partial<Shocks['tax']> = {}): Shocks['tax'] {
  const terms = { taxPercent: 25, passThroughPercent: 100, elasticity: -1 };
  return { ...SCOPE, id: 'tax', kind: 'tax', start: isoDate(start), end: isoDate(end), ...terms, ...more };
}

export function leak(start: string, end: string, more: Partial<Shocks['leak']> = {}): Shocks['leak'] {
  const terms = { percent: 50, delayDays: 0 };
  return { ...SCOPE, id: 'leak', kind: 'leak', start: isoDate(start), end: isoDate(end), ...terms, ...more };
}
