import { MANUAL_PAGES, type ManualPageId } from '@shared/features/help/manual-pages';
import { createStore } from '../../kit/state/store';

/** Which page of the manual lies beside the work; null while it is closed. */
export const manual = createStore<{ readonly page: ManualPageId | null }>({ page: null });

/** The page read last and how far down: put away for a look at the work, it opens again where a person was. */
let reading: { readonly page: ManualPageId; readonly top: number } = { page: MANUAL_PAGES[0], top: 0 };

export function showManual(page: ManualPageId | null): void {
  manual.set({ page });
}

/** Puts the manual away, or opens it where it was read last. */
export function toggleManual(): void {
  showManual(manual.get().page === null ? reading.page : null);
}

/** Keeps how far down a page has been read. */
export function keepReading(page: ManualPageId, top: number): void {
  reading = { page, top };
}

/** How far down a page was read when it was the last one, otherwise its top. */
export function readTo(page: ManualPageId): number {
  return reading.page === page ? reading.top : 0;
}
