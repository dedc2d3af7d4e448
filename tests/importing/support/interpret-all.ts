import { type RawRow, textCell } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import { guessMapping } from '../../../electron/importing/recipe/guess-mapping';
import { interpretRow } from '../../../electron/importing/steps/interpret-rows';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { createRowContext } from '../../../electron/importing/steps/row-context';
import { parseDelimitedText } from '../../../electron/importing/values/delimited-text';
import { smallVocabulary } from './vocabulary';

/** The rows of a list as they are read, with the mapping that is guessed for it; thousands with commas are quoted here. */
export function interpretAll(lines: readonly string[]): ReadRow[] {
  const text = lines.map((line) => line.replace(/(?<=,)(\d{1,3}(?:,\d{3})+)$/, '"$1"')).join('\n');
  const rows: RawRow[] = parseDelimitedText(text, ',').map((cells, index) => ({
    row: index + 1,
    cells: cells.map(textCell),
  }));
  const { mapping } = guessMapping('a', rows, smallVocabulary, {}, []);
  const context = createRowContext('a.csv', mapping, rows.slice(0, 1), '.');
  return rows.slice(1).map((row) => interpretRow(row, mapping, smallVocabulary, context));
}

/** The mapping that is guessed for a text of comma-separated lines. */
export function guessOf(text: string): Mapping {
  const rows = text
    .split('\n')
    .map((line, index) => ({ row: index + 1, cells: line.split(',').map(textCell) }));
  return guessMapping('Data', rows, smallVocabulary, {}, []).mapping;
}
