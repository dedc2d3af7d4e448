import type { CheckRun } from '@shared/features/check/contract';
import { ask } from '../../kit/state/bridge';
import { cacheAnswers } from '../../kit/state/cached-answers';

/** The last self-check of this window; it speaks of the program, not of a project, so no change makes it stale. */
export const checkRun = cacheAnswers<null, CheckRun>({ ofProject: false });

export const runSelfCheck = () => checkRun.put(null, (jobId) => ask('checks.run', { jobId }));
