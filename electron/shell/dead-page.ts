import { AFTER_DEATH } from '@shared/door/after-death';
import type { WebContents } from 'electron';

/** A page that dies as often within a minute dies of what it shows, and would do so for ever. */
const MOST = 3;
const WITHIN_MS = 60_000;

/**
 * Loads the page again when its process has died, and lets it say so; what was confirmed is with the desk.
 * @param reload loads it with the given end of its address
 * @param giveUp is called in place of that when it dies again and again
 */
export function reviveDeadPage(
  contents: WebContents,
  reload: (end: string) => void,
  giveUp: (reason: string) => void,
): void {
  let deaths: number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`the page died: ${reason}`);
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < WITHIN_MS), now];
    if (deaths.length > MOST) giveUp(reason);
    else reload(AFTER_DEATH);
  });
}
