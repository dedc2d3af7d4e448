import { workerData } from 'node:worker_threads';
import type { Game } from '@shared/model/exercise-game';
import type { SolveProblem } from '@shared/model/goal';
import { turnState } from '../../engine/exercise';
import { type CallHandlers, serveCalls } from '../serve-calls';
import { exerciseWith, solveWith } from '../solve-with';
import type { Groups } from '../workbench';

/** The solving worker: one question, one answer. */

// The backend starts this worker with these fields (in-workers.ts).
const { highsPath } = workerData as { readonly highsPath: string };

const methods = {
  solve: ({ signal, progress }, problem: SolveProblem) =>
    solveWith(highsPath, problem, { signal, onProgress: progress }),
  exercise: ({ signal, progress }, game: Game, groups: Groups) =>
    exerciseWith(highsPath, game, groups, { signal, onProgress: progress }),
  exerciseTurn: async (_context, game: Game, decisions: Groups[number], day: number) =>
    turnState(game, decisions, day),
} satisfies CallHandlers;

export type SolveWorker = typeof methods;

serveCalls(methods);
