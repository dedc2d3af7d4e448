import { isoDate, yearOf } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { guessedPriceOf } from '@shared/model/lever-costs';
import type { SourcedPrice, StockMoney } from '@shared/model/money';
import { yenPerTonne } from '@shared/model/price-book';
import { SAID_BEFORE } from '@shared/model/project-settings';
import { GUESSED_RATES, type MoneyRates } from '@shared/model/rates';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { annualNeed, figureOfYear, validateModel } from '../../engine/run';
import { windowYears } from '../../engine/solve';
import { type GivenRates, inflowOf, materialMoney, withRates } from './material-money';

/**
 * What the stocks of a model that came in a file cost, with no project: at the last of its own prices that holds in the
 * year, else at the round figures that stand in for a price book. Source: docs/engine.md 11.1.
 * @param year one of the run; null: its first
 * @throws Refusal: bad figures, a year outside of the run
 */
export function moneyOfModel(model: WhatIfModel, year: number | null, given: GivenRates): StockMoney {
  validateModel(model);
  const years = windowYears(model);
  const [first = yearOf(model.start)] = years;
  const asked = year ?? first;
  if (!years.includes(asked)) {
    const params = { year: asked, first, last: years.at(-1) ?? first };
    throw new Refusal('refusal.money.yearOfModel', params, { field: 'year' });
  }
  const guesses = withRates(GUESSED_RATES, given);
  const { watched } = SAID_BEFORE; // a model says of nobody that it is watched
  return {
    economyId: model.economyId,
    scenarioId: null,
    year: asked,
    guesses,
    materials: model.materials.map((material) => {
      const need = annualNeed(material, asked);
      const others = material.suppliers.reduce(
        (sum, { countryId, percent }) =>
          watched.includes(countryId) ? sum : sum + figureOfYear(percent, asked),
        0,
      );
      return materialMoney(
        {
          materialId: material.materialId,
          price: priceOf(material, asked, guesses),
          annualNeed: need,
          inflowWithoutWatched: inflowOf(others, need, figureOfYear(material.recycling, asked), asked),
          stocks: [
            { stockId: null, tier: null, tonnes: material.stock.opening },
            ...(material.stocks ?? []).map(({ tier, opening }) => ({ stockId: null, tier, tonnes: opening })),
          ],
        },
        guesses,
      );
    }),
  };
}

/** The newest price of the model that holds in the year; a guess where it says none, which its mark tells. */
function priceOf({ materialId, prices = [] }: MaterialModel, year: number, rates: MoneyRates): SourcedPrice {
  const said = { place: 'china', sourceId: null, source: null } as const;
  const known = prices.filter(({ from }) => yearOf(from) <= year).sort((a, b) => (a.from < b.from ? 1 : -1));
  const [newest] = known;
  if (newest !== undefined) {
    const { from: date, usdPerKg } = newest;
    return { ...said, usdPerKg, date, year: yearOf(date), mark: 'estimated' };
  }
  const usdPerKg = guessedPriceOf(materialId) / yenPerTonne(1, rates.yenPerUsd);
  return { ...said, usdPerKg, date: isoDate(`${year}-12-31`), year, mark: 'guessed' };
}
