import type { FocusEvent } from 'react';
import { createStore } from '../../kit/state/store';

/** Whether a person is in the form of levers and stock: what it stands for then stays, whatever a run says meanwhile. */
export const leverForm = createStore<{ readonly inHand: boolean }>({ inHand: false });

/** For the element around the form; from one field of it to the next it stays in hand. */
export const leverFormHands = {
  onFocus: (): void => leverForm.set({ inHand: true }),
  onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!currentTarget.contains(relatedTarget)) leverForm.set({ inHand: false });
  },
} as const;
