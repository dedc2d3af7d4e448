import { LANGUAGES, type Language, type Translate } from '../../base/message';
import { namesOf, type WithOneName } from '../../model/catalogue';
import { freeNames } from '../../model/free-name';
import type { AnswerKind } from '../../model/goal';
import type { Reference } from '../../model/plan';
import { formats } from '../../words/formats';

interface Made {
  readonly kind: AnswerKind;
  readonly coverDays: number | null;
  /** Whether lines are kept running in place of days. */
  readonly isKept: boolean;
  /** Whose supply is cut off besides. */
  readonly cutOff: readonly string[];
}

/** What a scenario that is made of an answer is called in each language, and no other yet. */
export function answerNames(
  made: Made,
  reference: Reference | null,
  scenarios: readonly WithOneName[],
  sayIn: (language: Language) => Translate,
): WithOneName & { readonly nameJa: string } {
  const [nameJa, name] = LANGUAGES.map((language) => {
    const t = sayIn(language);
    const kind = t(`solve.way.${made.kind}`);
    if (made.kind === 'least_yen' || made.kind === 'least_days') return kind;
    if (made.isKept) return t('solve.nameOfKept', { kind });
    if (made.coverDays === null) return t('solve.nameOfShare', { kind });
    if (made.cutOff.length === 0) return t('solve.nameOfDays', { days: made.coverDays, kind });
    const country = formats(language).items(made.cutOff.map(namesOf(reference, language).country));
    return t('solve.nameOf', { days: made.coverDays, country, kind });
  }) as [string, string]; // one for each of LANGUAGES
  const free = freeNames({ name, nameJa }, scenarios);
  return { ...free, nameJa: free.nameJa ?? nameJa };
}
