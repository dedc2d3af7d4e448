import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { handle, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { ExerciseScript, Inject } from '../../model/exercise';
import type { TurnState } from '../../model/exercise-game';
import type { Lever } from '../../model/lever';
import type { ProjectInfo } from '../../model/project-info';
import type { ExerciseDecisionRow } from '../../model/tables/exercise-decision';
import type { ExerciseView } from './view';

/** A script that can be played, before anything of it is known. */
export interface ScriptSummary
  extends Pick<ExerciseScript, 'title' | 'situation' | 'firstDay' | 'days' | 'turns'> {
  readonly id: string;
  /** What it is about and the open project has not: it cannot be played there. */
  readonly lacks: {
    /** Name of the scenario that it begins from; null where the project has it. */
    readonly scenario: string | null;
    readonly materials: readonly string[];
  };
}

/** What the group may read of an inject: not whether it is so. */
export type KnownInject = Pick<Inject, 'id' | 'kind' | 'day' | 'knownFrom' | 'to' | 'text' | 'source'> & {
  /** Whether it was found not to be so by now. */
  readonly isRefuted: boolean;
};

/** An inject that nobody knows yet, and whether it is so. */
export type Card = Pick<Inject, 'id' | 'kind' | 'knownFrom' | 'text' | 'source' | 'isTrue'>;

/** An exercise as far as it is played: what is known on the day of its turn, and no more. */
export interface ExerciseState
  extends Pick<ExerciseScript, 'title' | 'situation' | 'firstDay' | 'days' | 'turns' | 'budgetYen'> {
  readonly levers: readonly Lever[];
  /** Of the turns, from 0; as many as there are where all are decided. */
  readonly turn: number;
  /** Null where all turns are decided. */
  readonly state: TurnState | null;
  /** Those known by now, the newest first. */
  readonly injects: readonly KnownInject[];
  /** Injects that nobody knows yet. */
  readonly shut: number;
  /** In the order of the turns, those that were taken back too. */
  readonly decisions: readonly ExerciseDecisionRow[];
}

export const contract = {
  'exercise.scripts': message<readonly ScriptSummary[]>()(z.null()),
  /** Looks into a script of one's own, as those that come with the sample are looked into. */
  'exercise.look': message<Omit<ScriptSummary, 'id'>>()(z.strictObject({ handle })),
  /** Saves a script that comes with the sample as a file, to write one's own from. */
  'exercise.saveScript': message<{ readonly name: string }>()(z.strictObject({ script: id, handle })),
  /** Makes a copy of the open project beside it, in which the script or that of the file is played, and opens it. */
  'exercise.begin': message<ProjectInfo>()(
    z.union([z.strictObject({ script: id }), z.strictObject({ handle })]),
  ),
  /** Null in a project that is no copy for an exercise. */
  'exercise.state': message<ExerciseState | null>()(z.null()),
  /** The injects that the group does not know yet: for who leads. */
  'exercise.cards': message<readonly Card[]>()(z.null()),
  /** Decides the turn, with nothing or with some levers, and goes to the next one. One change, one undo. */
  'exercise.decide': message<null>()(
    z.strictObject({
      decisions: z.array(z.strictObject({ lever: id, amount: z.number().positive() })).max(500),
      who: z.array(z.string().trim().min(1).max(120)).min(1).max(20),
      why: z.string().trim().max(2_000),
      late: z.boolean(),
    }),
  ),
  /** Goes back to the turn before; what was decided in it is kept as taken back. */
  'exercise.back': message<null>()(z.null()),
  /** Pushes job.progress in steps; jobs.cancel with the same jobId ends it between two. */
  'exercise.after': message<ExerciseView>()(z.strictObject({ jobId: id })),
  /** Writes the paper of what was looked back on last. */
  'exercise.paper': message<{ readonly name: string }>()(
    z.strictObject({ handle, language: z.enum(LANGUAGES) }),
  ),
} as const;
