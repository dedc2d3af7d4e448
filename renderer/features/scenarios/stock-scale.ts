import type { StockRow } from '@shared/features/stocks/contract';
import { roundScale } from './round-scale';

/** As many days of need as a slider reaches at least: longer than any stockpile that was proposed. */
const REACH_DAYS = 180;

/** How far a stock's slider reaches and in which steps, tonnes REO. */
export function stockScale(
  { tonnes, parentTonnes, maximum }: Pick<StockRow, 'tonnes' | 'parentTonnes' | 'maximum'>,
  annualNeed: number | null,
): { readonly max: number; readonly step: number } {
  const held = Math.max(tonnes, parentTonnes);
  const reach = Math.max(2 * held, ((annualNeed ?? 0) / 365) * REACH_DAYS);
  const { max, step } = roundScale(Math.max(held, maximum ?? reach, 1e-3));
  return { max: maximum ?? max, step };
}
