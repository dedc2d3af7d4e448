import { useEffect, useState } from 'react';

/**
 * A new row that is to be selected once it is drawn. Whoever presses a key or clicks before that has gone on, and
 * the focus is not taken from there.
 */
export function useFreshRow() {
  const [fresh, setFresh] = useState<string | null>(null);
  useEffect(() => {
    if (fresh === null) return;
    const stop = new AbortController();
    for (const type of ['keydown', 'pointerdown'] as const)
      window.addEventListener(type, () => setFresh(null), { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, [fresh]);
  return [fresh, setFresh] as const;
}
