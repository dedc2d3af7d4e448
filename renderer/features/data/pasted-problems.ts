import type { PasteProblem } from '@shared/features/data/contract';
import type { AnyTable } from '@shared/model/table';
import { noticeWords } from '@shared/words/notice-words';
import type { Refused } from '../../kit/grid/PasteDialog';
import type { Words } from '../../kit/state/language';

/**
 * What of a pasted block is refused, with the row and the column that a person knows it by.
 * @param rowName of a row that is there @param heads how many lines of the block stand above the first
 */
export function refusedOf(
  { at, field, text, why }: PasteProblem,
  table: AnyTable,
  rowName: (row: string) => string,
  { t, language }: Words,
  heads = 0,
): Refused {
  const ofField = field === null ? [] : [table.fields[field]?.words[language] ?? ''];
  const row =
    at === null
      ? t('figures.paste.whole')
      : 'id' in at
        ? rowName(at.id)
        : t('figures.paste.line', { line: at.line + 1 + heads });
  return { place: [row, ...ofField].join(t('place.join')), text, why: noticeWords(why, t) };
}
