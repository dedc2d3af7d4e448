import type { Notice } from '../../base/refusal';
import type { ExerciseDecision, ExerciseScript } from '../../model/exercise';
import type { AfterAction } from '../../model/exercise-game';
import type { Lever } from '../../model/lever';

/** A script laid over a project: its levers with what the project and the script say of them. */
export interface ExercisePlan {
  readonly script: ExerciseScript;
  readonly levers: readonly Lever[];
  readonly remarks: readonly Notice[];
}

export interface Team {
  readonly team: string;
  readonly decisions: readonly ExerciseDecision[];
}

/** An exercise looked at from its end. Exposure under assumptions, not a forecast. */
export interface ExerciseView extends ExercisePlan {
  /** In the order of the groups of `after`. */
  readonly teams: readonly Team[];
  readonly after: AfterAction;
}
