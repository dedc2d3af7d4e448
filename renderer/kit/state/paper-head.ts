import type { PaperHead } from '@shared/model/paper-head';
import { useAnswer } from './answer';
import { ask } from './bridge';
import { sayingRefusals } from './notices';
import { onOtherProject } from './session';
import { createStore, useStore } from './store';

const NOTHING: PaperHead = { mark: '', number: '', office: '', name: '' };

/** What is being typed and is not the project's yet. */
const typed = createStore<Partial<PaperHead>>({});

/** What a person has chosen for the head of what is printed or written: as the project keeps it, and as it is being typed. */
export function usePaperHead(): PaperHead {
  const { value } = useAnswer('brief.head', null);
  return { ...NOTHING, ...value, ...useStore(typed) };
}

export function typePaperHead(change: Partial<PaperHead>): void {
  typed.set((before) => ({ ...before, ...change }));
}

/** What was typed becomes the project's, as one change. Where it cannot, it stands in this window alone, which is said. */
export function keepPaperHead(): Promise<void> {
  const change = typed.get();
  if (Object.keys(change).length === 0) return Promise.resolve();
  return sayingRefusals(async () => {
    await ask('brief.setHead', change);
    typed.set((now) => (now === change ? {} : now));
  });
}

/** Another project is handled in its own way. */
onOtherProject(() => typed.set({}));
