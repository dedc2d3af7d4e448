import { contentScore } from './column-content';
import { annualColumn } from './find-across';
import { foldText, nameKey } from './fold-text';
import { matchHeaderWords } from './header-words';
import type { ImportField } from './mapping';
import { monthOf } from './period-header';
import { cellAt, type RawRow } from './raw-row';
import type { Vocabulary } from './rows';

/**
 * Whether several columns could be the quantity, and no word says which: production beside imports, or one column for
 * each of several metals. Nobody can tell then which is meant, and a person has to choose.
 * @param columns those that fields have taken, among them the column guessed as the quantity
 */
export function hasRivals(
  columns: Readonly<Record<number, ImportField>>,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): boolean {
  const chosen = Object.keys(columns).find((column) => columns[Number(column)] === 'quantity');
  if (chosen === undefined) return false;
  const own = texts.get(Number(chosen)) ?? '';
  const isPart = (text: string) => (matchHeaderWords(text).get('quantity') ?? 0) < 1;
  // The months beside their year are its parts, not other figures.
  const isYear = annualColumn(texts, columns) !== null;
  return [...texts].some(([column, text]) => {
    if (columns[column] !== undefined || !matchHeaderWords(text).has('quantity')) return false;
    if (isYear && monthOf(text) !== null) return false;
    if (/%|％|\bshare\b|\bper cent\b|\bpercent|割合|構成比/i.test(text)) return false;
    const cells = data.map((row) => cellAt(row, column));
    if ((contentScore('quantity', cells, vocabulary) ?? 0) < 0.5) return false;
    return isPart(own) && isPart(text) ? bare(own) !== bare(text) : flowIn(own) !== flowIn(text);
  });
}

/** A header without its numbering: first and second quantities are one thing in two measures (measure-pairs.ts). */
function bare(header: string): string {
  return nameKey(header).replace(/\d|第[一二三]/g, '');
}

/** Production and imports are not the same tonnes. */
function flowIn(header: string): 'production' | 'import' | null {
  const folded = foldText(header.replace(/_/g, ' '));
  if (/\bproduction\b|\boutput\b|\bprod\b|生産|产量/.test(folded)) return 'production';
  return /\bimports?\b|輸入|进口/.test(folded) ? 'import' : null;
}
