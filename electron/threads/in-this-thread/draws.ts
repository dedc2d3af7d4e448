import { stockAgainstReliability } from '../../engine/size';
import { askNext, howSure } from '../../engine/sure';
import { monteCarloInThisThread } from '../hand-out-blocks';
import { pacedStep } from '../paced-step';
import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** What is drawn by chance and counted. */
export const drawsPart = ({ seen }: BenchPlaces) =>
  ({
    monteCarlo: (job, follow) => monteCarloInThisThread(job, seen(follow)),
    size: (job, follow) => stockAgainstReliability(job, pacedStep(seen(follow))),
    sure: (job, follow) => howSure(job, pacedStep(seen(follow))),
    askNext: (job, follow) => askNext(job, pacedStep(seen(follow))),
  }) satisfies Partial<Workbench>;
