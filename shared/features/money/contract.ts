import { z } from 'zod';
import { countryId, id, materialId } from '../../door/fields';
import { message } from '../../door/message';
import { stage, year } from '../../model/checks';
import { type FloorBudget, MONEY_GUESSES, type StockMoney } from '../../model/money';

const yenPerUsd = z.number().positive().max(100_000);

export const moneyGuesses = z.object({
  yenPerUsd: yenPerUsd.default(MONEY_GUESSES.yenPerUsd),
  holdingPercent: z.number().min(0).max(1_000).default(MONEY_GUESSES.holdingPercent),
  years: z.number().int().min(1).max(50).default(MONEY_GUESSES.years),
  discountPercent: z.number().min(0).max(1_000).default(MONEY_GUESSES.discountPercent),
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
  yenPerUsd,
});

export const contract = {
  /** What the stocks of an economy cost, material by material. */
  'money.stocks': message<StockMoney>()(
    z.object({
      economyId: countryId,
      scenarioId: id.nullable(),
      year,
      stage: stage.default('separation'),
      guesses: moneyGuesses,
    }),
  ),
  /** What a price floor costs its giver, year by year. */
  'money.floor': message<FloorBudget>()(floorTerms),
} as const;
