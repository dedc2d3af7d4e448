import type { Notice } from '@shared/base/refusal';
import { guessedPriceOf } from '@shared/model/lever-costs';
import type { MaterialId } from '@shared/model/material';
import { priceIn, yenPerTonne } from '@shared/model/price-book';
import { GUESSED_RATES } from '@shared/model/rates';
import type { PricePlace } from '@shared/model/tables/price';
import { guessedUsdRate } from '@shared/model/usd-rates';
import type { WhatIfModel } from '@shared/model/what-if';
import { windowYears } from '../../engine/solve';
import type { MoneyTerms } from '../../plan/money-terms';

/** What levers are priced with. */
export interface LeverPrices {
  /** Yen a tonne REO. */
  priceOf(materialId: MaterialId): number;
  /** Keeping a year, percent of the price. */
  readonly holdingPercent: number;
}

/** A model by itself brings no price book. */
export const GUESSED_PRICES: LeverPrices = {
  priceOf: guessedPriceOf,
  holdingPercent: GUESSED_RATES.holdingPercent,
};

/** The prices of the project in the first year of the run; a guess where its book has none, which is said. */
export function bookPrices(
  { book, rates, currency }: MoneyTerms,
  model: WhatIfModel,
  place: PricePlace,
): { readonly prices: LeverPrices; readonly remarks: readonly Notice[] } {
  const [year = 0] = windowYears(model);
  const found = (materialId: MaterialId) => priceIn(book, materialId, year, place);
  // The guesses are in yen.
  const perYen = guessedUsdRate(currency) / GUESSED_RATES.yenPerUsd;
  const missing = model.materials.flatMap(({ materialId }) => (found(materialId) === null ? materialId : []));
  return {
    prices: {
      priceOf: (materialId) => {
        const price = found(materialId);
        return price === null
          ? GUESSED_PRICES.priceOf(materialId) * perYen
          : yenPerTonne(price.usdPerKg, rates.yenPerUsd);
      },
      holdingPercent: rates.holdingPercent,
    },
    remarks: missing.length === 0 ? [] : [{ code: 'solve.remark.noPrice', params: { materials: missing } }],
  };
}
