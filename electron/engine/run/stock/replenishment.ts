import { numberAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';

/** Stock and reorder point that differ by less than this part of the larger level are the same: sums of doubles. */
const SAME = 1e-9;

/** Levels of a coverage rule by period, any one unit. */
interface CoverageLevels {
  /** s: order when stock and orders together are at or below this. */
  readonly reorderAt: number;
  /** S: order up to this. */
  readonly orderUpTo: number;
}

/**
 * What a coverage rule (s, S) orders at a review. Source: docs/engine.md 4.3.
 * @param position stock and what is on order, any one unit
 * @param reorderAt s, and `upTo` S
 * @returns zero or more, the same unit
 */
export function orderOf(position: number, reorderAt: number, upTo: number): number {
  return position <= highestToOrder(reorderAt, upTo) ? Math.max(0, upTo - position) : 0;
}

/** The highest position at which it still orders. */
export function highestToOrder(reorderAt: number, upTo: number): number {
  return reorderAt + SAME * Math.max(reorderAt, upTo);
}

/** A stock over periods (months or days) that a coverage rule keeps up. */
interface CoverageCase {
  readonly opening: number;
  readonly demand: readonly number[];
  /** What comes in whatever the rule says, by period. */
  readonly receipts: readonly number[];
  /** Periods at the beginning in which the rule places no order. */
  readonly frozenPeriods: number;
  /** Periods between an order and its arrival; 0: it arrives in its own period, after that period's demand. */
  readonly leadPeriods: number;
  readonly levels: (period: number) => CoverageLevels;
}

/** Orders by the period in which they are placed, and the stock at the end of each period (negative: backlog). */
interface CoveragePlan {
  readonly orders: readonly number[];
  readonly stock: readonly number[];
}

/** Levels that are the demand of the next `reorder` and `upTo` periods; beyond the series there is none. */
export function coverOfNext(
  demand: readonly number[],
  reorder: number,
  upTo: number,
): (period: number) => CoverageLevels {
  const next = (period: number, count: number) =>
    demand.slice(period + 1, period + 1 + count).reduce((sum, value) => sum + value, 0);
  return (period) => ({ reorderAt: next(period, reorder), orderUpTo: next(period, upTo) });
}

/**
 * Runs a coverage rule over periods. The review comes after the demand of its period; what arrives later than in the
 * same period is there before the demand of the period of its arrival. Check values G-07 and G-17 (b).
 */
export function planCoverage(run: CoverageCase): CoveragePlan {
  const orders: number[] = [];
  const stock: number[] = [];
  const due = run.demand.map((_, period) => nothingWithout(run.receipts[period]));
  let level = run.opening;
  let onOrder = 0;
  run.demand.forEach((wanted, period) => {
    const arriving = numberAt(due, period);
    if (run.leadPeriods > 0) onOrder -= nothingWithout(orders[period - run.leadPeriods]);
    level += arriving - wanted;
    const { reorderAt, orderUpTo } = run.levels(period);
    const order = period < run.frozenPeriods ? 0 : orderOf(level + onOrder, reorderAt, orderUpTo);
    orders.push(order);
    if (run.leadPeriods === 0) level += order;
    else {
      onOrder += order;
      const arrival = period + run.leadPeriods;
      if (arrival < due.length) due[arrival] = numberAt(due, arrival) + order;
    }
    stock.push(level);
  });
  return { orders, stock };
}
