import type { GridLayout, GridLayouts } from '@shared/features/files/grid-layout';
import { ask } from './bridge';
import { session } from './session';
import { createStore } from './store';

/** How the columns of each grid are laid out, and which grids are on screen. */
export const gridLayouts = createStore<{ readonly layouts: GridLayouts; readonly shown: readonly string[] }>({
  layouts: {},
  shown: [],
});

/** Lays the columns of a grid out and keeps it; null for the columns as they were at first. */
export function keepLayout(grid: string, layout: GridLayout | null): void {
  gridLayouts.set((before) => {
    const { [grid]: _old, ...others } = before.layouts;
    return { ...before, layouts: layout === null ? others : { ...others, [grid]: layout } };
  });
  // What is not kept holds until the end of this run, and stands in the way of nothing.
  const kept = layout === null ? null : { order: [...layout.order], widths: { ...layout.widths } };
  ask('app.keepGrid', { grid, layout: kept }).catch(() => undefined);
}

/** A grid is on screen until what this gives back is called. */
export function gridShown(grid: string): () => void {
  gridLayouts.set((before) => ({ ...before, shown: [...before.shown, grid] }));
  return () =>
    gridLayouts.set((before) => ({ ...before, shown: before.shown.filter((other) => other !== grid) }));
}

/** The grids on screen whose columns were laid out by hand. */
export function laidByHand(): readonly string[] {
  const { layouts, shown } = gridLayouts.get();
  return [...new Set(shown)].filter((grid) => layouts[grid] !== undefined);
}

let isRead = false;
session.subscribe(() => {
  const { start } = session.get();
  if (start === null || isRead) return;
  isRead = true;
  gridLayouts.set((before) => ({ ...before, layouts: start.grids }));
});
