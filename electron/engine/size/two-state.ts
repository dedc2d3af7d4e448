/** A supply that is up or down for whole periods. */
export interface TwoStateSupply {
  /** P(up > down) a period, more than 0 and at most 1. */
  readonly alpha: number;
  /** P(down > up) a period, more than 0 and at most 1. */
  readonly beta: number;
}

/** What a unit held, or short, costs for a period, and what is needed in one. */
export interface BaseStockCase extends TwoStateSupply {
  readonly holdingCost: number;
  readonly shortageCost: number;
  readonly demand: number;
}

/** Weights below this part of one no longer move a sum. */
const NEGLIGIBLE = 1e-18;

/**
 * The chance that the supply has been down for at most n periods in a row: F(n) = 1 - alpha/(alpha+beta) * (1-beta)^n.
 * Source: Snyder and Shen, Fundamentals of Supply Chain Theory, chapter 9; check value G-08.
 * @param n 0 or more
 */
export function downAtMost({ alpha, beta }: TwoStateSupply, n: number): number {
  return 1 - (alpha / (alpha + beta)) * (1 - beta) ** n;
}

/** The chance of exactly n periods down in a row: pi_0 = beta/(alpha+beta), pi_n = alpha*beta/(alpha+beta)*(1-beta)^(n-1). */
function downFor({ alpha, beta }: TwoStateSupply, n: number): number {
  return n === 0 ? beta / (alpha + beta) : ((alpha * beta) / (alpha + beta)) * (1 - beta) ** (n - 1);
}

/**
 * The base stock with the least expected cost: S* = d + d * F^-1(p / (p + h)), F^-1 the smallest n that reaches it.
 * Source: as above.
 * @throws RangeError for probabilities outside of (0, 1] or costs and demand that are not positive
 */
export function optimalBaseStock(given: BaseStockCase): number {
  requireProper(given);
  const { demand, holdingCost, shortageCost } = given;
  const wanted = shortageCost / (shortageCost + holdingCost);
  let periods = 0;
  while (downAtMost(given, periods) < wanted) periods++;
  return demand + demand * periods;
}

/**
 * Expected cost a period of holding a base stock S: sum over n of pi_n * [h (S - (n+1) d)+ + p ((n+1) d - S)+].
 * Source: as above.
 * @throws RangeError as optimalBaseStock()
 */
export function expectedCost(given: BaseStockCase, stock: number): number {
  requireProper(given);
  let cost = 0;
  for (let n = 0; ; n++) {
    cost += downFor(given, n) * costAfter(given, stock, n);
    if (n * given.demand > stock && 1 - downAtMost(given, n) < NEGLIGIBLE) return cost;
  }
}

/** The cost of a period that ends n periods of disruption. */
export function costAfter(
  { demand, holdingCost, shortageCost }: BaseStockCase,
  stock: number,
  n: number,
): number {
  const left = stock - (n + 1) * demand;
  return left >= 0 ? holdingCost * left : -shortageCost * left;
}

/** The chance that a stock of `periods` periods' demand does not last: P(stock-out at S = m d) = 1 - F(m - 1). */
export function stockOutChance(supply: TwoStateSupply, periods: number): number {
  return 1 - downAtMost(supply, periods - 1);
}

function requireProper({ alpha, beta, holdingCost, shortageCost, demand }: BaseStockCase): void {
  for (const [name, value, most] of [
    ['alpha', alpha, 1],
    ['beta', beta, 1],
    ['holdingCost', holdingCost, Number.MAX_VALUE],
    ['shortageCost', shortageCost, Number.MAX_VALUE],
    ['demand', demand, Number.MAX_VALUE],
  ] as const) {
    if (!(value > 0 && value <= most))
      throw new RangeError(`${name} is ${value}, not more than 0 and at most ${most}`);
  }
}
