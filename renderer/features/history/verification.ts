import type { Verification } from '@shared/domain/project-info';
import { session } from '../../app/session';
import { createStore } from '../../app/store';
import { ask } from '../../bridge';

/** What the last verification found, and for which revision: a later change makes it old. */
export const verification = createStore<{
  readonly verified: { readonly found: Verification; readonly revision: number } | null;
}>({ verified: null });

/** Walks the whole chain of changes and says whether it holds. */
export async function verifyHistory(): Promise<void> {
  const found = await ask('project.verify', null);
  verification.set({ verified: { found, revision: session.get().revision } });
}
