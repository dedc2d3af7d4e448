import type { NameAnswer } from '@shared/model/mapping';
import type { Supplier } from '@shared/model/tables/supplier';
import { settleCountryRows } from './country-rows';
import { settleExports } from './exports-of-others';
import type { FileRows } from './file-rows';
import { leaveOutNamed } from './leave-out-named';
import { settleMonths } from './months-down';
import type { ReadRow } from './read-row';
import { settleRegions } from './regions';
import { settleRepeated } from './repeated-rows';

/** The rows of a file once it is decided on those that others explain, and on names that a person has left out. */
export function settleFile(
  rows: FileRows,
  suppliers: readonly Supplier[],
  file: { readonly name: string; readonly sheet: string },
  answers: ReadonlyMap<string, NameAnswer>,
): FileRows {
  const settled = rows.isSettled ? rows : rows.withRead(settleRows(rows.read(), suppliers, file));
  return answers.size === 0 ? settled : settled.withOthers((row) => leaveOutNamed(row, answers));
}

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
