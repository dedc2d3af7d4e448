/** What bounds a stock beside what it holds, tonnes REO; null where nothing does. */
export interface StockLimits {
  readonly minimum: number;
  readonly maximum: number | null;
  readonly maximumReleasePerDay: number | null;
}

export const NO_LIMITS: StockLimits = { minimum: 0, maximum: null, maximumReleasePerDay: null };
// The names of the literal above.
export const LIMITS = Object.keys(NO_LIMITS) as readonly (keyof StockLimits)[];

/** The limits of whatever has them, alone. */
export function limitsOf({ minimum, maximum, maximumReleasePerDay }: StockLimits): StockLimits {
  return { minimum, maximum, maximumReleasePerDay };
}

/** Limits made one by one; a minimum that is not there is 0. */
export function limitsBy(limitOf: (name: keyof StockLimits) => number | null): StockLimits {
  return {
    minimum: limitOf('minimum') ?? NO_LIMITS.minimum,
    maximum: limitOf('maximum'),
    maximumReleasePerDay: limitOf('maximumReleasePerDay'),
  };
}

/** The most that may leave on a day; infinite where nothing bounds it. */
export function releasePerDay({ maximumReleasePerDay }: Partial<StockLimits>): number {
  return maximumReleasePerDay ?? Number.POSITIVE_INFINITY;
}

/** Whether nothing bounds what a stock takes in or gives. */
export function isUnlimited(limits: StockLimits): boolean {
  return LIMITS.every((name) => limits[name] === NO_LIMITS[name]);
}
