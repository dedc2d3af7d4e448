import type { ManualPageId } from '@shared/features/help/manual-pages';
import { createStore } from '../../kit/state/store';

/** Which page of the manual lies beside the work; null while it is closed. */
export const manual = createStore<{ readonly page: ManualPageId | null }>({ page: null });

export function showManual(page: ManualPageId | null): void {
  manual.set({ page });
}
