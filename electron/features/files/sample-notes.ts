import type { Language } from '@shared/base/message';
import { valuesOf } from '@shared/base/values-of';
import type { RowChange } from '@shared/model/plan';
import { parseDelimitedText } from '../../importing/values/delimited-text';
import { readSampleText } from './table-file';

const NOTES_FILE = 'notes-ja.csv';

/** Free text that stands in one language only: a project holds it in that of its people. */
const TEXTS = ['note', 'summary', 'reason', 'owner', 'holder'];
/** Units and places that no program reads, and words of events, joined with semicolons. */
const TEXTS_OF: Readonly<Record<string, readonly string[]>> = {
  assumption: ['unit'],
  supplier: ['place'],
  stock: ['place'],
  advice: ['givenBy', 'givenTo', 'words', 'stateBy'],
  measure: ['body', 'number', 'quotaPeriod', 'sureNote'],
  measureGoods: ['sureNote', 'threshold'],
  measureCoverage: ['kinds'],
  series: ['material'],
};
const LISTS_OF: Readonly<Record<string, readonly string[]>> = {
  event: ['imposedBy', 'affected', 'materials'],
};

/** The fields of a row of the sample that hold free text, with its parts. */
export function freeTexts({
  table,
  row,
}: Put): readonly { readonly field: string; readonly parts: readonly string[] }[] {
  const lists = LISTS_OF[table] ?? [];
  return [...TEXTS, ...(TEXTS_OF[table] ?? []), ...lists].flatMap((field) => {
    const text = valuesOf(row)[field];
    if (typeof text !== 'string' || text === '' || isName(table, text)) return [];
    return [{ field, parts: lists.includes(field) ? text.split(';') : [text] }];
  });
}

/** A series says its material by the id of one, or in words: "heavy rare earths". */
const isName = (table: string, text: string): boolean =>
  table === 'series' && !/\b[a-z]{3}|[\u3040-\u9fff]/.test(text);

type Put = Extract<RowChange, { op: 'put' }>;

/** Rows of the sample with their free text in Japanese; what has no pair, symbols of elements, stays. */
export function inJapanese(folder: string, changes: readonly RowChange[]): RowChange[] {
  const known = readNotes(folder);
  return changes.map((change): RowChange => {
    if (change.op !== 'put') return change;
    const said = freeTexts(change).map(({ field, parts }) => [
      field,
      parts.map((part) => known.get(part) ?? part).join(';'),
    ]);
    // Texts for texts under the same names: the row stays one of its table.
    return said.length === 0
      ? change
      : ({ ...change, row: { ...change.row, ...Object.fromEntries(said) } } as Put);
  });
}

/** Each free text of the sample in the other language, with its own in the one that is asked. */
export function knownTexts(folder: string, language: Language): ReadonlyMap<string, string> {
  const pairs = readNotes(folder);
  return language === 'ja' ? pairs : new Map([...pairs].map(([english, japanese]) => [japanese, english]));
}

/** Each English text of the sample with its Japanese. @throws Refusal when the file is not readable */
export function readNotes(folder: string): ReadonlyMap<string, string> {
  const [, ...lines] = parseDelimitedText(readSampleText(folder, NOTES_FILE), ',');
  return new Map(lines.flatMap(([english, japanese]) => (english && japanese ? [[english, japanese]] : [])));
}
