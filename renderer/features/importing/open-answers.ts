import { type ImportQuestion, openQuestions } from '@shared/features/importing/questions';
import { misplaced, missingFields } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import type { Words } from '../../kit/state/language';

/** What has to be answered before the file can be read, by name; empty when nothing is. */
export function openAnswers(
  mapping: Mapping,
  questions: readonly ImportQuestion[],
  { t, f }: Pick<Words, 't' | 'f'>,
): readonly string[] {
  if (misplaced(mapping) !== null) return [t('import.field.counts')];
  const asked = openQuestions(questions, mapping).length;
  return [
    ...missingFields(mapping).map((field) => t(`import.field.${field}`)),
    ...(asked === 0 ? [] : [t('importing.openQuestions', { count: f.whole(asked) })]),
  ];
}
