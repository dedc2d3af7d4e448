import type { Translate } from '@shared/base/message';
import { displayWidth } from './text-table';

/** Work that is done sooner says nothing, and nothing is said more often. */
const QUIET_MS = 500;
const PACE_MS = 200;
const SECOND_MS = 1000;
const MOST_PERCENT = 100;

/** The line of a terminal that says how far long work is. */
export interface ProgressLine {
  /** @param total null where nobody knows how much there is */
  readonly follow: (done: number, total: number | null) => void;
  /** Takes the line away: called before anything else is said. */
  readonly clear: () => void;
}

/**
 * One line that is written over itself.
 * @param write to where a person sees it at once; null where nobody does, as in a file
 * @param say words in the language of the output, which are known only when the command is
 */
export function progressLine(write: ((text: string) => void) | null, say: () => Translate): ProgressLine {
  if (write === null) return { follow: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let shown = 0;
  let spoken = begun + QUIET_MS - PACE_MS;
  const clear = (): void => {
    if (shown > 0) write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    clear,
    follow: (done, total) => {
      const now = performance.now();
      if (now - spoken < PACE_MS) return;
      spoken = now;
      const seconds = Math.floor((now - begun) / SECOND_MS);
      const line =
        total === null || total <= 0
          ? say()('cli.progress.open', { seconds })
          : say()('cli.progress', {
              seconds,
              percent: Math.min(MOST_PERCENT, Math.floor((MOST_PERCENT * done) / total)),
            });
      clear();
      write(line);
      shown = displayWidth(line);
    },
  };
}
