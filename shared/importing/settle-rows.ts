import type { Supplier } from '../domain/supplier';
import { settleCountryRows } from './country-rows';
import { settleMonths } from './months-down';
import { settleRegions } from './regions';
import { settleRepeated } from './repeated-rows';
import type { ReadRow } from './rows';

/** Decides on what no row shows by itself, once all are known: months, groups of countries, countries above their suppliers. */
export function settleRows(
  rows: readonly ReadRow[],
  suppliers: readonly Supplier[],
  file: { readonly name: string; readonly sheet: string },
): readonly Exclude<ReadRow, { kind: 'region' }>[] {
  const ofYears = settleMonths(rows, suppliers, file);
  const settled = settleRepeated(settleRegions(ofYears, suppliers), file);
  return settleCountryRows(settled, suppliers, file);
}
