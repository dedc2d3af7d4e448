import { useSyncExternalStore } from 'react';

const wideWindow = window.matchMedia('(min-width: 1600px)');

function subscribe(listener: () => void): () => void {
  wideWindow.addEventListener('change', listener);
  return () => wideWindow.removeEventListener('change', listener);
}

/** Whether there is space for further columns and captions. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(subscribe, () => wideWindow.matches);
}
