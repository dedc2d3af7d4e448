import { nothingWithout } from '@shared/model/missing-figures';

/** A projection by period (month): receipts come in at the start of a period, demand goes out evenly through it. */
interface StockProjection {
  /** Stock at the end of each period; negative is backlog. */
  readonly stock: readonly number[];
  /** For each period, how many of the next periods' demands the stock at its end fills; `beyond` at the horizon. */
  readonly forwardCover: readonly ForwardCover[];
  /** Smallest opening stock with which no period ends in backlog. */
  readonly smallestOpening: number;
  /** When the stock first runs out; null when it never does. */
  readonly firstStockOut: { readonly period: number; readonly part: number } | null;
}

interface ForwardCover {
  readonly periods: number;
  /** The stock outlasts the demand series: `periods` is a lower bound. */
  readonly beyond: boolean;
}

/**
 * Projects a stock over periods. Source: docs/engine.md 4.4 (forward cover: whole periods of the real future demand plus
 * the fraction of the next); check value G-06.
 * @param opening stock before the first period, any one unit
 * @param demand what goes out in each period
 * @param receipts what comes in in each period, as long as `demand`
 */
export function projectStock(
  opening: number,
  demand: readonly number[],
  receipts: readonly number[],
): StockProjection {
  const stock: number[] = [];
  let level = opening;
  let firstStockOut: StockProjection['firstStockOut'] = null;
  demand.forEach((wanted, period) => {
    const usable = level + nothingWithout(receipts[period]);
    level = usable - wanted;
    if (level < 0 && firstStockOut === null) firstStockOut = { period, part: Math.max(0, usable) / wanted };
    stock.push(level);
  });
  return {
    stock,
    forwardCover: stock.map((left, period) => forwardCover(left, demand.slice(period + 1))),
    smallestOpening: opening - Math.min(opening, ...stock),
    firstStockOut,
  };
}

/**
 * How many periods of the coming demand a stock fills: whole ones plus the fraction of the next.
 * @param stock zero or less covers nothing
 * @param demand of the periods to come
 */
export function forwardCover(stock: number, demand: readonly number[]): ForwardCover {
  let left = stock;
  if (left <= 0) return { periods: 0, beyond: false };
  for (const [index, wanted] of demand.entries()) {
    if (left < wanted) return { periods: index + left / wanted, beyond: false };
    left -= wanted;
  }
  return { periods: demand.length, beyond: true };
}
