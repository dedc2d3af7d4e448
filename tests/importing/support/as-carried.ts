import { isDeepStrictEqual } from 'node:util';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { ReadRow } from '../../../electron/importing/steps/read-row';

type Read = Extract<ReadRow, { kind: 'candidate' }>;

/** Whether nothing is warned of, or only that its supplier is new, at the cell of its name. */
function isPlain({ candidate, warnings: [warning, ...more] }: Read): boolean {
  if (warning === undefined) return true;
  const { row, supplier } = candidate;
  if (more.length > 0 || supplier.kind !== 'new' || !/^[A-Z]+\d+$/.test(warning.place?.cell ?? ''))
    return false;
  const plain: ImportProblem = {
    level: 'warning',
    row,
    code: 'import.supplier.new',
    params: { supplier: supplier.name, country: supplier.countryId },
    place: {
      file: warning.place?.file ?? '',
      sheet: warning.place?.sheet ?? '',
      cell: `${warning.place?.cell?.replace(/\d+$/, '')}${row}`,
    },
  };
  return isDeepStrictEqual(warning, plain);
}

/** A row as it comes over to the project: what a cell showed is asked of countries alone, and of rows that are more than plain. */
export function asCarried(one: ReadRow): ReadRow {
  if (one.kind !== 'candidate' || one.candidate.byCountry === true || !isPlain(one)) return one;
  const { valueCell, row, mark = 'estimated' } = one.candidate;
  const isOwn = /^[A-Z]+\d+$/.test(valueCell) && valueCell.replace(/^[A-Z]+/, '') === String(row);
  return isOwn && mark === 'estimated' ? { ...one, candidate: { ...one.candidate, rawValue: '' } } : one;
}
