import { foldText, nameKey } from './fold-text';
import { cellAt, type RawRow } from './raw-row';
import type { RowContext } from './row-context';

/** Whether a text says import or export; null when it says neither. M and X are the letters of UN Comtrade. */
export function readFlow(text: string): 'import' | 'export' | null {
  const folded = foldText(text);
  if (/^(?:m|i|imp(?:\.|orts?)?|re-?imports?|輸入|进口|進口)$/.test(folded)) return 'import';
  if (/^(?:x|e|exp(?:\.|orts?)?|re-?exports?|domestic exports?|輸出|再輸出|出口)$/.test(folded))
    return 'export';
  return null;
}

/** The flow that a row names in its column of flows; `unknown` for a text that says neither, null without such a cell. */
export function flowOf(
  row: RawRow,
  context: RowContext,
): { readonly flow: 'import' | 'export' | 'unknown'; readonly column: number; readonly text: string } | null {
  for (const column of context.columns.get('flow') ?? []) {
    const { text } = cellAt(row, column);
    if (text.trim() === '') continue;
    const coded = isJapaneseCustoms(context.headerTexts.get(column) ?? '')
      ? CODES.get(foldText(text))
      : undefined;
    return { flow: coded ?? readFlow(text) ?? 'unknown', column, text };
  }
  return null;
}

/** Whether a header is that of the files of Japan's customs, which write flows and countries as codes of their own. */
export function isJapaneseCustoms(header: string): boolean {
  return nameKey(header) === 'exporimp';
}

const CODES: ReadonlyMap<string, 'import' | 'export'> = new Map([
  ['1', 'export'],
  ['2', 'import'],
]);
