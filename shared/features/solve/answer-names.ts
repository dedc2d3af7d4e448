import { LANGUAGES, type Language, type Translate } from '../../base/message';
import { namesOf, type WithOneName } from '../../model/catalogue';
import { freeNames } from '../../model/free-name';
import type { AnswerKind } from '../../model/goal';
import type { Reference } from '../../model/plan';
import type { ReleaseReach } from '../../model/release-order';
import type { Allocation } from '../../model/what-if';
import { formats } from '../../words/formats';

interface Made {
  /** `best` where no mix reaches what is asked for. */
  readonly kind: AnswerKind | 'best';
  /** The rule of sharing that it was solved for; null: that of the scenario. */
  readonly order: Allocation | null;
  /** To whom the tier of the question is released; null: as the scenario has it. */
  readonly release: ReleaseReach | null;
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
    const { order, release } = made;
    const own = nameIn(language, made, reference, t);
    const ordered =
      order === null ? own : t('solve.nameOfOrder', { name: own, order: t(`scenarios.allocation.${order}`) });
    return release === null
      ? ordered
      : t('solve.nameOfRelease', { name: ordered, whom: t(`solve.release.${release}`) });
  }) as [string, string]; // one for each of LANGUAGES
  const free = freeNames({ name, nameJa }, scenarios);
  return { ...free, nameJa: free.nameJa ?? nameJa };
}

function nameIn(language: Language, made: Made, reference: Reference | null, t: Translate): string {
  if (made.kind === 'best') return t('solve.bestMix');
  const kind = t(`solve.way.${made.kind}`);
  if (made.kind === 'least_yen' || made.kind === 'least_days') return kind;
  if (made.isKept) return t('solve.nameOfKept', { kind });
  if (made.coverDays === null) return t('solve.nameOfShare', { kind });
  if (made.cutOff.length === 0) return t('solve.nameOfDays', { days: made.coverDays, kind });
  const country = formats(language).items(made.cutOff.map(namesOf(reference, language).country));
  return t('solve.nameOf', { days: made.coverDays, country, kind });
}
