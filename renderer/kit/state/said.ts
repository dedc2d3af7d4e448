import { announce } from './announce';
import { createStore } from './store';

/** A sentence about what was just done, in the status bar for a while and to a screen reader at once. */
export const said = createStore<{ readonly text: string | null }>({ text: null });

/** Long enough to be read twice. */
const SHOWN_MS = 8_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string): void {
  said.set({ text });
  announce(text);
  clearTimeout(timer);
  timer = setTimeout(() => said.set({ text: null }), SHOWN_MS);
}
