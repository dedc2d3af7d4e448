import type { MaterialId } from '@shared/model/material';
import table from '../../../resources/world/prices.json' with { type: 'json' };

/** So many times below or above all that a mineral has cost is no price of it: the column is another's, or its unit is. */
const TIMES = 10;

const ROWS = new Map(table.rows.map((row) => [row.material, row]));

/** Between which prices, US dollars per kg. */
interface PriceRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What a mineral has cost, where a price is ten times below or above all of it; null for any other price, and for a mineral of
 * which the table (resources/world/prices.json) says nothing.
 */
export function farFromKnown(material: MaterialId, usdPerKg: number): PriceRange | null {
  const row = ROWS.get(material) ?? ROWS.get(material.toLowerCase());
  if (row === undefined || usdPerKg <= 0) return null;
  const isFar = usdPerKg * TIMES < row.low || usdPerKg > row.high * TIMES;
  return isFar ? { low: row.low, high: row.high } : null;
}
