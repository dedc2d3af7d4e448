import type { Notice } from '@shared/base/refusal';
import { asksSoFar, onChanged, RefusedByMain } from './bridge';
import { createStore } from './store';

/**
 * What has no place of its own on the page: said under the context bar. It leaves with the act that it belongs to: when one
 * that was begun after it has come to something, when its page is left, or when it is put away by hand.
 */
export const notices = createStore<{
  readonly notice: Notice | null;
  /** How many questions had been put when it was said: acts begun later are others. */
  readonly after: number;
}>({ notice: null, after: 0 });

export function showNotice(notice: Notice): void {
  notices.set({ notice, after: asksSoFar() });
}

export function putAwayNotice(): void {
  notices.set((before) => (before.notice === null ? before : { ...before, notice: null }));
}

/** Whatever way it was asked, a question that changed the project is an act that came to something. */
onChanged((begun) => {
  if (notices.get().after < begun) putAwayNotice();
});

/** What a failed question has to say: main's own words, or that the program itself failed. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof RefusedByMain) return error.notice;
  return { code: 'app.failed', params: { detail: error instanceof Error ? error.message : String(error) } };
}

/** Runs what a person does and may be refused; what an earlier act was refused for leaves when this one has come to something. */
export async function notifyRefusals(act: () => void | Promise<void>): Promise<void> {
  const { notice } = notices.get();
  await notifyFailures(async () => {
    await act();
    if (notices.get().notice === notice) putAwayNotice();
  });
}

/** The same where what follows rests on it. @returns whether it has come to something */
export async function wasTaken(act: () => unknown): Promise<boolean> {
  let isTaken = false;
  await notifyRefusals(async () => {
    await act();
    isTaken = true;
  });
  return isTaken;
}

/** The same for what the page does by itself, as reading what it shows: that takes no refusal's place. */
export async function notifyFailures(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    showNotice(noticeOf(error));
  }
}
