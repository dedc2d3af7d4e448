import type { StockFigures, StockGroup, StockRow, StockTable } from '@shared/features/stocks/contract';
import { summedUp } from '@shared/features/stocks/view';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Plan } from '@shared/model/plan';
import { resolveScenario } from '@shared/model/resolution';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { STOCK_TIERS, type Stock } from '@shared/model/tables/stock';
import { daysOfCover } from '../../engine/run';
import { annualNeed } from '../../plan/annual-need';
import { figureSource } from '../../plan/figures/source';
import type { Session } from '../../plan/session';

/** Which stocks are looked at, and in which year's need their cover is counted. */
export interface StockView {
  readonly economyId: CountryId;
  /** Null: the plan itself. */
  readonly scenarioId: string | null;
  readonly year: number;
}

/** The plan's stocks of an economy as a scenario has them, by material and tier. @throws Refusal for an unknown scenario */
export async function stockTable(session: Session, view: StockView): Promise<StockTable> {
  const [{ base, book, reference, plan }, evidence] = await Promise.all([
    figureSource(session, { economyId: view.economyId }, view.scenarioId),
    session.project.evidence(),
  ]);
  const parentId = byId(book.scenarios, view.scenarioId)?.parentId ?? null;
  const inherited = parentId === null ? base : resolveScenario(base, book, parentId).plan;
  const own = new Set(
    book.overrides
      .filter(({ scenarioId, field }) => scenarioId === view.scenarioId && field === 'stock.tonnes')
      .map(({ key }) => key),
  );
  const sources = new Map(evidence.sources.map((source) => [source.id, session.titleOf(source)]));
  const releases = new Map(plan.releases.map((rule) => [keyOf(TABLES.releaseRule, rule), rule]));
  const tonnesIn = ({ stocks }: Plan, id: string): number => byId(stocks, id)?.tonnes ?? 0;

  const groups = reference.materials.flatMap((material): StockGroup[] => {
    const stocks = plan.stocks.filter(({ materialId }) => materialId === material.id);
    if (stocks.length === 0) return [];
    const need = annualNeed(plan, material.id, view.year);
    const cover = (tonnes: number) => (need.tonnes > 0 ? daysOfCover(tonnes, need.tonnes) : null);
    const rows = [...stocks].sort(byTier).map(({ id, economyId, materialId, stage, ...stock }): StockRow => {
      const key = keyOf(TABLES.stock, { economyId, materialId, tier: stock.tier });
      return {
        ...stock,
        stockId: id,
        baseTonnes: tonnesIn(base, id),
        parentTonnes: tonnesIn(inherited, id),
        coverDays: cover(stock.tonnes),
        source: sources.get(stock.sourceId ?? '') ?? null,
        release: releases.get(key) ?? null,
        overridden: own.has(key),
      };
    });
    const annual = need.tonnes > 0 ? need.tonnes : null;
    const summed = summedUp(rows);
    const total: StockFigures = {
      ...summed,
      baseTonnes: sum(rows, ({ baseTonnes }) => baseTonnes),
      parentTonnes: sum(rows, ({ parentTonnes }) => parentTonnes),
      coverDays: cover(summed.tonnes),
    };
    return [{ materialId: material.id, annualNeed: annual, needCarriedFrom: need.carriedFrom, rows, total }];
  });
  return { ...view, groups };
}

function sum(rows: readonly StockRow[], figure: (row: StockRow) => number): number {
  return rows.reduce((total, row) => total + figure(row), 0);
}

function byTier(a: Stock, b: Stock): number {
  return STOCK_TIERS.indexOf(a.tier) - STOCK_TIERS.indexOf(b.tier);
}
