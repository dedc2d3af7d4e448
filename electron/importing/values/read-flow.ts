import { foldText, nameKey } from '@shared/base/fold-text';

/** What a row of trade or production statistics counts. `export` stands for all that is nobody's supply. */
export type Flow = 'import' | 'production' | 'export';

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

/** A part of the imports or exports that trade statistics count by itself: what goes on to others, what was made in the country. */
export function partialFlow(text: string): 'imports' | 'exports' | null {
  const folded = foldText(text);
  if (/^(?:re-?exports?|rx|domestic exports?|dx|再輸出)$/.test(folded)) return 'exports';
  return /^(?:re-?imports?|rm|foreign imports?|fm|再輸入)$/.test(folded) ? 'imports' : null;
}

/**
 * What a digit says in a column of flows. Japan's customs head it "Exp or Imp" and count in that order; under "flow" all
 * others write 1 for imports and 2 for exports. Sources: Japan's trade statistics, guide to files; Comext, user guide.
 */
export function codedFlow(header: string, text: string): 'import' | 'export' | null {
  const code = foldText(text);
  if (code !== '1' && code !== '2') return null;
  if (isJapaneseCustoms(header)) return code === '1' ? 'export' : 'import';
  return /^(?:trade)?flow(?:code)?$/.test(nameKey(header)) ? (code === '1' ? 'import' : 'export') : null;
}

/** Whether a header is that of the files of Japan's customs, which write flows and countries as codes of their own. */
export function isJapaneseCustoms(header: string): boolean {
  return nameKey(header) === 'exporimp';
}
