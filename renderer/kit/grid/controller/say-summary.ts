import type { ControllerPort } from './port';
import { type Axes, cellsOf, isOneCell, type Rect } from './range';
import { summaryOf } from './summary';

/** More cells are added up once the window rests: what is drawn comes first. */
const MOST_AT_ONCE = 5_000;
const LATEST_MS = 1_000;

/** Says what the selected range comes to. `inHand` is asked again when a large one is added up. */
export function summarySayer(
  port: () => ControllerPort,
  selection: () => { readonly range: Rect; readonly axes: Axes } | null,
) {
  let waiting = 0;

  function addUp(): void {
    const held = selection();
    if (held === null) return;
    const { figureAt, summary } = port();
    const { top, bottom, left, right } = held.range;
    const figures = cellsOf(held.range, held.axes).map(figureAt);
    summary(summaryOf(bottom - top + 1, right - left + 1, figures));
  }

  function putAway(): void {
    cancelIdleCallback(waiting);
    port().summary(null);
  }

  return {
    putAway,
    say: (): void => {
      const held = selection();
      if (held === null) return;
      cancelIdleCallback(waiting);
      const { top, bottom, left, right } = held.range;
      if (isOneCell(held.range)) putAway();
      else if ((bottom - top + 1) * (right - left + 1) <= MOST_AT_ONCE) addUp();
      else waiting = requestIdleCallback(addUp, { timeout: LATEST_MS });
    },
  };
}
