import { daysInYear } from '@shared/base/calendar';
import type { Stage } from '@shared/base/stage';
import type { StockGroup } from '@shared/features/stocks/contract';
import { CHINA } from '@shared/model/country';
import type { MaterialMoney, StockMoney, StockMoneyRow } from '@shared/model/money';
import type { Plan, Reference } from '@shared/model/plan';
import { priceIn, yenPerTonne } from '@shared/model/price-book';
import type { MoneyRates, Rate } from '@shared/model/rates';
import { resolveScenario } from '@shared/model/resolution';
import type { PricePlace } from '@shared/model/tables/price';
import type { ShareSetKey } from '@shared/model/tables/share';
import { stockCost, yenPerExtraDay } from '../../engine';
import { reliefOf } from '../../plan/case/project-case';
import { type MoneyTerms, moneyTerms } from '../../plan/money-terms';
import type { Session } from '../../plan/session';
import { supplyChain } from '../../plan/supply-chain';
import { type StockView, stockTable } from '../stocks/stock-table';

interface StockMoneyInput extends StockView {
  /** At which the inflow without China is counted. */
  readonly stage: Stage;
  /** Where the price is asked. */
  readonly place?: PricePlace;
  /** In place of those of the project. */
  readonly rates?: { readonly [R in Rate]?: number | undefined };
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
  const { rates = {} } = input;
  const guesses: MoneyRates = {
    yenPerUsd: rates.yenPerUsd ?? terms.rates.yenPerUsd,
    holdingPercent: rates.holdingPercent ?? terms.rates.holdingPercent,
    years: rates.years ?? terms.rates.years,
    discountPercent: rates.discountPercent ?? terms.rates.discountPercent,
  };
  return {
    economyId,
    scenarioId,
    year,
    guesses,
    materials: table.groups.map((group) =>
      materialMoney(group, terms, guesses, input, inflowWithoutChina(reference, plan, group, input)),
    ),
  };
}

function materialMoney(
  group: StockGroup,
  { book, sourced }: MoneyTerms,
  guesses: MoneyRates,
  { year, place }: StockMoneyInput,
  inflow: number | null,
): MaterialMoney {
  const price = priceIn(book, group.materialId, year, place);
  const purchaseYen = price === null ? null : yenPerTonne(price.usdPerKg, guesses.yenPerUsd);
  const needPerDay = group.annualNeed === null ? null : group.annualNeed / 365; // a day of cover, as it is defined
  const each =
    purchaseYen === null ? null : { purchaseYen, holdingYen: (purchaseYen * guesses.holdingPercent) / 100 };
  const row = (stockId: string | null, tier: StockMoneyRow['tier'], tonnes: number): StockMoneyRow => ({
    stockId,
    tier,
    tonnes,
    valueYen: each === null ? null : tonnes * each.purchaseYen,
    holdingYenPerYear: each === null ? null : tonnes * each.holdingYen,
    costYen: each === null ? null : stockCost(tonnes, each, guesses.years, guesses.discountPercent),
  });
  const day = (inflowPerDay: number | null) =>
    each === null || needPerDay === null || inflowPerDay === null
      ? null
      : yenPerExtraDay(needPerDay, inflowPerDay, each, guesses.years, guesses.discountPercent);
  return {
    materialId: group.materialId,
    price: price === null ? null : sourced(price),
    needPerDay,
    inflowWithoutChina: inflow,
    yenPerExtraDay: day(0),
    yenPerExtraDayWithoutChina: day(inflow),
    rows: [
      row(null, null, group.total.tonnes),
      ...group.rows.map(({ stockId, tier, tonnes }) => row(stockId, tier, tonnes)),
    ],
  };
}

/** Tonnes REO a day from others than China and from recycling, by the shares of the year in view; null without shares. */
function inflowWithoutChina(
  reference: Reference,
  plan: Plan,
  { materialId, annualNeed }: StockGroup,
  { economyId, stage, year }: StockMoneyInput,
): number | null {
  const set = { economyId, materialId, stage, year } as ShareSetKey; // the group's id is that of a material
  const { inflows } = supplyChain(reference, plan, set);
  if (inflows.length === 0 || annualNeed === null) return null;
  const recycled = reliefOf(plan, set)?.recyclingTonnes ?? 0;
  const others = inflows.reduce(
    (sum, { countryId, percent }) => (countryId === CHINA ? sum : sum + percent),
    0,
  );
  return ((others / 100) * Math.max(0, annualNeed - recycled) + recycled) / daysInYear(year);
}
