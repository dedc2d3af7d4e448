import type { Letterhead } from '@shared/model/letterhead';
import { useAnswer } from './answer';
import { ask } from './bridge';
import { notifyRefusals } from './notices';
import { onOtherProject } from './session';
import { createStore, useStore } from './store';

const NOTHING: Letterhead = { mark: '', number: '', office: '', name: '' };

/** What is being typed and is not the project's yet. */
const typed = createStore<Partial<Letterhead>>({});

/** What a person has chosen for the head of what is printed or written: as the project keeps it, and as it is being typed. */
export function useLetterhead(): Letterhead {
  const { value } = useAnswer('brief.head', null);
  return { ...NOTHING, ...value, ...useStore(typed) };
}

export function typeLetterhead(change: Partial<Letterhead>): void {
  typed.set((before) => ({ ...before, ...change }));
}

/** What was typed becomes the project's, as one change. Where it cannot, it stands in this window alone, which is said. */
export function keepLetterhead(): Promise<void> {
  const change = typed.get();
  if (Object.keys(change).length === 0) return Promise.resolve();
  return notifyRefusals(async () => {
    await ask('brief.setHead', change);
    typed.set((now) => (now === change ? {} : now));
  });
}

/** Another project is handled in its own way. */
onOtherProject(() => typed.set({}));
