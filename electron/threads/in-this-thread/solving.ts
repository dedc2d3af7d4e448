import { solveWith } from '../solve-with';
import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** A model asked backwards. */
export const solvingPart = ({ highsPath, seen }: BenchPlaces) =>
  ({
    solve: (problem, follow) => solveWith(highsPath, problem, seen(follow)),
  }) satisfies Partial<Workbench>;
