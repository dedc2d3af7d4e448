import type { Notice } from '@shared/base/refusal';
import type { CheckRun } from '@shared/features/check/contract';
import { ask } from '../../kit/state/bridge';
import { noticeOf } from '../../kit/state/notices';
import { createStore } from '../../kit/state/store';

/** The last self-check of this window; it speaks of the program, not of a project, so no change makes it stale. */
export const checkRun = createStore<{
  readonly run: CheckRun | null;
  readonly running: boolean;
  readonly notice: Notice | null;
}>({ run: null, running: false, notice: null });

/** Runs the check; a second wish while one is under way is the same wish. */
export async function runSelfCheck(): Promise<void> {
  if (checkRun.get().running) return;
  checkRun.set((before) => ({ ...before, running: true, notice: null }));
  try {
    checkRun.set({ run: await ask('checks.run', null), running: false, notice: null });
  } catch (error) {
    checkRun.set((before) => ({ ...before, running: false, notice: noticeOf(error) }));
  }
}
