import type { Supplier } from '../domain/supplier';
import { settleCountries } from './country-beside';
import { settleExports } from './exports-of-others';
import { settleMonths } from './months-down';
import { settleRegions } from './regions';
import type { ReadRow } from './rows';

/** Decides on the rows that only all rows together explain: another country's exports, months, countries beside their firms, groups of countries. */
export function settleRows(
  rows: readonly ReadRow[],
  suppliers: readonly Supplier[],
  file: { readonly name: string; readonly sheet: string },
): ReturnType<typeof settleRegions> {
  const supplies = settleExports(rows, file);
  return settleRegions(settleCountries(settleMonths(supplies, suppliers, file), suppliers, file), suppliers);
}
