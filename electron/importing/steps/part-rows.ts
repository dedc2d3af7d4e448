import { derivedOfText } from '@shared/base/derived';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ReadRow } from './read-row';
import type { RowContext } from './row-context';

/**
 * A row that says to be a part of one above it ("うち中国", "of which Northern Rare Earth", 其中, 再掲). `part`: the row above
 * is read with all of its figure, so that this one would be counted twice. Else the row without that word: below a total,
 * which is not read, the parts are what the table has. Null for a row that says nothing of the kind.
 */
export function partOfAbove(row: RawRow, context: RowContext): 'part' | RawRow | null {
  let cells: (typeof row.cells)[number][] | null = null;
  for (const field of WHO) {
    for (const column of context.columns.get(field) ?? []) {
      const cell = cellAt(row, column);
      const { whole } = context;
      const bare = withoutPartWord(cell.text);
      if (bare === null && whole.hasPart && whole.isTaken && indentOf(cell.text) > whole.indent)
        return 'part';
      if (bare === null) continue;
      whole.hasPart = true;
      if (whole.isTaken || bare === '') return 'part';
      cells ??= [...row.cells];
      cells[column - 1] = { ...cell, value: bare, text: bare };
    }
  }
  if (cells !== null) return { row: row.row, cells };
  if (!context.whole.isTaken) return null;
  // The word in a cell of its own, in front of the names.
  const first = row.cells.find((cell) => cell !== undefined && cell.text.trim() !== '');
  return first !== undefined && withoutPartWord(first.text) === '' ? 'part' : null;
}

/** Keeps what became of a row that is no part of another. */
export function rememberWhole(row: RawRow, read: Pick<ReadRow, 'kind'>, context: RowContext): void {
  const isTaken = read.kind === 'candidate' || read.kind === 'rejected';
  const { whole } = context;
  // The cells of one row of a crosstab are read one after the other.
  whole.isTaken = isTaken || (whole.row === row.row && whole.isTaken);
  whole.row = row.row;
  whole.hasPart = false;
  whole.indent = 0;
  for (const field of WHO) {
    for (const column of context.columns.get(field) ?? []) {
      const { text } = cellAt(row, column);
      if (!isSpace(text)) continue;
      whole.indent = indentOf(text);
      return;
    }
  }
}

/** The same for a row that is taken and whose names are whole. */
export function rememberTaken({ row }: Pick<RawRow, 'row'>, { whole }: RowContext): void {
  whole.isTaken = true;
  whole.row = row;
  whole.hasPart = false;
  whole.indent = 0;
}

const WHO = ['supplier', 'country'] as const;

/** Whether a text says nothing of being a part, neither by a word nor by a space in front. */
export function isWhole(text: string): boolean {
  return !isSpace(text) && withoutPartWord(text) === null;
}

/** Whether a text begins with a space: nearly none does. */
function isSpace(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x20 || first === 0x3000 || first === 0xa0 || first === 0x09;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A name without the word that makes it a part of the row above; null when no such word stands there. */
const withoutPartWord = derivedOfText((text: string): string | null => {
  const whole = text.normalize('NFKC').trim();
  const before = BEFORE.exec(whole);
  const behind = BEHIND.exec(whole);
  if (before === null && behind === null) return null;
  return whole
    .slice(before?.[0].length ?? 0, behind?.index)
    .trimEnd()
    .replace(/[)」]$/, '')
    .trim();
});

const BEFORE =
  /^[(「・-]*\s*(?:うち|ウチ|内数|内訳|内\s*[:、,]|再掲|of which|thereof|o\/w|其中|이\s?중)\s*[:、,)]*\s*/i;
const BEHIND = /\((?:再掲|内数)\)$/;
