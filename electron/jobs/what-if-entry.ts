import type { SurvivalJob } from '@shared/domain/survival';
import type { WhatIfModel } from '@shared/domain/what-if';
import { agrees, publishedChecks, runWhatIf, timeToSurvive } from '../engine';
import { serveCalls } from './serve-calls';

/** The engine worker: plain figures in, plain figures out. */
serveCalls({
  whatIf: (_context, model: WhatIfModel) => runWhatIf(model),
  survive: (_context, job: SurvivalJob) => timeToSurvive(job),
  publishedChecks: () => publishedChecks().map((row) => ({ ...row, met: agrees(row) })),
});
