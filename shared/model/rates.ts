import { YEN } from '../base/currency-word';
import { guessedUsdRate } from './usd-rates';

/** What money is counted with besides prices: each one rate, said once, by an assumption of the project. */
export const RATES = ['yenPerUsd', 'holdingPercent', 'years', 'discountPercent'] as const;
export type Rate = (typeof RATES)[number];

export interface MoneyRates {
  /** Exchange rate: units of the project's currency for a US dollar; the name is that of its first currency. */
  readonly yenPerUsd: number;
  /** What a year of keeping costs, percent of the value held: storage and insurance. */
  readonly holdingPercent: number;
  /** Horizon over which costs are counted, whole years. */
  readonly years: number;
  readonly discountPercent: number;
}

/** Round figures where no assumption says another; guessed. */
export const GUESSED_RATES: MoneyRates = { yenPerUsd: 150, holdingPercent: 3, years: 5, discountPercent: 4 };

/** What each of them may be. */
export const RATE_LIMITS = {
  yenPerUsd: { least: 0.01, most: 100_000, whole: false },
  holdingPercent: { least: 0, most: 100, whole: false },
  years: { least: 1, most: 50, whole: true },
  discountPercent: { least: 0, most: 100, whole: false },
} as const satisfies Readonly<Record<Rate, RateLimits>>;

interface RateLimits {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

export function canBeRate(rate: Rate, value: number): boolean {
  const { least, most, whole } = RATE_LIMITS[rate];
  return value >= least && value <= most && !(whole && !Number.isInteger(value));
}

/** The rates of a project: of each the first assumption that says it. @param currency of the project, ISO 4217 */
export function ratesOf(
  assumptions: readonly { readonly rate: Rate | null; readonly value: number | null }[],
  currency = YEN,
): MoneyRates {
  const guessed = { ...GUESSED_RATES, yenPerUsd: guessedUsdRate(currency) };
  const of = (rate: Rate) => assumptions.find((row) => row.rate === rate)?.value ?? guessed[rate];
  return {
    yenPerUsd: of('yenPerUsd'),
    holdingPercent: of('holdingPercent'),
    years: of('years'),
    discountPercent: of('discountPercent'),
  };
}
