import type { Language } from '../../base/message';
import { byId, namesOf } from '../../model/catalogue';
import type { Reference } from '../../model/plan';
import type { Shock } from '../../model/shock';
import type { StressNames } from './stress-words';

/** Names from the project, in a language; without a project ids stand for themselves. */
export function stressNames(
  reference: Reference | null,
  shocks: readonly Pick<Shock, 'id' | 'label'>[],
  language: Language,
): StressNames {
  return {
    ...namesOf(reference, language),
    shock: (id) => byId(shocks, id)?.label ?? id,
  };
}
