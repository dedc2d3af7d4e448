import type { SurvivalJob } from '@shared/model/survival';
import type { WhatIfModel } from '@shared/model/what-if';
import { agrees, publishedChecks, runWhatIf, timeToSurvive } from '../../engine';
import { pacedStep } from '../paced-step';
import { type CallHandlers, serveCalls } from '../serve-calls';

/** The engine worker: plain figures in, plain figures out. */
const methods = {
  whatIf: (_context, model: WhatIfModel) => runWhatIf(model),
  survive: (context, job: SurvivalJob) =>
    timeToSurvive(
      job,
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
  publishedChecks: () => publishedChecks().map((row) => ({ ...row, met: agrees(row) })),
} satisfies CallHandlers;

export type EngineWorker = typeof methods;

serveCalls(methods);
