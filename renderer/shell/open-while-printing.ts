import { printing } from '../kit/state/printing';

/** What scrolls on the screen stands on paper in full. */
const OPENED = 'ld-opened';

/** Opens every part of the page that scrolls, in the light look, while it is printed. @returns ends it */
export function openWhilePrinting(): () => void {
  let opened: readonly Element[] = [];
  const close = (): void => {
    for (const element of opened) element.classList.remove(OPENED);
    opened = [];
    printing.set({ on: false });
  };
  const open = (): void => {
    close();
    printing.set({ on: true });
    const main = document.querySelector('.ld-main-page');
    if (main === null) return;
    const found = new Set<Element>();
    for (const element of main.querySelectorAll('*')) {
      // A grid stands on paper as a table (kit/grid).
      if (element.closest('.ag-root-wrapper') !== null) continue;
      if (!scrolls(element) && !element.classList.contains('ld-paper-table')) continue;
      for (let at: Element | null = element; at !== null && at !== main; at = at.parentElement) found.add(at);
    }
    opened = [...found];
    for (const element of opened) element.classList.add(OPENED);
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
    close();
  };
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
}
