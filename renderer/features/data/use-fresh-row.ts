import { useEffect } from 'react';
import { createStore, useStore } from '../../kit/state/store';

/** Beside the page: a block that is looked at stands in its place until the row is there. */
const freshRow = createStore<{ readonly id: string | null }>({ id: null });
const setFresh = (id: string | null): void => freshRow.set({ id });

/**
 * A new row that is to be selected once it is drawn. Whoever presses a key or clicks before that has gone on, and
 * the focus is not taken from there.
 */
export function useFreshRow() {
  const { id: fresh } = useStore(freshRow);
  useEffect(() => {
    if (fresh === null) return;
    const stop = new AbortController();
    for (const type of ['keydown', 'pointerdown'] as const)
      window.addEventListener(type, () => setFresh(null), { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [fresh]);
  return [fresh, setFresh] as const;
}
