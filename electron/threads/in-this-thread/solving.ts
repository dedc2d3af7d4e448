import { turnState } from '../../engine/exercise';
import { exerciseWith, solveWith } from '../solve-with';
import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** A model asked backwards, and an exercise whose best courses are solved. */
export const solvingPart = ({ highsPath, seen }: BenchPlaces) =>
  ({
    solve: (problem, follow) => solveWith(highsPath, problem, seen(follow)),
    exercise: (game, groups, follow) => exerciseWith(highsPath, game, groups, seen(follow)),
    exerciseTurn: async (game, decisions, day) => turnState(game, decisions, day),
  }) satisfies Partial<Workbench>;
