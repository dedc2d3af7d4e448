import { foldText } from '@shared/base/fold-text';
import type { RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { CountryId } from '@shared/model/country';
import type { Vocabulary } from '../values/vocabulary';
import { countryOfCell } from './country-meant';
import { PARTNER_OF_ITSELF } from './exports-of-others';
import { fieldCell, problemAt, type RowContext } from './row-context';

/**
 * Warns, once a sheet, of an economy among its own countries of supply: in a table of exports the country is where the
 * goods went. 国内 and "domestic" mean it. Nobody trades with itself: a partner that is the economy is an error.
 */
export function homeWarning(
  row: RawRow,
  economyId: CountryId | null,
  vocabulary: Vocabulary,
  context: RowContext,
): ImportProblem[] {
  const at = fieldCell(row, 'country', context);
  if (at === null || economyId === null || context.said.has('home')) return [];
  if (/^(?:国内|domestic|home)/.test(foldText(at.cell.text)) || fieldCell(row, 'supplier', context) !== null)
    return [];
  if (countryOfCell(at.cell.text, vocabulary, context) !== economyId) return [];
  const params = { text: at.cell.text };
  if (/贸易伙伴|相手|partner/i.test(context.headerTexts.get(at.column) ?? '')) {
    // Where a column tells imports from exports, this row alone is odd (goods that come back); else the whole file is.
    const code = context.columns.has('flow') ? 'import.supplier.partner' : PARTNER_OF_ITSELF;
    return [problemAt(context, row.row, at.address, 'error', code, params)];
  }
  context.said.add('home');
  return [problemAt(context, row.row, at.address, 'warning', 'import.supplier.home', params)];
}
