import { derivedOfText } from '@shared/base/derived';
import { isBlank, nameKey } from '@shared/base/fold-text';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import { fieldsOffered } from '@shared/features/importing/targets';
import type { ColumnField } from '@shared/model/import-fields';
import type { RowTarget } from '@shared/model/import-targets';
import { type OwnField, ownedOf, ownFieldsOf } from '@shared/model/own-fields';
import { matchHeaderWords } from '../values/header-words';
import { inWords } from '../values/in-words';
import { readOwn } from '../values/read-own';
import type { Vocabulary } from '../values/vocabulary';
import { contentScore } from './column-content';
import type { ColumnMatch } from './match-columns';

/** Below this a column stays unmapped. */
const LEAST_CONFIDENCE = 0.45;

/** How well a head names a field that a table has for itself, 0..1. */
export function ownScore(field: OwnField, text: string): number {
  const heads = headsOf(field);
  const { whole, bare, words } = spelled(text);
  if (heads.keys.has(whole) || heads.keys.has(bare)) return 1;
  return heads.within.some((head) => words.includes(head)) ? 0.7 : 0;
}

/** The heads of a field as they are compared, and those that may stand within a longer one, as they stand there. */
const headsOf = derivedOfText((field) => {
  const heads = ownedOf(field)?.heads.split('|') ?? [];
  const within = heads.filter((head) => head.length >= 4);
  return {
    keys: new Set(heads.map(nameKey)),
    within: within.map((head) => (/^[a-z ]+$/.test(head) ? ` ${head} ` : head)),
  };
});

/** A head as it is compared: whole, without what stands in brackets, and by its words. */
const spelled = derivedOfText((text) => {
  const plain = inWords(text);
  return {
    whole: nameKey(plain),
    bare: nameKey(plain.replace(/\s*[([（【［][^)\]）】］]*[)\]）】］]/g, '')),
    words: ` ${plain.toLowerCase()} `,
  };
});

/** Matches columns to the fields of a table by their heads and by what stands in them; each field gets its best column. */
export function matchOwn(
  target: RowTarget,
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): ColumnMatch<ColumnField> {
  const scored: { column: number; field: ColumnField; score: number }[] = [];
  const offered = fieldsOffered(target);
  for (const [column, text] of texts) {
    const words = matchHeaderWords(text);
    for (const [field, word] of words) {
      if (!offered.includes(field)) continue;
      const content = contentScore(
        field,
        data.map((row) => cellAt(row, column)),
        vocabulary,
      );
      const score = content === null ? word * 0.9 : content === 0 ? word * 0.5 : word * 0.65 + content * 0.35;
      scored.push({ column, field, score });
    }
    for (const field of ownFieldsOf(target)) {
      const word = ownScore(field, text);
      if (word > 0) scored.push({ column, field, score: word * contentOf(field, text, column, data) });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns: Record<number, ColumnField> = {};
  const confidence: Record<number, number> = {};
  for (const { column, field, score } of scored) {
    if (score < LEAST_CONFIDENCE || columns[column] !== undefined) continue;
    if (Object.values(columns).includes(field)) continue;
    columns[column] = field;
    confidence[column] = Math.round(Math.min(score, 1) * 100) / 100;
  }
  return { columns, confidence };
}

/** How far the cells of a column are what the field takes: 0.5 to 1. */
function contentOf(field: OwnField, head: string, column: number, data: readonly RawRow[]): number {
  const owned = ownedOf(field);
  const cells = data.map((row) => cellAt(row, column)).filter(({ text }) => !isBlank(text));
  if (owned === null || cells.length === 0) return 0.9;
  // A name is in one language or the other.
  if (/(?:En|Ja)$/.test(owned.name)) {
    const japanese = cells.filter(({ text }) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
    );
    const isJapanese = japanese.length * 2 > cells.length;
    return owned.name.endsWith('Ja') === isJapanese ? 1 : 0.9;
  }
  if (owned.field.kind === 'text' && owned.field.options === null && owned.field.takes === 'data.takes.text')
    return 1;
  const read = cells.filter((cell) => readOwn(owned, cell, head, '.').kind !== 'unreadable').length;
  return 0.5 + (read / cells.length) * 0.5;
}
