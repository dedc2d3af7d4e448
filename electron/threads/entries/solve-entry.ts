import { workerData } from 'node:worker_threads';
import type { SolveProblem } from '@shared/model/goal';
import { type CallHandlers, serveCalls } from '../serve-calls';
import { solveWith } from '../solve-with';

/** The solving worker: one question, one answer. */

// The backend starts this worker with these fields (in-workers.ts).
const { highsPath } = workerData as { readonly highsPath: string };

const methods = {
  solve: ({ signal, progress }, problem: SolveProblem) =>
    solveWith(highsPath, problem, { signal, onProgress: progress }),
} satisfies CallHandlers;

export type SolveWorker = typeof methods;

serveCalls(methods);
