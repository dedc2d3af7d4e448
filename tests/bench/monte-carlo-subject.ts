/** What the driver measures, bundled as the app's build does it. */

export { memoryOf, runMonteCarlo } from '../../electron/engine/montecarlo/monte-carlo';
export { prepareJob } from '../../electron/engine/montecarlo/prepare';
export { runWhatIf } from '../../electron/engine/run/daily-simulation';
export { MonteCarloPool } from '../../electron/threads/monte-carlo-pool';
export { BENCH_JOB, benchModel } from './monte-carlo-case';
export { caseFile } from './monte-carlo-file';
