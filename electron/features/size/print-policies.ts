import { yearOf } from '@shared/base/calendar';
import { policyReport } from '@shared/features/size/policy-report';
import { asMaterialId, type MaterialId } from '@shared/model/material';
import type { WhatIfModel } from '@shared/model/what-if';
import { annualNeed } from '../../engine/run';
import { materialOf } from '../../engine/size';
import { scenarioByName } from '../../plan/list-scenarios';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { readModelFile } from '../../plan/model/model-file';
import { readScenario } from '../../plan/read-scenario';
import * as arg from '../../terminal/arguments';
import { OF_EITHER } from '../../terminal/asked-run';
import { type CommandContext, withProject } from '../../terminal/command';
import { printReport } from '../../terminal/print-report';
import { materialsFrom } from '../../terminal/share-key';
import { Misused, modelPath } from '../../terminal/usage';
import { policiesOf, readPolicyFile } from './policy-file';

/** What is sized, and of what. */
export const SIZED = {
  ...OF_EITHER,
  material: arg.optional(arg.text('terminal.size.material', '<symbol>')),
  policy: arg.optional(arg.text('terminal.size.policy', '<file>')),
};

/** Answers a file of policies, by itself or with the need of a material of a model or scenario. */
export async function printPolicies(
  context: CommandContext,
  policy: string,
  given: arg.Given<typeof SIZED>,
): Promise<void> {
  const { file, scenario, material, out } = given;
  const asked = await readPolicyFile(policy);
  const print = (needPerDay: number | null) => {
    const answers = policiesOf(asked, needPerDay);
    // A policy asks of no stock of the project, and takes its need alone.
    const result = { ...answers, version: context.version };
    return printReport(context, 'size', { result, report: policyReport(answers), ofStocks: false }, out);
  };
  const path = modelPath(given, ['scenario']);
  if (path === null && file === null) return print(null);
  if (material === null) throw new Misused('usage.size.need');
  if (path !== null) {
    const { model } = await readModelFile(path);
    return print(needPerDay(model, asMaterialId(material))); // the model says whether it has it
  }
  if (file === null || scenario === null) throw new Misused('usage.size.scenario');
  return withProject(context, file, async (session) => {
    const { id } = await scenarioByName(session, scenario);
    const { resolved, reference } = await readScenario(session, id);
    const [materialId, ...others] = materialsFrom(material, reference);
    if (materialId === undefined || others.length > 0) throw new Misused('usage.size.one');
    await print(needPerDay(buildWithFeeds(resolved, reference, [materialId]).model, materialId));
  });
}

/** Of the first year of the run, t REO. */
function needPerDay(model: WhatIfModel, materialId: MaterialId): number {
  return annualNeed(materialOf(model, materialId), yearOf(model.start)) / 365;
}
