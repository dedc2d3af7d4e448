import type { StockFigures, StockRow, StockTable } from '@shared/features/stocks/contract';
import { NO_STOCK } from '@shared/features/stocks/view';
import type { MaterialId } from '@shared/model/material';
import type { StockTier } from '@shared/model/tables/stock';
import { type FigureLine, NEW_LINE } from '../../../kit/grid/figure-sheet';

/** One line of the stock grid: a material with what its tiers add up to, or one tier below it. */
export interface StockLine extends FigureLine {
  readonly materialId: MaterialId;
  readonly figures: StockFigures;
  /** Null for a material as a whole. */
  readonly tier: StockTier | null;
  /** Null for a material, and for a tier that it has not yet. */
  readonly row: StockRow | null;
  /** What makes up the cover, tier by tier. */
  readonly covers: readonly { readonly tier: StockTier; readonly days: number }[];
}

interface LineNames {
  readonly material: (materialId: MaterialId) => string;
  readonly tier: (tier: StockTier) => string;
}

/** Materials in their order, each followed by its tiers. */
export function stockLines(table: StockTable, names: LineNames): readonly StockLine[] {
  return table.groups.flatMap(({ materialId, rows, total }): StockLine[] => [
    {
      id: `material-${materialId}`,
      look: 'head',
      materialId,
      called: names.material(materialId),
      also: [materialId],
      figures: total,
      tier: null,
      row: null,
      covers: rows.map(coverOf),
    },
    ...rows.map(
      (row): StockLine => ({
        id: row.stockId,
        look: 'below',
        materialId,
        called: names.tier(row.tier),
        also: [row.tier],
        figures: row,
        tier: row.tier,
        row,
        covers: [coverOf(row)],
      }),
    ),
  ]);
}

/** A tier that a material of the table has not yet. */
export function newTierLine(materialId: MaterialId, tier: StockTier, called: string): StockLine {
  const figures = { ...NO_STOCK, baseTonnes: 0, parentTonnes: 0, coverDays: null };
  return {
    id: `${materialId}|${tier}`,
    look: 'below',
    materialId,
    called,
    figures,
    tier,
    row: null,
    covers: [],
  };
}

/** Where a further tier begins, of the material in hand. */
export function beginTierLine(materialId: MaterialId, called: string): StockLine {
  return {
    ...newTierLine(materialId, 'national', called),
    id: NEW_LINE,
    look: 'new',
    tier: null,
    under: `material-${materialId}`,
  };
}

function coverOf({ tier, coverDays }: StockRow): StockLine['covers'][number] {
  return { tier, days: coverDays ?? 0 };
}

/** The cover in which all bars are drawn: the longest cover or target of the table. */
export function longestCover(table: StockTable): number {
  const days = table.groups.flatMap(({ rows, total }) => [
    total.coverDays ?? 0,
    ...rows.map((row) => row.targetDays ?? 0),
  ]);
  return Math.max(1, ...days);
}
