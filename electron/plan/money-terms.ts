import { byId } from '@shared/model/catalogue';
import type { SourcedPrice } from '@shared/model/money';
import { isPrice, type PriceFound, priceBook } from '@shared/model/price-book';
import { settingsOf } from '@shared/model/project-settings';
import { type MoneyRates, ratesOf } from '@shared/model/rates';
import type { Price } from '@shared/model/tables/price';
import { observedSeries } from './observed-series';
import type { Session } from './session';

/** What money of a project is counted with. */
export interface MoneyTerms {
  readonly book: readonly Price[];
  readonly rates: MoneyRates;
  /** ISO 4217: what all its money is. */
  readonly currency: string;
  sourced(found: PriceFound): SourcedPrice;
}

/** The one price book and the one set of rates of the open project. */
export async function moneyTerms(session: Session): Promise<MoneyTerms> {
  const [{ series, observations }, { assumptions, sources }, { materials, prices, settings }] =
    await Promise.all([
      observedSeries(session, isPrice),
      session.project.evidence(),
      session.project.reference(),
    ]);
  const { currency } = settingsOf(settings);
  return {
    book: priceBook(prices, series, observations, materials),
    rates: ratesOf(assumptions, currency),
    currency,
    sourced: (found) => ({ ...found, source: session.titleOf(byId(sources, found.sourceId)) }),
  };
}
