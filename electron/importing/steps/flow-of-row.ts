import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { codedFlow, type Flow, readFlow } from '../values/read-flow';
import type { RowContext } from './row-context';

/** The flow that a row names in its column of flows; `unknown` for a text that says neither, null without such a cell. */
export function flowOf(
  row: RawRow,
  context: RowContext,
): { readonly flow: Flow | 'unknown'; readonly column: number; readonly text: string } | null {
  for (const column of context.columns.get('flow') ?? []) {
    const { text } = cellAt(row, column);
    if (text.trim() === '') continue;
    const header = context.headerTexts.get(column) ?? '';
    // A column that tells kinds of statistics apart stands beside the country that produces or imports: only its
    // production is a supply from there.
    if (/statistic/i.test(header) && readFlow(text) === 'import') return { flow: 'export', column, text };
    return { flow: codedFlow(header, text) ?? readFlow(text) ?? 'unknown', column, text };
  }
  return null;
}
