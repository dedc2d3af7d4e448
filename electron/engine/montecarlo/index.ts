export { BLOCK_RUNS, BlockRunner, blocksOf } from './block';
export { countedRate } from './counted-rate';
export { memoryOf, resultOf } from './monte-carlo';
export { type PreparedJob, prepareJob } from './prepare';
