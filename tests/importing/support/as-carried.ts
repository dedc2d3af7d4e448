import type { ReadRow } from '../../../electron/importing/steps/read-row';

/** A row as it comes over to the project: what a cell showed is asked of countries alone, and of rows that are more than plain. */
export function asCarried(one: ReadRow): ReadRow {
  if (one.kind !== 'candidate' || one.warnings.length > 0 || one.candidate.byCountry === true) return one;
  const { valueCell, row, mark = 'estimated' } = one.candidate;
  const isOwn = /^[A-Z]+\d+$/.test(valueCell) && valueCell.replace(/^[A-Z]+/, '') === String(row);
  return isOwn && mark === 'estimated' ? { ...one, candidate: { ...one.candidate, rawValue: '' } } : one;
}
