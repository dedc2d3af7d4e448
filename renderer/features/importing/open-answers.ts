import { openQuestions } from '@shared/features/importing/questions';
import { misplaced, missingFields } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import type { Words } from '../../kit/state/language';
import type { ImportState } from './import-state';

/** What has to be answered before the file can be read, by name; empty when nothing is. */
export function openAnswers(
  mapping: Mapping,
  { questions, filterNews }: Pick<ImportState, 'questions' | 'filterNews'>,
  { t, f }: Pick<Words, 't' | 'f'>,
): readonly string[] {
  if (misplaced(mapping) !== null) return [t('import.field.counts')];
  const asked = openQuestions(questions, mapping).length;
  return [
    ...missingFields(mapping).map((field) => t(`import.field.${field}`)),
    ...(filterNews === null ? [] : [t('importing.openFilter', { column: filterNews.column })]),
    ...(asked === 0 ? [] : [t('importing.openQuestions', { count: f.whole(asked) })]),
  ];
}
