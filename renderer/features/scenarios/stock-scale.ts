import type { StockRow } from '@shared/features/stocks/contract';

/** As many days of need as a slider reaches at least: longer than any stockpile that was proposed. */
const REACH_DAYS = 180;

/** How far a stock's slider reaches and in which steps, tonnes REO: about a hundred to a thousand steps, of a round size. */
export function stockScale(
  { tonnes, parentTonnes, maximum }: Pick<StockRow, 'tonnes' | 'parentTonnes' | 'maximum'>,
  annualNeed: number | null,
): { readonly max: number; readonly step: number } {
  const held = Math.max(tonnes, parentTonnes);
  const reach = Math.max(2 * held, ((annualNeed ?? 0) / 365) * REACH_DAYS);
  const wanted = Math.max(held, maximum ?? reach, 1e-3);
  const exponent = Math.floor(Math.log10(wanted / 100));
  const step = Number(`1e${exponent}`);
  // The end is a whole number of steps, written without the crumbs of binary fractions.
  const max = maximum ?? Number((Math.ceil(wanted / step) * step).toFixed(Math.max(0, -exponent)));
  return { max, step };
}
