import { createStore } from './store';

/** In a narrower window the inspector lies over the page, so it waits to be called. */
export const OVERLAYS_BELOW = 1180;

/** Whether the inspector is shown, and the element into which the area in hand draws. */
export const inspector = createStore<{ readonly shown: boolean; readonly place: HTMLElement | null }>({
  shown: window.innerWidth >= OVERLAYS_BELOW,
  place: null,
});

export function toggleInspector(): void {
  inspector.set((before) => ({ ...before, shown: !before.shown }));
}

export function placeInspector(place: HTMLElement | null): void {
  inspector.set((before) => ({ ...before, place }));
}
