import { foldText, nameKey } from './fold-text';
import { cellAt, type RawRow } from './raw-row';
import type { RowContext } from './row-context';

/** What a row of trade or production statistics counts. `export` stands for all that is nobody's supply. */
type Flow = 'import' | 'production' | 'export';

/** Whether a text says import, production or export; null when it says none. M and X are the letters of UN Comtrade. */
export function readFlow(text: string): Flow | null {
  const folded = foldText(text);
  if (/^(?:m|i|imp(?:\.|orts?)?|輸入|进口|進口)$/.test(folded)) return 'import';
  if (/^(?:x|e|exp(?:\.|orts?)?|re-?exports?|domestic exports?|輸出|再輸出|出口)$/.test(folded))
    return 'export';
  // Re-imports are among the imports already.
  if (/^(?:re-?imports?|rm|rx|(?:apparent )?consumption|stocks?|reserves?|消費|在庫)$/.test(folded))
    return 'export';
  if (/^(?:(?:mine|refinery) )?(?:production|output)$|^生産|^产量$/.test(folded)) return 'production';
  return null;
}

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
    const coded = isJapaneseCustoms(header) ? CODES.get(foldText(text)) : undefined;
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
