import type { Language, Translate } from '../../base/message';
import { namesOf, type WithOneName } from '../../model/catalogue';
import { freeNames } from '../../model/free-name';
import type { Reference } from '../../model/plan';

/** What the scenario of a blueprint is called in each language, and no other yet. */
export function proposedNames(
  economyId: string,
  reference: Reference | null,
  scenarios: readonly WithOneName[],
  sayIn: (language: Language) => Translate,
): WithOneName {
  const inOne = (language: Language): string =>
    sayIn(language)('blueprint.dialog.freeName', {
      economy: namesOf(reference, language).country(economyId),
    });
  return freeNames({ name: inOne('en'), nameJa: inOne('ja') }, scenarios);
}
