import { nameKey } from '@shared/base/fold-text';
import type { ReadRow } from './read-row';
import { problemAt } from './row-problem';
import type { SupplierReference } from './supplier-reference';

/** One key for a supplier, known or new. */
export function whoKey(who: SupplierReference): string {
  return who.kind === 'known' ? who.supplierId : `${nameKey(who.name)}|${who.countryId}`;
}

type Settled = Exclude<ReadRow, { kind: 'region' }>;

/**
 * Rejects the first of two rows that give the same supplier in the same set as well: nobody knows which one is meant,
 * and with a column that is not read (the mines of a country) each may be a part of what is meant.
 */
export function settleRepeated(
  rows: readonly Settled[],
  file: { readonly name: string; readonly sheet: string },
): readonly Settled[] {
  const repeated = new Map<string, number>();
  for (const row of rows)
    if (row.kind === 'rejected' && row.repeats !== undefined && !repeated.has(row.repeats))
      repeated.set(row.repeats, row.row);
  if (repeated.size === 0) return rows;
  return rows.map((row) => {
    const second =
      row.kind === 'candidate'
        ? repeated.get(`${row.candidate.valueCell}|${whoKey(row.candidate.supplier)}`)
        : undefined;
    if (row.kind !== 'candidate' || second === undefined) return row;
    const problem = problemAt(file, row.candidate, 'error', 'import.row.repeated', { row: second });
    return { kind: 'rejected', row: row.candidate.row, problems: [...row.warnings, problem] };
  });
}
