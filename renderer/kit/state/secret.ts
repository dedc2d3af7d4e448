import { useEffect } from 'react';
import { useWords } from './language';
import { session } from './session';
import { createStore, useStore } from './store';

/** How many of what is shown say that figures of stocks, or what follows from them, stand on it. */
const shown = createStore({ ofStocks: 0 });

/** What calls it shows figures of stocks, or what follows from them, as long as it is there and `holds`. */
export function useOfStocks(holds = true): void {
  useEffect(() => {
    if (!holds) return;
    shown.set(({ ofStocks }) => ({ ofStocks: ofStocks + 1 }));
    return () => shown.set(({ ofStocks }) => ({ ofStocks: ofStocks - 1 }));
  }, [holds]);
}

/**
 * What has to go with all that leaves what is shown for paper or another program; null for nothing. Figures of stocks are
 * secret where the project holds a secret one, for what follows from a run follows from all its stocks.
 */
export function useSecretMark(): string | null {
  const { t } = useWords();
  const secretStocks = useStore(session, ({ project }) => project?.secretStocks ?? 0);
  const { ofStocks } = useStore(shown);
  return ofStocks > 0 && secretStocks > 0 ? t('state.secretStock') : null;
}
