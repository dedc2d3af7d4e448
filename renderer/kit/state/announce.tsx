import { onOtherProject } from './session';
import { createStore, useStore } from './store';

/** What the live region says next: "Lynas 45.0. China 38.4. Sum 100." */
const spoken = createStore<{ readonly text: string }>({ text: '' });

export function announce(text: string): void {
  spoken.set({ text });
}

/** What was said of a project is not read under the name of another one. */
onOtherProject(() => announce(''));

/** Speaks what happened to those who do not see it. */
export function LiveRegion() {
  const { text } = useStore(spoken);
  return (
    <div className="ld-spoken ld-live" aria-live="polite" data-testid="live-region">
      {text}
    </div>
  );
}
