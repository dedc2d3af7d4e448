import { useEffect } from 'react';
import { createStore } from './store';

/** What stands on each printed page of the window beside mark and number: of which edition it is; empty for none. */
export const pageStamp = createStore({ words: '' });

/** Says so as long as it is shown. */
export function usePageStamp(words: string): void {
  useEffect(() => {
    pageStamp.set({ words });
    return () => pageStamp.set({ words: '' });
  }, [words]);
}
