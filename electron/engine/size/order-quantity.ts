/** Orders of a fixed cost from a supply that is up and down for exponential times; tonnes and years. */
interface OrderCase {
  readonly demandPerYear: number;
  readonly orderCost: number;
  /** Of a tonne kept for a year, and of a tonne that was wanted and not there. */
  readonly holdingCost: number;
  readonly shortageCost: number;
  /** How often a supply that is up goes down, and one that is down comes back: 1 / mean time, in years. */
  readonly disruptionsPerYear: number;
  readonly recoveriesPerYear: number;
}

interface OrderAnswer {
  /** Tonnes an order. */
  readonly quantity: number;
  /** Expected, of a year. */
  readonly costPerYear: number;
}

/** The order quantity where the supply never fails: sqrt(2 K d / h). Source: docs/engine.md 8.4. */
export function plainOrderQuantity({ demandPerYear, orderCost, holdingCost }: OrderCase): OrderAnswer {
  const quantity = Math.sqrt((2 * orderCost * demandPerYear) / holdingCost);
  return { quantity, costPerYear: quantity * holdingCost };
}

/**
 * Expected cost of a year of ordering Q each time that the stock is used up; a supply that is down then keeps the buyer
 * waiting and what is wanted meanwhile is lost.
 * Source: docs/engine.md 8.4 (Parlar and Berkin 1991, as Berk and Arreola-Risa 1994 put it right).
 */
export function orderCost(given: OrderCase, quantity: number): number {
  const { demandPerYear: d, recoveriesPerYear: mu } = given;
  const down = downWhenUsedUp(given, quantity);
  const cycle = given.orderCost + (given.holdingCost * quantity ** 2) / (2 * d);
  return (cycle + (d * given.shortageCost * down) / mu) / (quantity / d + down / mu);
}

/**
 * The quantity with the least cost, where the slope of the cost changes its sign: there is one such place.
 * Source: as above; check value G-18. @throws RangeError for figures that are not positive
 */
export function orderQuantity(given: OrderCase): OrderAnswer {
  for (const [name, value] of Object.entries(given))
    if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} is ${value}, not more than 0`);
  let low = 0;
  let high = plainOrderQuantity(given).quantity;
  while (isFalling(given, high)) high *= 2;
  for (let halving = 0; halving < 200 && high - low > high * 1e-15; halving++) {
    const middle = (low + high) / 2;
    if (isFalling(given, middle)) low = middle;
    else high = middle;
  }
  return { quantity: high, costPerYear: orderCost(given, high) };
}

/** psi: the chance that the supply is down when an order of Q is used up. */
function downWhenUsedUp(given: OrderCase, quantity: number): number {
  const { demandPerYear, disruptionsPerYear: lambda, recoveriesPerYear: mu } = given;
  return (lambda / (lambda + mu)) * -Math.expm1((-(lambda + mu) * quantity) / demandPerYear);
}

/** Whether the cost still falls with a little more. */
function isFalling(given: OrderCase, quantity: number): boolean {
  const { demandPerYear: d, disruptionsPerYear: lambda, recoveriesPerYear: mu } = given;
  const down = downWhenUsedUp(given, quantity);
  const downSlope = (lambda / d) * Math.exp((-(lambda + mu) * quantity) / d);
  const paid = given.orderCost + (given.holdingCost * quantity ** 2) / (2 * d);
  const paidAll = paid + (d * given.shortageCost * down) / mu;
  const paidSlope = (given.holdingCost * quantity) / d + (d * given.shortageCost * downSlope) / mu;
  return paidSlope * (quantity / d + down / mu) < paidAll * (1 / d + downSlope / mu);
}
