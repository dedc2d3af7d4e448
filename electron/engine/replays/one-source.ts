import { addDays, type IsoDate, yearOf } from '@shared/base/calendar';
import { CHINA, JAPAN } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import type { Shock } from '@shared/model/shock';
import { NO_LIMITS } from '@shared/model/stock-limits';
import { asSupplierId } from '@shared/model/supplier';
import type { WhatIfModel } from '@shared/model/what-if';

/** One material of which a part comes from the country that stops, in a year of even need. */
interface OneSourceCase {
  readonly start: IsoDate;
  readonly days: number;
  /** Days of cover held at the start. */
  readonly cover: number;
  /** Percent of the supply that the stopping country gives. */
  readonly stoppingPercent: number;
  readonly shocks: readonly Shock[];
  /** Below this load (percent of its need) the line stands; 0: it runs at any load. */
  readonly minimumLoadPercent?: number;
}

/** Any need: every figure read off these cases is in days. */
const NEED = 36_500;

/** The model of a case: the rest of the supply comes from elsewhere, at once and without a shock. */
export function oneSourceModel(setting: OneSourceCase): WhatIfModel {
  const { start, days, cover, stoppingPercent, shocks, minimumLoadPercent = 0 } = setting;
  const years = new Set([Number(yearOf(start)), Number(yearOf(addDays(start, days)))]);
  const each = (value: number) => Object.fromEntries([...years].map((year) => [year, value]));
  const supplier = (id: string, country: string, percent: number) => ({
    supplierId: asSupplierId(id), // a made-up supplier of a check
    countryId: country as typeof CHINA, // an ISO code typed here
    leadTimeDays: 0,
    percent: each(percent),
    capacity: null,
  });
  return {
    start,
    days,
    economyId: JAPAN,
    stage: 'magnet',
    materials: [
      {
        materialId: asMaterialId('Dy'), // a symbol typed here
        suppliers: [
          supplier('stopping', CHINA, stoppingPercent),
          supplier('elsewhere', 'AUS', 100 - stoppingPercent),
        ],
        totalSupply: each(NEED),
        recycling: each(0),
        substitution: each(0),
        uses: [{ useId: 'line', tier: 1, demand: each(NEED) }],
        stock: {
          opening: (cover * NEED) / 365,
          ...NO_LIMITS,
          // What comes while the line stands goes to others: nobody put it by for the restart.
          maximum: minimumLoadPercent > 0 ? 0 : null,
        },
        carriedShares: {},
      },
    ],
    shocks,
    lines: [{ useId: 'line', minimumLoadPercent, restartDays: 0 }],
  };
}
