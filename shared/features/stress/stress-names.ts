import type { Language } from '../../base/message';
import type { Reference } from '../../model/plan';
import type { Shock } from '../../model/shock';
import type { StressNames } from './stress-words';

/** Names from the project, in a language; without a project ids stand for themselves. */
export function stressNames(
  reference: Reference | null,
  shocks: readonly Pick<Shock, 'id' | 'label'>[],
  language: Language,
): StressNames {
  const nameIn =
    (rows: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[] = []) =>
    (id: string) => {
      const found = rows.find((row) => row.id === id);
      return found === undefined ? id : language === 'ja' ? found.nameJa : found.nameEn;
    };
  return {
    country: nameIn(reference?.countries),
    supplier: nameIn(reference?.suppliers),
    material: nameIn(reference?.materials),
    use: nameIn(reference?.uses),
    shock: (id) => shocks.find((shock) => shock.id === id)?.label ?? id,
  };
}
