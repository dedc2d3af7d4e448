import { type Cell, computed } from '../cells';
import { FORMAT, massFormat } from '../styles';
import type { DailyAccount } from './daily-account';

/** What holds up to each day of the window: when it was short last, and the lowest stock. */
interface SoFar {
  /** The days from the start to the end of the last short day; zero where none was. */
  readonly short: (day: number) => Cell;
  /** The lowest stock, what there was at the start among it. */
  readonly lowest: (day: number) => Cell;
}

/**
 * The columns from which the last short day and the lowest stock follow: a running figure a day, since a formula over a list
 * of days is worked out in some programs only.
 */
export function soFarCells({ item, columns, start, stock }: DailyAccount): SoFar {
  const { series, openingStock } = item.result;
  let [last, least] = [0, openingStock];
  const ends = series.shortfall.map((tonnes, day) => {
    last = tonnes > 0 ? day + 1 : last;
    return last;
  });
  const lows = series.stock.map((tonnes) => {
    least = Math.min(least, tonnes);
    return least;
  });
  const format = massFormat(Math.max(openingStock, 1));
  return {
    short: (day) => {
      const row = start + day;
      const before = day === 0 ? '0' : `${columns.soFar.short}${row - 1}`;
      const formula = `IF(${columns.balance.short}${row}=1,B${row}+1,${before})`;
      return computed({ formula, value: ends[day] ?? 0 }, FORMAT.year);
    },
    lowest: (day) => {
      const row = start + day;
      const before = day === 0 ? stock.opening.formula : `${columns.soFar.lowest}${row - 1}`;
      const formula = `MIN(${before},${columns.balance.stock}${row})`;
      return computed({ formula, value: lows[day] ?? 0 }, format);
    },
  };
}
