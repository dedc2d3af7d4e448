import { NOTHING_FOUND } from '../store/change-log/verify';
import type { ProjectSession } from '../store/session';
import { pacedStep } from './paced-step';
import type { ReadFollow } from './workbench';

/** Verifies a project in this thread, which can answer between two steps. @throws Cancelled between two of them */
export async function verifyInSteps(
  project: ProjectSession,
  every: boolean | undefined,
  follow: ReadFollow,
): Promise<ReturnType<ProjectSession['verify']>> {
  const [step, steps] = [pacedStep(follow), project.verifying(every)];
  try {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await step(value.done, value.total);
    }
  } finally {
    // Closes what it built beside the project, also where it was cancelled.
    steps.return(NOTHING_FOUND);
  }
}
