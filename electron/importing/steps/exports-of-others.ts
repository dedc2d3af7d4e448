import type { ImportProblem } from '@shared/features/importing/diff';
import type { ReadRow } from './read-row';

/** The problem of a row in which an economy is its own trade partner, in a file that does not tell imports from exports. */
export const PARTNER_OF_ITSELF = 'import.supplier.partnerOfItself';

/**
 * A list of trade partners in which the economy itself stands is that of another country's exports: its other partners
 * are buyers as well, and none of its rows is a supply.
 */
export function settleExports(
  rows: readonly ReadRow[],
  { name: file, sheet }: { readonly name: string; readonly sheet: string },
): readonly ReadRow[] {
  const found = rows.flatMap((row) =>
    row.kind === 'rejected' ? row.problems.filter(({ code }) => code === PARTNER_OF_ITSELF) : [],
  )[0];
  if (found === undefined) return rows;
  return rows.map((row) => {
    if (row.kind !== 'candidate') return row;
    const { row: number, valueCell: cell } = row.candidate;
    const problem: ImportProblem = {
      level: 'error',
      row: number,
      code: 'import.supplier.buyer',
      params: { ...found.params, row: found.row },
      place: { file, sheet, cell },
    };
    return { kind: 'rejected', row: number, problems: [problem] };
  });
}
