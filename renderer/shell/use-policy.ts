import { useWords } from '../kit/state/language';
import { session } from '../kit/state/session';
import { useStore } from '../kit/state/store';

/** What the administrator of this machine has set, in words, and where it is written; null for nothing. */
export function usePolicy(): { readonly path: string; readonly sets: string } | null {
  const { t } = useWords();
  const { start } = useStore(session);
  if (start === null || start.policy.sets.length === 0) return null;
  const { path, sets } = start.policy;
  return { path, sets: sets.map((field) => t(`about.policy.${field}`)).join(t('about.policy.and')) };
}
