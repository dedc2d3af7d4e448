import { derivedOfText } from '@shared/base/derived';
import type { AfterAction, Game } from '@shared/model/exercise-game';
import type { SolveProblem } from '@shared/model/goal';
import { afterAction } from '../engine/exercise';
import { type LinearSolver, loadSolver, solveBackwards } from '../engine/solve';
import { Cancelled } from './thread-messages';
import type { Groups, ReadFollow, Solved } from './workbench';

/** The solver of a file: one that could not be loaded stays so, as the file does. */
const loaded = derivedOfText((path): Promise<LinearSolver> => loadSolver(path));

/**
 * Solves a question in this thread, which can answer between two steps.
 * @param highsPath where highs.wasm lies; it is read and compiled once
 * @throws Refusal for a question that is none; Cancelled between two steps
 */
export async function solveWith(
  highsPath: string,
  problem: SolveProblem,
  follow: ReadFollow,
): Promise<Solved> {
  const ready = await loaded(highsPath);
  const result = await solveBackwards(ready, problem, stepOf(follow));
  return { result, solver: `HiGHS ${ready.version}` };
}

/** Looks at an exercise from its end, in this thread. @throws as solveWith() */
export async function exerciseWith(
  highsPath: string,
  game: Game,
  groups: Groups,
  follow: ReadFollow,
): Promise<AfterAction> {
  return afterAction(await loaded(highsPath), game, groups, stepOf(follow));
}

function stepOf({ signal, onProgress }: ReadFollow) {
  return async (done: number, total: number): Promise<void> => {
    onProgress?.(done, total);
    await new Promise((resolve) => setImmediate(resolve)); // lets a cancel in
    if (signal?.aborted) throw new Cancelled();
  };
}
