/** The panes that F6 walks through, in this order; each is marked with `data-pane`. */
const ORDER = ['rail', 'context', 'main', 'inspector', 'status'] as const;

const FOCUSABLE =
  'button:not(:disabled), [href], input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Moves the focus to the next pane that is on screen: to the controller of its grid, else to the first thing that can have it. */
export function focusNextPane(): void {
  const panes = ORDER.flatMap((name) => [...document.querySelectorAll<HTMLElement>(`[data-pane="${name}"]`)]);
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(current + step) % panes.length];
    const target =
      ['[data-home]', FOCUSABLE]
        .map((what) => pane?.querySelector<HTMLElement>(what))
        .find((found) => found != null) ?? pane;
    if (target === undefined) continue;
    target.focus();
    if (pane?.contains(document.activeElement)) return;
  }
}
