import { LANGUAGES } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import { freeNames } from '@shared/features/scenarios/free-name';
import { namesOf, type WithOneName } from '@shared/model/catalogue';
import type { AnswerKind } from '@shared/model/goal';
import type { Reference } from '@shared/model/plan';

interface Made {
  readonly kind: AnswerKind;
  readonly coverDays: number | null;
  /** Whose supply is cut off besides; null for nobody's. */
  readonly cutOff: string | null;
}

/** What a scenario that is made of an answer is called in each language, and no other yet. */
export function answerNames(
  made: Made,
  reference: Reference | null,
  scenarios: readonly WithOneName[],
): WithOneName & { readonly nameJa: string } {
  const [nameJa, name] = LANGUAGES.map((language) => {
    const t = translator(language);
    const kind = t(`solve.way.${made.kind}`);
    if (made.coverDays === null) return t('solve.nameOfShare', { kind });
    if (made.cutOff === null) return t('solve.nameOfDays', { days: made.coverDays, kind });
    const country = namesOf(reference, language).country(made.cutOff);
    return t('solve.nameOf', { days: made.coverDays, country, kind });
  }) as [string, string]; // one for each of LANGUAGES
  const free = freeNames({ name, nameJa }, scenarios);
  return { ...free, nameJa: free.nameJa ?? nameJa };
}
