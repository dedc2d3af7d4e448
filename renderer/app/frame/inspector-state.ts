import { createStore } from '../store';

/** Whether the inspector is shown, and the element into which the area in hand draws. */
export const inspector = createStore<{ readonly shown: boolean; readonly place: HTMLElement | null }>({
  shown: true,
  place: null,
});

export function toggleInspector(): void {
  inspector.set((before) => ({ ...before, shown: !before.shown }));
}

export function placeInspector(place: HTMLElement | null): void {
  inspector.set((before) => ({ ...before, place }));
}
