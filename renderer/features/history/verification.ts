import type { Verification } from '@shared/model/project-info';
import { ask } from '../../kit/state/bridge';
import { cacheAnswers } from '../../kit/state/cached-answers';

/** What the last verification found: a later change makes it old. */
export const verification = cacheAnswers<null, Verification>();

/** Walks the whole chain of changes and says whether it holds. */
export async function verifyHistory(): Promise<void> {
  await verification.put(null, (jobId) => ask('project.verify', { jobId }));
}
