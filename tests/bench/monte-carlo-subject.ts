/** What the driver measures, bundled as the app's build does it. */

export { memoryOf, runMonteCarlo } from '../../electron/engine/montecarlo/monte-carlo';
export { prepareJob } from '../../electron/engine/montecarlo/prepare';
export { MonteCarloPool } from '../../electron/threads/monte-carlo-pool';
export { BENCH_JOB, FULL_JOB, LINES_JOB } from './monte-carlo-case';
export { caseFile, fullCaseFile } from './monte-carlo-file';
