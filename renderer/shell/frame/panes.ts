/** The panes that F6 walks through, in this order; each is marked with `data-pane`. */
const ORDER = ['rail', 'context', 'main', 'inspector', 'status'] as const;

const FOCUSABLE =
  'button:not(:disabled), [href], input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Moves the focus to the first thing that can have it in the next pane that is on screen. */
export function focusNextPane(): void {
  const panes = ORDER.flatMap((name) => [...document.querySelectorAll<HTMLElement>(`[data-pane="${name}"]`)]);
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(current + step) % panes.length];
    const target = pane?.querySelector<HTMLElement>(FOCUSABLE) ?? pane;
    if (target === undefined) continue;
    target.focus();
    if (pane?.contains(document.activeElement)) return;
  }
}
