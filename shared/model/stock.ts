import type { Mark } from '../base/certainty';
import type { CountryId } from './country';
import type { MaterialId } from './material';

export const STOCK_TIERS = ['national', 'private', 'firm'] as const;
export type StockTier = (typeof STOCK_TIERS)[number];
/** Which tier opens first when supply falls short; the last one is refilled first. Source: docs/engine.md 4.2. */
export const OPENING_ORDER = ['firm', 'private', 'national'] as const satisfies readonly StockTier[];

/** A stock of one material, held as oxide. Secret unless said otherwise. All masses in tonnes REO. */
export interface Stock {
  readonly id: string;
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly tier: StockTier;
  readonly tonnes: number;
  /** Kept back: never released. */
  readonly minimum: number;
  /** Not filled beyond this; null for no limit. */
  readonly maximum: number | null;
  /** Most that can leave in a day; null for no limit. */
  readonly maximumReleasePerDay: number | null;
  readonly targetDays: number | null;
  readonly secret: boolean;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** Whether a text names a tier. */
export function isStockTier(text: string): text is StockTier {
  return (STOCK_TIERS as readonly string[]).includes(text);
}

/** The natural key of a stock as text: overrides find a stock by it. */
export function stockKey(stock: Pick<Stock, 'economyId' | 'materialId' | 'tier'>): string {
  return [stock.economyId, stock.materialId, stock.tier].join('|');
}
