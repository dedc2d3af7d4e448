import { createStore } from './store';

/** In a narrower window the inspector lies over the page, so it waits to be called. */
const OVERLAYS_BELOW = 1180;

interface InspectorState {
  readonly shown: boolean;
  /** Lies over the page: then it is never shown empty, and Esc puts it away. */
  readonly overlays: boolean;
  /** The element into which the selected area draws. */
  readonly place: HTMLElement | null;
}

export const inspector = createStore<InspectorState>({
  shown: window.innerWidth >= OVERLAYS_BELOW,
  overlays: window.innerWidth < OVERLAYS_BELOW,
  place: null,
});

/** It yields when the window narrows, and is back when there is space for it. */
export function fitInspector(): void {
  const overlays = window.innerWidth < OVERLAYS_BELOW;
  if (overlays !== inspector.get().overlays)
    inspector.set((before) => ({ ...before, shown: !overlays, overlays }));
}

export function toggleInspector(): void {
  inspector.set((before) => ({ ...before, shown: !before.shown }));
}

/** The tab that is asked for; null for none. */
export const wantedTab = createStore<{ readonly id: string | null }>({ id: null });

/** Shows a tab of what is selected. */
export function showInspected(tab: string): void {
  inspector.set((before) => ({ ...before, shown: true }));
  wantedTab.set({ id: tab });
}

export function placeInspector(place: HTMLElement | null): void {
  inspector.set((before) => ({ ...before, place }));
}
