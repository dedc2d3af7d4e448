import { useSyncExternalStore } from 'react';
import { printing } from '../../kit/state/printing';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import type { ColorScheme } from './fluent-themes';

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
function systemColorScheme(): ColorScheme {
  // Forced colours on a light page keep the light set: the contrast set is made for black.
  if (!prefersDark.matches) return 'light';
  return forcedColors.matches ? 'contrast' : 'dark';
}

/** The selected look, light on paper: the system's forced colours win over the person's choice, which wins over the system's light or dark. */
export function useColorScheme(): ColorScheme {
  const system = useSyncExternalStore(subscribe, systemColorScheme);
  const theme = useStore(session, ({ preferences }) => preferences.theme);
  const { on: isPrinting } = useStore(printing);
  if (isPrinting) return 'light';
  return forcedColors.matches || theme === 'system' ? system : theme;
}
