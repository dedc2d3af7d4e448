import type { Verification } from '@shared/model/project-info';
import { ask } from '../../kit/state/bridge';
import { keepAnswers } from '../../kit/state/kept';

/** What the last verification found: a later change makes it old. */
export const verification = keepAnswers<null, Verification>();

/** Walks the whole chain of changes and says whether it holds. */
export async function verifyHistory(): Promise<void> {
  await verification.put(null, (jobId) => ask('project.verify', { jobId }));
}
