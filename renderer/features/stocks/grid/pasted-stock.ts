import type { StockField } from '@shared/features/stocks/contract';
import type { CountryId } from '@shared/model/country';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { parseFigure } from '../../../kit/grid/parse-figure';
import type { PastedFigure } from '../../../kit/state/figures';
import type { StockLine } from './stock-grid-rows';

/** The columns of figures as they stand from left to right. */
export const STOCK_COLUMNS = [
  'tonnes',
  'targetDays',
  'minimum',
  'maximum',
  'maximumReleasePerDay',
] as const satisfies readonly StockField[];

/** A pasted cell as the figure of its line and column; a material as a whole takes none. */
export function pastedStock(
  text: string,
  { row, materialId }: StockLine,
  field: StockField,
  economyId: CountryId,
): PastedFigure | null | 'unreadable' {
  const entry = parseFigure(text);
  if (entry.kind === 'blank') return null;
  if (entry.kind === 'unreadable' || row === null) return 'unreadable';
  const key = keyOf(TABLES.stock, { economyId, materialId, tier: row.tier });
  return { figure: { of: `stock.${field}`, key }, value: entry.value };
}
