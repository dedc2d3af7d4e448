import { Refusal } from '@shared/base/refusal';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import { asSameForm } from '@shared/features/importing/saved-form';
import type { Mapping } from '@shared/model/mapping';
import type { Session } from '../../plan/session';
import { refuseMissing } from './open-questions';
import { inspectImport, type ReadFollow } from './read-file';
import { boundTo } from './saved-mapping';

/** A sheet with what it is read by. */
export interface SheetLook {
  readonly mapping: Mapping;
  readonly guess: GuessedMapping;
}

/**
 * Another sheet of a file as the mapping of the first one reads it: its columns and what was decided are the same, and of
 * material, year and the like each sheet says its own.
 * @throws Refusal `refusal.import.sheetCounts` for one whose figures count something else, `refusal.import.mappingHeads` for one
 * of another form; OpenQuestions where it does not say what the first one does
 */
export async function lookOfSheet(
  session: Session,
  path: string,
  mapping: Mapping,
  sheet: string,
  follow: ReadFollow = {},
): Promise<SheetLook> {
  const { encoding, separator, counts = null, into = null } = mapping;
  const steps = mapping.steps?.map((step) => ('seen' in step ? { ...step, seen: null } : step)) ?? null;
  const choices = { encoding, separator, sheet, counts, into, steps };
  const { guess, fileName } = await inspectImport(session, path, choices, follow);
  const place = { file: fileName, sheet };
  const says = guess.mapping.form?.says ?? null;
  if (says !== null && says !== counts)
    throw new Refusal(
      'refusal.import.sheetCounts',
      { first: mapping.sheet, figureKind: session.say(`importing.counts.${says}`) },
      place,
    );
  const bound = { ...asSameForm(boundTo(mapping, guess, place), guess.seen), sheet, steps };
  refuseMissing(bound, guess, place, session.say);
  return { mapping: bound, guess };
}
