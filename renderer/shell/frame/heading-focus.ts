import { useEffect, useRef } from 'react';
import { useStore } from '../../kit/state/store';
import { arrivals } from '../areas';
import { layerIsDrawn } from './layers';

/** A heading that comes with the answer of its page is waited for; a page without one says its name itself. */
const PATIENCE_MS = 2_000;
const STEP_MS = 30;

/**
 * Puts the focus on the heading of a page that was gone to, so that a screen reader says where one is, once, and Tab goes on from
 * there. Where the page itself, or the person, has put the focus into it meanwhile, it stays.
 * @param page the page that is drawn, in words; null while it is not the one that was gone to
 */
export function useHeadingFocus(page: string | null): void {
  const { count } = useStore(arrivals);
  const isFirst = useRef(true);
  useEffect(() => {
    if (page === null) return;
    // Nobody went to the page of the start: the system says the window by its title.
    if (isFirst.current) met = count;
    isFirst.current = false;
    if (count === met) return;
    const began = performance.now();
    let timer = 0;
    const look = (): void => {
      const main = document.querySelector<HTMLElement>('[data-pane="main"]');
      const isInside = main?.contains(document.activeElement) === true && document.activeElement !== main;
      if (main === null || (isInside && !layerIsDrawn())) {
        settle();
        return;
      }
      const heading = main.querySelector<HTMLElement>('h1');
      const isLate = performance.now() - began > PATIENCE_MS;
      if (layerIsDrawn() || (heading === null && !isLate)) {
        timer = window.setTimeout(look, STEP_MS);
        return;
      }
      settle();
      if (heading !== null) nameHeading(heading, page);
      (heading ?? main).focus({ preventScroll: true });
    };
    const settle = (): void => {
      met = count;
    };
    look();
    return () => window.clearTimeout(timer);
  }, [count, page]);
}

/** The newest arrival whose page has got the focus. */
let met = 0;

/** Whether a page was gone to whose heading is still to get the focus: nothing else takes it meanwhile. */
export const isArriving = (): boolean => arrivals.get().count > met;

/** A heading that says what is so, and not where, is told with the name of its page. */
function nameHeading(heading: HTMLElement, page: string): void {
  heading.tabIndex = -1;
  if (heading.textContent?.includes(page) === true) heading.removeAttribute('aria-description');
  else heading.setAttribute('aria-description', page);
}
