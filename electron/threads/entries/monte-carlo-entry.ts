import type { MonteCarloJob } from '@shared/model/uncertainty';
import { BlockRunner, memoryOf, type PreparedJob, prepareJob, resultOf } from '../../engine/montecarlo';
import { type CallHandlers, serveCalls } from '../serve-calls';

/** The Monte Carlo worker: works off blocks of one job, and reads the results off what all workers have counted. */
let prepared: PreparedJob | null = null;
let runner: BlockRunner | null = null;

function begun<Part>(part: Part | null): Part {
  if (part === null) throw new Error('the Monte Carlo worker was asked before a job was begun');
  return part;
}

const methods = {
  prepare: (_context, job: MonteCarloJob) => {
    prepared = prepareJob(job);
    return memoryOf(prepared);
  },
  begin: (_context, memory: SharedArrayBuffer) => {
    new Uint8Array(memory).fill(0);
    runner = new BlockRunner(begun(prepared), memory);
  },
  run: (_context, block: number) => begun(runner).run(block),
  finish: (_context, memories: readonly SharedArrayBuffer[]) => resultOf(begun(prepared), memories),
} satisfies CallHandlers;

export type MonteCarloWorker = typeof methods;

serveCalls(methods);
