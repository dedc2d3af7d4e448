import { requireAmount } from '../indicators/require-figures';

/**
 * Worth today of an amount `years` from now: amount / (1 + rate)^years.
 * @param discountPercent a year, zero or more
 * @throws Refusal for a negative rate or a number that is none
 */
export function presentValue(amount: number, years: number, discountPercent: number): number {
  requireAmount(discountPercent, 'discountPercent');
  requireAmount(years, 'years');
  return amount / (1 + discountPercent / 100) ** years;
}

/**
 * What one yen at the start of each of `years` years is worth at the start of the first: the sum of (1 + rate)^-k.
 * @param years whole, zero or more
 */
export function annuity(years: number, discountPercent: number): number {
  let sum = 0;
  for (let year = 0; year < years; year++) sum += presentValue(1, year, discountPercent);
  return sum;
}

/**
 * The equal yearly payment of a loan: principal * i / (1 - (1 + i)^-n), or principal / n without interest.
 * @param years whole, one or more
 */
export function levelPayment(principal: number, interestPercent: number, years: number): number {
  requireAmount(principal, 'loan.principalYen');
  requireAmount(interestPercent, 'loan.interestPercent');
  requireAmount(years, 'loan.years');
  const rate = interestPercent / 100;
  return rate === 0 ? principal / years : (principal * rate) / (1 - (1 + rate) ** -years);
}
