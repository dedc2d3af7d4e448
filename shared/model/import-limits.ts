import { z } from 'zod';

/** From where on a value is worth a look, or a set of shares too far from whole. Kept with the mapping of a form of file. */
export interface ImportLimits {
  /** A change against the year before by more than so many percent is warned of. */
  readonly jumpPercent: number;
  /** A quantity above so many tonnes is warned of. */
  readonly mostTonnes: number;
  /** A quantity above so many percent of the supplier's known capacity is warned of. */
  readonly capacityPercent: number;
  /** Shares that add up to at most so many points above 100 % are rounded ones and are scaled to 100 %; above, they are rejected. */
  readonly roundingPoints: number;
}

export const LIMIT_NAMES = ['jumpPercent', 'mostTonnes', 'capacityPercent', 'roundingPoints'] as const;

/** The largest that a limit can be; all are at least zero. */
export const LARGEST_LIMIT: ImportLimits = {
  jumpPercent: 10_000,
  mostTonnes: 100_000_000,
  capacityPercent: 10_000,
  roundingPoints: 5,
};

export const DEFAULT_LIMITS: ImportLimits = {
  jumpPercent: 50,
  // All rare earths mined in the world in 2024 were about 390,000 t REO (USGS Mineral Commodity Summaries 2025, recalled).
  mostTonnes: 390_000,
  capacityPercent: 100,
  roundingPoints: 0.5,
};

const limit = (name: keyof ImportLimits) =>
  z.number().min(0).max(LARGEST_LIMIT[name]).default(DEFAULT_LIMITS[name]);

export const limits = z.strictObject({
  jumpPercent: limit('jumpPercent'),
  mostTonnes: limit('mostTonnes'),
  capacityPercent: limit('capacityPercent'),
  roundingPoints: limit('roundingPoints'),
}) satisfies z.ZodType<ImportLimits>;
