import { noticeWords } from '@shared/words/notice-words';
import { useWords } from '../kit/state/language';
import { session } from '../kit/state/session';
import { useStore } from '../kit/state/store';

/** What the administrator of this machine has set, and where it is written, or why that does not hold; null for nothing. */
export function usePolicy(): string | null {
  const { t } = useWords();
  const start = useStore(session, (now) => now.start);
  if (start === null) return null;
  const { path, sets, problem } = start.policy;
  if (problem !== null) return noticeWords(problem, t);
  if (sets.length === 0) return null;
  return t('about.policy', {
    path,
    sets: sets.map((field) => t(`about.policy.${field}`)).join(t('about.policy.and')),
  });
}

/** Whether files are written without what is secret alone, as the administrator of this machine wants it. */
export function useKeepsSecrets(): boolean {
  return useStore(session, ({ start }) => start?.policy.keepsSecrets === true);
}
