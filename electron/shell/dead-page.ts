import { AFTER_DEATH } from '@shared/ipc/after-death';
import type { WebContents } from 'electron';
import { countedDeaths } from './counted-deaths';

/**
 * Loads the page again when its process has died, and lets it say so; what was confirmed is with the backend.
 * @param reload loads it with the given end of its address
 * @param giveUp is called in place of that when it dies again and again
 */
export function reviveDeadPage(
  contents: WebContents,
  reload: (end: string) => void,
  giveUp: (reason: string) => void,
): void {
  const diesTooOften = countedDeaths();
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`the page died: ${reason}`);
    if (diesTooOften()) giveUp(reason);
    else reload(AFTER_DEATH);
  });
}
