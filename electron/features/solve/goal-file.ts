import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { goalFields } from '@shared/features/solve/contract';
import { isoDate } from '@shared/model/checks';
import type { WhatIfModel } from '@shared/model/what-if';
import { z } from 'zod';
import { modelFrom, readModelFile } from '../../plan/model/model-file';
import { modelFile } from '../../plan/model/model-schema';
import { readJson } from '../../plan/read-json';

/** A question as a file may ask it: of a scenario of a project, or of a model that the file brings itself. */
export const goalFile = z.strictObject({
  /** Name or id of the scenario; not with a model. */
  scenario: z.string().min(1).max(200).optional(),
  /** First day of the run; left out: that of the scenario. */
  start: isoDate.optional(),
  /** A model by itself (schema model), so that no project is needed. */
  model: modelFile.optional(),
  ...goalFields,
});
export type GoalFile = z.output<typeof goalFile>;

export interface ReadGoal {
  /** The file's name stands in for that of a scenario where it brings its own model. */
  readonly name: string;
  readonly goal: GoalFile;
  /** Null where the question is about a scenario of a project. */
  readonly model: WhatIfModel | null;
}

/**
 * Reads a goal file.
 * @param modelPath a model file that it is about; null for the goal's own model or a scenario
 * @throws Refusal naming the file and the field that does not fit
 */
export async function readGoalFile(path: string, modelPath: string | null): Promise<ReadGoal> {
  const goal = await readJson(path, goalFile);
  const name = basename(path);
  const both = goal.scenario !== undefined ? 'scenario' : goal.start !== undefined ? 'start' : null;
  const hasModel = goal.model !== undefined || modelPath !== null;
  const twice = goal.model !== undefined && modelPath !== null ? 'model' : both;
  if (hasModel && twice !== null)
    throw new Refusal('refusal.solve.modelAnd', { field: twice }, { file: name, field: twice });
  if (modelPath !== null) return { name, goal, model: (await readModelFile(modelPath)).model };
  return { name, goal, model: goal.model === undefined ? null : modelFrom(goal.model) };
}
