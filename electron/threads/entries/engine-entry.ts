import type { AskJob } from '@shared/model/ask-next';
import type { SizingJob } from '@shared/model/sizing';
import type { SureJob } from '@shared/model/sure';
import type { SurvivalJob } from '@shared/model/survival';
import { publishedCheckResults } from '../../engine/check';
import { timeToSurvive } from '../../engine/run';
import { stockAgainstReliability } from '../../engine/size';
import { askNext, howSure } from '../../engine/sure';
import { pacedStep } from '../paced-step';
import { type CallHandlers, serveCalls } from '../serve-calls';

/** The engine in a thread of its own, for questions that run it often: plain figures in, plain figures out. */
const methods = {
  survive: (context, job: SurvivalJob) =>
    timeToSurvive(
      job,
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
  size: (context, job: SizingJob) =>
    stockAgainstReliability(
      job,
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
  sure: (context, job: SureJob) =>
    howSure(
      job,
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
  askNext: (context, job: AskJob) =>
    askNext(
      job,
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
  publishedChecks: (context) =>
    publishedCheckResults(
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
} satisfies CallHandlers;

export type EngineWorker = typeof methods;

serveCalls(methods);
