/** What the driver measures, bundled as the app's build does it. */
export { runWhatIf } from '../../electron/engine/daily-simulation';
export { memoryOf, runMonteCarlo } from '../../electron/engine/uncertainty/monte-carlo';
export { prepareJob } from '../../electron/engine/uncertainty/prepare';
export { MonteCarloPool } from '../../electron/services/monte-carlo/worker-pool';
export { BENCH_JOB, benchModel } from './monte-carlo-case';
export { caseFile } from './monte-carlo-file';
