import { onOtherProject } from './session';
import { createStore } from './store';

/** What a person has chosen for the head of what is printed or written: nothing gives a mark by itself. */
export interface PaperHead {
  /** Handling; empty for none. */
  readonly mark: string;
  readonly number: string;
}

const NOTHING: PaperHead = { mark: '', number: '' };

export const paperHead = createStore<PaperHead>(NOTHING);

export function changePaperHead(change: Partial<PaperHead>): void {
  paperHead.set((before) => ({ ...before, ...change }));
}

/** Another project is handled in its own way. */
onOtherProject(() => paperHead.set(NOTHING));
