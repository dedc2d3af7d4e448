import type { Translate } from '@shared/base/message';
import { displayWidth } from './text-table';

/** Work that is done sooner says nothing, and nothing is said more often. */
const QUIET_MS = 500;
const PACE_MS = 200;
const PERCENT = 100;

/** The line of a terminal that says how far long work is. */
interface ProgressLine {
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
  let shown = 0;
  let spoken = performance.now() + QUIET_MS - PACE_MS;
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
      // What is all done but not over has a last piece that nobody counts, as the writing of a file.
      const isOpen = total === null || done >= total;
      const line = isOpen
        ? say()('cli.progress.open')
        : say()('cli.progress', { percent: Math.floor((PERCENT * done) / total) });
      clear();
      write(line);
      shown = displayWidth(line);
    },
  };
}
