import type { Notice } from '@shared/base/refusal';
import { RefusedByMain } from './bridge';
import { createStore } from './store';

/** Refusals that belong to no place on the page: said under the context bar until they are put away. */
export const notices = createStore<{ readonly notice: Notice | null }>({ notice: null });

export function showNotice(notice: Notice): void {
  notices.set({ notice });
}

export function putAwayNotice(): void {
  notices.set({ notice: null });
}

/** What a failed question has to say: main's own words, or that the program itself failed. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof RefusedByMain) return error.notice;
  return { code: 'app.failed', params: { detail: error instanceof Error ? error.message : String(error) } };
}

/** Runs something that may be refused, and says the refusal under the context bar. */
export async function sayingRefusals(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    showNotice(noticeOf(error));
  }
}
