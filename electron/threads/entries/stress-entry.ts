import type { StressJob } from '@shared/model/stress-question';
import { answerQuestion } from '../../engine/stress';
import { pacedStep } from '../paced-step';
import { type CallHandlers, serveCalls } from '../serve-calls';

/** The stress worker: one question, hundreds of runs, far from the window. */
const methods = {
  stress: (context, job: StressJob) =>
    answerQuestion(
      job,
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
} satisfies CallHandlers;

export type StressWorker = typeof methods;

serveCalls(methods);
