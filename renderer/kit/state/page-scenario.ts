import { useEffect } from 'react';
import { createStore } from './store';

/** What stands in the place of the scenario in hand while a page is played in something else; empty: the scenario. */
export const pageScenario = createStore({ name: '', note: '' });

/** Says so as long as the page is shown. */
export function usePageScenario(name: string, note: string): void {
  useEffect(() => {
    pageScenario.set({ name, note });
    return () => pageScenario.set({ name: '', note: '' });
  }, [name, note]);
}
