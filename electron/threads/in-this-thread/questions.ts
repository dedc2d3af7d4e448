import { publishedCheckResults } from '../../engine/check';
import { answerQuestion } from '../../engine/stress';
import { pacedStep } from '../paced-step';
import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** Stress questions, and the published values that the engine has to meet. */
export const questionsPart = ({ seen }: BenchPlaces) =>
  ({
    stress: (job, follow) => answerQuestion(job, pacedStep(seen(follow))),
    publishedChecks: (follow) => publishedCheckResults(pacedStep(seen(follow))),
  }) satisfies Partial<Workbench>;
