import { type RefObject, useEffect, useRef } from 'react';

/**
 * Lets a grid be as tall as its lines by a height of its own, which the style sheet works out of two numbers: how many
 * lines there are, and what the grid takes besides them (heads, lines below, a scrollbar). The layout that the grid has
 * for this draws all lines before it learns that it is to scroll.
 */
export function useAsTallAsLines(root: RefObject<HTMLElement | null>, lines: number) {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return {
    // React knows no variables of a style sheet.
    style: { '--ld-lines': lines },
    /** To be called when the grid has drawn its parts. */
    onDrawn: (): void => {
      stop.current?.();
      stop.current = followRest(root.current);
    },
  };
}

/** @returns what ends the following */
function followRest(grid: HTMLElement | null): (() => void) | null {
  const [view, all, lines] = ['viewport', 'scrollable-area', 'scrolling-rows'].map((part) =>
    grid?.querySelector<HTMLElement>(`.ag-grid-${part}`),
  );
  if (grid == null || view == null || all == null || lines == null) return null;
  const observer = new ResizeObserver(() => {
    const besides = grid.offsetHeight - view.offsetHeight + all.offsetHeight - lines.offsetHeight;
    grid.style.setProperty('--ld-besides', `${besides}px`);
  });
  observer.observe(view);
  observer.observe(all);
  return () => observer.disconnect();
}
