import { Cancelled } from './thread-messages';
import type { ReadFollow } from './workbench';

/** How long a thread works before it looks whether somebody has cancelled, in milliseconds. */
const PACE_MS = 25;

/**
 * A step for long work made of many short pieces: now and then it says how far the work is and lets messages in.
 * @throws Cancelled when the signal was aborted
 */
export function pacedStep({
  signal,
  onProgress,
}: ReadFollow): (done: number, total: number) => Promise<void> {
  let spoken = Number.NEGATIVE_INFINITY;
  return async (done, total) => {
    const now = performance.now();
    if (now - spoken < PACE_MS && done < total) return;
    spoken = now;
    onProgress?.(done, total);
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) throw new Cancelled();
  };
}
