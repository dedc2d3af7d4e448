import type { Verification } from '@shared/model/project-info';
import { ask } from '../../kit/state/bridge';
import { session } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** What the last verification found, and for which revision: a later change makes it old. */
export const verification = createStore<{
  readonly verified: { readonly found: Verification; readonly revision: number } | null;
}>({ verified: null });

/** Walks the whole chain of changes and says whether it holds. */
export async function verifyHistory(): Promise<void> {
  const found = await ask('project.verify', null);
  verification.set({ verified: { found, revision: session.get().revision } });
}
