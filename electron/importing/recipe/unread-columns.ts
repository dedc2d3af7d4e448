import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import type { Vocabulary } from '../values/vocabulary';
import { contentScore } from './column-content';
import type { ColumnMatch } from './match-columns';

/** Where a person has chosen a value for the whole file, a guessed column in which no cell can be read gives way to it. */
export function withoutUnread(
  { columns, confidence }: ColumnMatch,
  choices: Partial<Mapping>,
  data: readonly RawRow[],
  vocabulary: Vocabulary,
): ColumnMatch {
  const kept = Object.entries(columns).filter(
    ([column, field]) =>
      !(
        field === 'economy' ||
        field === 'material' ||
        field === 'stage' ||
        field === 'year' ||
        field === 'unit'
      ) ||
      choices[field] == null ||
      contentScore(
        field,
        data.map((row) => cellAt(row, Number(column))),
        vocabulary,
      ) !== 0,
  );
  return { columns: Object.fromEntries(kept), confidence };
}
