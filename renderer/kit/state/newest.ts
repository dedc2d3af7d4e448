import { useCallback, useRef } from 'react';

/** The very same function at each drawing, which does what the newest drawing says: who holds it is not drawn again for it. */
export function useNewest<Args extends readonly unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...args: Args) => newest.current(...args), []);
}
