import { cellAddress } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Candidate } from './read-row';

/** A sheet of a file, as problems name it. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

/** What is said once a sheet of a supplier that the project does not know. @param who its key (repeated-rows.ts) */
export function newNameOnce(who: string): string {
  return `${NEW_NAME}${who}`;
}

/** Whether that is what was said. */
export function isNewNameOnce(said: string): boolean {
  return said.startsWith(NEW_NAME);
}

const NEW_NAME = 'new|';

/** What is warned of a row that names a supplier which the project does not know. @param column of the name */
export function newNameWarning(
  { file, sheet }: SheetPlace,
  { row, supplier }: Pick<Candidate, 'row' | 'supplier'>,
  column: number,
): ImportProblem {
  if (supplier.kind !== 'new') throw new TypeError('a supplier that is known is nothing new');
  return {
    level: 'warning',
    code: 'import.supplier.new',
    params: { supplier: supplier.name, country: supplier.countryId },
    place: { file, sheet, cell: cellAddress(row, column) },
    row,
  };
}

/** The sheet of a warning that `newNameWarning` gives again, word for word; null for any other. */
export function sheetOfNewName(
  warning: ImportProblem,
  candidate: Pick<Candidate, 'row' | 'supplier'>,
  column: number,
): SheetPlace | null {
  const { code, params, place, row, level, ...more } = warning;
  const { supplier } = candidate;
  if (code !== 'import.supplier.new' || level !== 'warning' || supplier.kind !== 'new') return null;
  const { file, sheet, cell, ...further } = place ?? {};
  if (file === undefined || sheet === undefined || cell !== cellAddress(candidate.row, column)) return null;
  const { supplier: name, country, ...besides } = params;
  const isAll = [more, further, besides].every((rest) => Object.keys(rest).length === 0);
  const isIt = row === candidate.row && name === supplier.name && country === supplier.countryId;
  return isAll && isIt ? { file, sheet } : null;
}
