import { contentScore } from './column-content';
import { matchHeaderWords } from './header-words';
import { IMPORT_FIELDS, type ImportField } from './mapping';
import { cellAt, type RawRow } from './raw-row';
import { findYear } from './read-year';
import { isTotal } from './row-rules';
import type { Vocabulary } from './rows';

/** Which column goes to which field, with a confidence 0..1 each. */
export interface ColumnMatch {
  readonly columns: Readonly<Record<number, ImportField>>;
  readonly confidence: Readonly<Record<number, number>>;
}

/** Below this a column stays unmapped. */
const LEAST_CONFIDENCE = 0.45;

/**
 * Matches columns to fields by their header words and by what stands in them; each field gets its best column.
 * @param texts column -> header text
 * @param data some rows below the header
 */
export function matchColumns(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): ColumnMatch {
  const width = Math.max(0, ...texts.keys(), ...data.map((row) => row.cells.length));
  const scored: { column: number; field: ImportField; score: number }[] = [];
  for (let column = 1; column <= width; column++) {
    const cells = data.map((row) => cellAt(row, column));
    const text = texts.get(column) ?? '';
    const words = matchHeaderWords(text);
    for (const field of IMPORT_FIELDS) {
      const score = combine(field, words, text, contentScore(field, cells, vocabulary));
      if (score >= LEAST_CONFIDENCE) scored.push({ column, field, score });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Record<number, ImportField> = {};
  const confidence: Record<number, number> = {};
  const taken = new Set<ImportField>();
  for (const { column, field, score } of scored) {
    if (columns[column] !== undefined || taken.has(field)) continue;
    columns[column] = field;
    confidence[column] = Math.round(score * 100) / 100;
    taken.add(field);
  }
  return { columns, confidence };
}

function combine(
  field: ImportField,
  words: ReadonlyMap<ImportField, number>,
  text: string,
  content: number | null,
): number {
  const word = words.get(field) ?? 0;
  // 年度計 is a total over the year, not a year.
  if (field === 'year' && isTotal(text)) return 0;
  if (word > 0) return content === null ? word * 0.9 : word * 0.65 + content * 0.35;
  if (content === null) return 0;
  // A column headed by a year alone holds that year's quantities.
  if (field === 'quantity' && words.size === 0 && findYear(text) !== null && !/比/.test(text))
    return content * 0.55;
  const recognisable = field === 'country' || field === 'material' || field === 'stage' || field === 'unit';
  return recognisable && words.size === 0 && content >= 0.8 ? content * 0.6 : 0;
}
