import { namesIn } from '@shared/report/names';
import type { Speech } from '@shared/report/saying';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import { useReference } from '../state/reference';

/** How reports are said in this window: the language in hand, the names of the open project. */
export function useSpeech(): Speech {
  const { t, f, language } = useWords();
  const reference = useReference()?.reference ?? null;
  return useMemo(
    () => ({ t, f, language, nameOf: namesIn(reference, language) }),
    [t, f, reference, language],
  );
}
