import { namesIn } from '@shared/report/names';
import type { Formatter } from '@shared/report/report-message';
import { useMemo } from 'react';
import { useWords } from '../state/language';
import { useReference } from '../state/reference';

/** How reports are said in this window: the current language, the names of the open project. */
export function useFormatter(): Formatter {
  const { t, f, language } = useWords();
  const reference = useReference()?.reference ?? null;
  return useMemo(
    () => ({ t, f, language, nameOf: namesIn(reference, language) }),
    [t, f, reference, language],
  );
}
