import type { Stage } from '@shared/base/stage';
import type { StockGroup } from '@shared/features/stocks/contract';
import type { StockMoney } from '@shared/model/money';
import type { Plan, Reference } from '@shared/model/plan';
import { priceIn } from '@shared/model/price-book';
import { watchedIn } from '@shared/model/project-settings';
import { resolveScenario } from '@shared/model/resolution';
import type { PricePlace } from '@shared/model/tables/price';
import type { ShareSetKey } from '@shared/model/tables/share';
import { reliefOf } from '../../plan/case/project-case';
import { moneyTerms } from '../../plan/money-terms';
import type { Session } from '../../plan/session';
import { supplyChain } from '../../plan/supply-chain';
import { type StockView, stockTable } from '../stocks/stock-table';
import { type GivenRates, inflowOf, materialMoney, withRates } from './material-money';

interface StockMoneyInput extends StockView {
  /** At which the inflow without China is counted. */
  readonly stage: Stage;
  /** Where the price is asked. */
  readonly place?: PricePlace;
  /** In place of those of the project. */
  readonly rates?: GivenRates;
}

/**
 * What the stocks of an economy cost at the prices of the book: value, yearly keep, and each further day. Stocks and need
 * are those of the stocks page. Source: docs/engine.md 11.1.
 * @throws Refusal for an unknown scenario, or a guess out of range
 */
export async function stockMoney(session: Session, input: StockMoneyInput): Promise<StockMoney> {
  const { economyId, scenarioId, year } = input;
  const [table, terms, reference, stored, book] = await Promise.all([
    stockTable(session, input),
    moneyTerms(session),
    session.project.reference(),
    session.project.plan({ economyId }),
    session.project.scenarios(),
  ]);
  const plan = scenarioId === null ? stored : resolveScenario(stored, book, scenarioId).plan;
  const guesses = withRates(terms.rates, input.rates);
  return {
    economyId,
    scenarioId,
    year,
    guesses,
    materials: table.groups.map((group) => {
      const price = priceIn(terms.book, group.materialId, year, input.place);
      return materialMoney(
        {
          materialId: group.materialId,
          price: price === null ? null : terms.sourced(price),
          annualNeed: group.annualNeed,
          inflowWithoutWatched: inflowWithoutWatched(reference, plan, group, input),
          stocks: [{ stockId: null, tier: null, tonnes: group.total.tonnes }, ...group.rows],
        },
        guesses,
      );
    }),
  };
}

/** Tonnes a day from others than the watched countries and from recycling, by the shares of the year in view; null without shares, or without anyone watched. */
function inflowWithoutWatched(
  reference: Reference,
  plan: Plan,
  { materialId, annualNeed }: StockGroup,
  { economyId, stage, year }: StockMoneyInput,
): number | null {
  const set = { economyId, materialId, stage, year } as ShareSetKey; // the group's id is that of a material
  const watched = watchedIn(reference);
  const { inflows } = supplyChain(reference, plan, set);
  if (inflows.length === 0 || annualNeed === null || watched.length === 0) return null;
  const recycled = reliefOf(plan, set)?.recyclingTonnes ?? 0;
  const others = inflows.reduce(
    (sum, { countryId, percent }) => (watched.includes(countryId) ? sum : sum + percent),
    0,
  );
  return inflowOf(others, annualNeed, recycled, year);
}
