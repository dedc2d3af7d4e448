import type { ReactNode } from 'react';
import { createStore } from './store';

/** The dialog that is open, as the element to draw; a feature opens its own. */
export const dialogs = createStore<{ readonly open: ReactNode }>({ open: null });

export function openDialog(dialog: ReactNode): void {
  dialogs.set({ open: dialog });
}

export function closeDialog(): void {
  dialogs.set({ open: null });
}
