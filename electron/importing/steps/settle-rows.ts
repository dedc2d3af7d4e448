import type { Supplier } from '@shared/model/tables/supplier';
import { settleCountryRows } from './country-rows';
import { settleExports } from './exports-of-others';
import { settleMonths } from './months-down';
import type { ReadRow } from './read-row';
import { settleRegions } from './regions';
import { settleRepeated } from './repeated-rows';

/** Decides on what only all rows together explain: another country's exports, months, groups of countries, repeated rows, countries beside their suppliers. */
export function settleRows(
  rows: readonly ReadRow[],
  suppliers: readonly Supplier[],
  file: { readonly name: string; readonly sheet: string },
): readonly Exclude<ReadRow, { kind: 'region' }>[] {
  const ofYears = settleMonths(settleExports(rows, file), suppliers, file);
  const settled = settleRepeated(settleRegions(ofYears, suppliers), file);
  return settleCountryRows(settled, suppliers, file);
}
