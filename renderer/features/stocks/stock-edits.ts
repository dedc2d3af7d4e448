import type { InputOf } from '@shared/catalogue/contract';
import type { StockField, StockTable } from '@shared/features/stocks/contract';
import type { MaterialId } from '@shared/model/material';
import type { StockTier } from '@shared/model/tables/stock';
import type { FigureEntry } from '../../kit/grid/parse-figure';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import type { Words } from '../../kit/state/language';
import { putAwayNotice, sayingRefusals, showNotice } from '../../kit/state/notices';

type View = Pick<InputOf<'stocks.list'>, 'economyId' | 'scenarioId' | 'year'>;

export function viewOf({ economyId, scenarioId, year }: StockTable): View {
  return { economyId, scenarioId, year };
}

/** One typed figure; what cannot be read is said, and the old figure stays. An empty cell is "none" where that means something. */
export function enterFigure(
  table: StockTable,
  stockId: string,
  field: StockField,
  entry: FigureEntry,
  spoken: (after: StockTable) => string,
): void {
  if (entry.kind === 'unreadable') {
    showNotice({ code: 'refusal.stock.unreadable', params: { text: entry.text } });
    return;
  }
  const value = entry.kind === 'blank' ? null : entry.value;
  void sayingRefusals(async () => {
    const after = await ask('stocks.set', { ...viewOf(table), stockId, field, value });
    putAwayNotice();
    announce(spoken(after));
  });
}

export function addStock(
  table: StockTable,
  materialId: MaterialId,
  tier: StockTier,
  tonnes: number,
): Promise<void> {
  return sayingRefusals(async () => {
    await ask('stocks.add', { ...viewOf(table), materialId, tier, tonnes });
  });
}

export function removeStock(table: StockTable, stockId: string): Promise<void> {
  return sayingRefusals(async () => {
    await ask('stocks.remove', { ...viewOf(table), stockId });
  });
}

/** "Dy, national: 60 t REO, 17.5 days of cover.": what the live region says after an edit. */
export function spokenStock(
  table: StockTable,
  stockId: string,
  name: string,
  { t, f }: Pick<Words, 't' | 'f'>,
): string {
  const row = table.groups.flatMap(({ rows }) => rows).find((one) => one.stockId === stockId);
  if (row === undefined) return '';
  const days = row.coverDays === null ? f.missing : f.figure(row.coverDays);
  return t('stocks.spoken', { stock: name, tonnes: f.mass(row.tonnes, 'reo'), days });
}
