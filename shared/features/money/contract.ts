import { z } from 'zod';
import { countryId, id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { stage, year } from '../../model/checks';
import type { FloorBudget, StockMoney } from '../../model/money';
import { canBeRate, type MoneyRates, RATE_LIMITS, RATES, type Rate } from '../../model/rates';
import { PRICE_PLACES } from '../../model/tables/price';

function rateValue(rate: Rate) {
  const { least, most, whole } = RATE_LIMITS[rate];
  const value = z.number().min(least).max(most);
  return whole ? value.int() : value;
}

/** Rates in place of those of the project, as the terminal gives them. */
export const givenRates = z.object({
  yenPerUsd: rateValue('yenPerUsd').optional(),
  holdingPercent: rateValue('holdingPercent').optional(),
  years: rateValue('years').optional(),
  discountPercent: rateValue('discountPercent').optional(),
});

export const floorTerms = z.object({
  materialId,
  floorUsdPerKg: z.number().min(0),
  referenceUsdPerKg: z.number().min(0).nullable(),
  upsideShare: z.number().min(0).max(1),
  volumeCap: z.number().min(0).nullable(),
  termYears: z.number().int().min(1).max(50),
  firstYear: year,
  tonnesPerYear: z.number().min(0),
  yenPerUsd: rateValue('yenPerUsd').optional(),
  place: z.enum(PRICE_PLACES).default('china'),
});

export const contract = {
  /** What the stocks of an economy cost, material by material. */
  'money.stocks': message<StockMoney>()(
    z.object({
      economyId: countryId,
      scenarioId: id.nullable(),
      year,
      stage: stage.default('separation'),
      place: z.enum(PRICE_PLACES).default('china'),
    }),
  ),
  /** What a price floor costs its giver, year by year. */
  'money.floor': message<FloorBudget>()(floorTerms),
  /** What money of the project is counted with. */
  'money.rates': message<MoneyRates>()(z.null()),
  /** Says one of them, as an assumption of the project: one change, one undo. */
  'money.setRate': message<null>()(
    z
      .object({ rate: z.enum(RATES), value: z.number() })
      .refine(({ rate, value }) => canBeRate(rate, value), { path: ['value'] }),
  ),
} as const;
