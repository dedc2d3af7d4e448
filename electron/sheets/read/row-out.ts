import { isBlank } from '@shared/base/fold-text';
import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import type { LeftOutReason } from '@shared/features/importing/diff';
import type { RowOut } from '@shared/features/importing/inspection';
import { isRowTarget } from '@shared/model/import-targets';
import { leaveOut } from '../../importing/steps/row-rules';
import type { Vocabulary } from '../../importing/values/vocabulary';
import type { SheetTable } from './sheet-tables';

/** What the reasons of a row that is left out are called as steps; those that are found later are none. */
const RULES: { readonly [R in LeftOutReason]?: Exclude<RowOut['by'], 'step'> } = {
  blank: 'blank',
  repeated_header: 'repeated_header',
  total: 'totals',
  example: 'example',
  note: 'notes',
  export: 'no_supply',
  not_supply: 'no_supply',
  money: 'no_supply',
};

/**
 * What keeps a row behind the steps from being read as figures, without giving it its meaning; null: nothing. Rows have to
 * come in the order of the sheet: headings look back.
 */
export function rowOut(row: RawRow, table: SheetTable, vocabulary: Vocabulary): RowOut | null {
  if (row.out !== undefined) return { by: 'step', step: row.out };
  const { headings, plan, context, splits, hasFigures } = table;
  // Nothing is a note or a total as long as no column is known to hold figures.
  if (!hasFigures && !isRowTarget(context.target)) return row.cells.some(isFilled) ? null : { by: 'blank' };
  if (headings.take(row)) return { by: 'headings' };
  const reason = leaveOut(row, vocabulary, plan?.whole ?? context);
  const by = reason === null ? undefined : RULES[reason];
  if (by !== undefined) return { by };
  return splits?.isSplit(row) === true ? { by: 'split_values' } : null;
}

const isFilled = (cell: RawCell | undefined): boolean => cell !== undefined && !isBlank(cell.text);
