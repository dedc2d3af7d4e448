import { useSyncExternalStore } from 'react';
import { session } from '../session';
import { useStore } from '../store';
import type { Look } from './fluent-themes';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const forcedColors = window.matchMedia('(forced-colors: active)');

function subscribe(listener: () => void): () => void {
  prefersDark.addEventListener('change', listener);
  forcedColors.addEventListener('change', listener);
  return () => {
    prefersDark.removeEventListener('change', listener);
    forcedColors.removeEventListener('change', listener);
  };
}

/** What the operating system asks for. */
function systemLook(): Look {
  if (forcedColors.matches) return 'contrast';
  return prefersDark.matches ? 'dark' : 'light';
}

/** The look in hand: the system's contrast wins over the person's choice, which wins over the system's light or dark. */
export function useLook(): Look {
  const system = useSyncExternalStore(subscribe, systemLook);
  const { theme } = useStore(session).preferences;
  return system === 'contrast' || theme === 'system' ? system : theme;
}
