import { runWhatIf, timeToSurvive } from '../../engine/run';
import { pacedStep } from '../paced-step';
import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** The daily run, and how long it can go on. */
export const runsPart = ({ seen }: BenchPlaces) =>
  ({
    whatIf: async (model) => runWhatIf(model),
    survive: (job, follow) => timeToSurvive(job, pacedStep(seen(follow))),
  }) satisfies Partial<Workbench>;
