import type { SurvivalJob } from '@shared/model/survival';
import type { WhatIfModel } from '@shared/model/what-if';
import { agrees, publishedChecks, runWhatIf, timeToSurvive } from '../../engine';
import { pacedStep } from '../paced-step';
import { serveCalls } from '../serve-calls';

/** The engine worker: plain figures in, plain figures out. */
serveCalls({
  whatIf: (_context, model: WhatIfModel) => runWhatIf(model),
  survive: (context, job: SurvivalJob) =>
    timeToSurvive(
      job,
      pacedStep({ signal: context.signal, onProgress: (done, total) => context.progress(done, total) }),
    ),
  publishedChecks: () => publishedChecks().map((row) => ({ ...row, met: agrees(row) })),
});
