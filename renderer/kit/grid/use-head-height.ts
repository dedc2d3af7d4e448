import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The words of the head of one column; heads of groups have a height of their own. */
const WORDS = '.ag-header-cell .ag-header-cell-comp-wrapper';

/**
 * The height at which all heads of a grid have space for their words, also where a person sets them wider apart (WCAG
 * 1.4.12). The grid has a way of its own for this, which lays the page out anew for each head: here all are measured at once.
 * @param least the height that heads have at least
 */
export function useHeadHeight(root: RefObject<HTMLElement | null>, least: number): number {
  const [height, setHeight] = useState(0);
  useEffect(() => (root.current === null ? undefined : followHeads(root.current, setHeight)), [root]);
  return Math.max(least, height);
}

/** @returns what ends the following */
function followHeads(grid: HTMLElement, tell: (height: number) => void): () => void {
  const measure = (): void => {
    const words = [...grid.querySelectorAll<HTMLElement>(WORDS)];
    const highest = Math.max(0, ...words.map((each) => each.offsetHeight));
    // At once: heads that were drawn just now are not seen at another height.
    flushSync(() => tell(highest + besides(words[0])));
  };
  const sizes = new ResizeObserver(measure);
  const heads = new MutationObserver(() => {
    const header = grid.querySelector('.ag-header');
    if (header === null) return;
    observe(header);
    sizes.disconnect();
    for (const each of header.querySelectorAll(WORDS)) sizes.observe(each);
    measure();
  });
  const observe = (part: Element): void => {
    heads.disconnect();
    heads.observe(part, { childList: true, subtree: true });
  };
  observe(grid);
  return () => {
    heads.disconnect();
    sizes.disconnect();
  };
}

/** What a head takes besides its words. */
function besides(words: HTMLElement | undefined): number {
  const head = words?.closest('.ag-header-cell');
  if (head == null) return 0;
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(head);
  return [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].reduce(
    (sum, each) => sum + Number.parseFloat(each),
    0,
  );
}
