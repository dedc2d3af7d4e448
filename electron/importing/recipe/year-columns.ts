import { isBlank } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { readYear } from '@shared/base/years';
import type { ImportField } from '@shared/model/import-fields';
import { foldWords } from '../values/in-words';

/** The columns of the first and the last year of what comes together between them, "Year_From" and "Year_To": neither is the year of the figures. */
export function yearSpans(
  scored: readonly { readonly column: number; readonly field: ImportField }[],
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
): ReadonlySet<number> {
  const found = scored.flatMap(({ column, field }) => (field === 'year' ? [column] : []));
  const [from] = found.filter((column) => FROM.test(foldWords(texts.get(column) ?? '')));
  const [to] = found.filter((column) => TO.test(foldWords(texts.get(column) ?? '')));
  if (from === undefined || to === undefined) return new Set();
  const isLong = data.some(
    (row) => (yearAt(row, from) ?? 0) < (yearAt(row, to) ?? 0) && yearAt(row, from) !== null,
  );
  return new Set(isLong ? [from, to] : []);
}

const FROM = /\b(?:from|start|begin|first)\b/;
const TO = /\b(?:to|end|until|last)\b/;

function yearAt(row: RawRow, column: number): number | null {
  const read = readYear(cellAt(row, column).value);
  return read.kind === 'year' ? read.year : null;
}

/**
 * The column of years that no word names: the first one under a blank head where all are years or months of them (1960M01), else the only
 * one under a sign or two that counts years up, "t" over 2022, 2023, 2024.
 */
export function yearsDown(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
): { column: number; field: 'year'; score: number }[] {
  const found = [...new Set([1, ...texts.keys()])].filter((column) => {
    const head = (texts.get(column) ?? '').trim();
    if (column === 1 ? head.length > 2 : head === '' || head.length > 2) return false;
    const cells = data.map((row) => cellAt(row, column)).filter(({ text }) => !isBlank(text));
    const years = new Set(data.flatMap((row) => yearAt(row, column) ?? []));
    const isAll = cells.length > 1 && cells.every(({ value }) => readYear(value).kind === 'year');
    if (!isAll || new Set(cells.map(({ text }) => text)).size < 2) return false;
    const isDense = Math.max(...years) - Math.min(...years) < years.size * MOST_STEP;
    const isRising = data.every((row, index) => {
      const before = data[index - 1];
      return before === undefined || (yearAt(before, column) ?? 0) <= (yearAt(row, column) ?? Infinity);
    });
    return head === '' || (cells.length > 2 && isDense && isRising);
  });
  const [only] = found;
  // "t" is no tonne then.
  return found.length === 1 && only !== undefined ? [{ column: only, field: 'year', score: 1 }] : [];
}

/** Years are counted one by one, or every five. */
const MOST_STEP = 5;
