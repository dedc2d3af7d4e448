import type { InputOf } from '@shared/catalogue/contract';
import type { StockTable } from '@shared/features/stocks/contract';
import type { MaterialId } from '@shared/model/material';
import type { StockTier } from '@shared/model/tables/stock';
import { ask } from '../../kit/state/bridge';
import type { Words } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';

type View = Pick<InputOf<'stocks.list'>, 'economyId' | 'scenarioId' | 'year'>;

export function viewOf({ economyId, scenarioId, year }: StockTable): View {
  return { economyId, scenarioId, year };
}

export function addStock(
  table: StockTable,
  materialId: MaterialId,
  tier: StockTier,
  tonnes: number,
): Promise<void> {
  return notifyRefusals(async () => {
    await ask('stocks.add', { ...viewOf(table), materialId, tier, tonnes });
  });
}

/** "Dy, national: 60 t REO, 17.5 days of cover.": what the live region says after an edit. */
export async function spokenStock(
  table: StockTable,
  stockId: string,
  name: string,
  { t, f }: Pick<Words, 't' | 'f'>,
): Promise<string> {
  const { groups } = await ask('stocks.list', viewOf(table));
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.stockId === stockId);
  if (row === undefined) return '';
  const days = row.coverDays === null ? f.missing : f.figure(row.coverDays);
  return t('stocks.spoken', { stock: name, tonnes: f.mass(row.tonnes), days });
}
