import { yearOf } from '@shared/base/calendar';
import { policyReport } from '@shared/features/size/policy-report';
import type { MaterialId } from '@shared/model/material';
import type { WhatIfModel } from '@shared/model/what-if';
import { annualNeed } from '../../engine';
import { materialOf } from '../../engine/size/opened-with';
import { scenarioByName } from '../../plan/list-scenarios';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { readModelFile } from '../../plan/model/model-file';
import { readScenario } from '../../plan/read-scenario';
import { type CommandContext, withProject } from '../../terminal/command';
import { printReport } from '../../terminal/print-report';
import { materialsFrom } from '../../terminal/share-key';
import { modelPath, WrongUsage } from '../../terminal/usage';
import { policiesOf, readPolicyFile } from './policy-file';

type Options = Readonly<Record<string, unknown>>;

/** Answers a file of policies, by itself or with the need of a material of a model or scenario. */
export async function printPolicies(
  context: CommandContext,
  file: string | undefined,
  options: Options,
): Promise<void> {
  const asked = await readPolicyFile(String(options.policy));
  const print = async (needPerDay: number | null) => {
    const answers = policiesOf(asked, needPerDay);
    // A policy asks of no stock of the project, and takes its need alone.
    const report = policyReport(answers);
    const answer = { report, reference: null, ofStocks: false, above: [], below: [] };
    await printReport(context, 'size', { ...answers, version: context.version }, answer, options);
  };
  const path = modelPath(options, file, ['scenario']);
  if (path === null && file === undefined) return print(null);
  if (options.material === undefined) throw new WrongUsage('size needs --material, whose need it takes');
  if (path !== null) {
    const { model } = await readModelFile(path);
    return print(needPerDay(model, String(options.material) as MaterialId)); // the model says whether it has it
  }
  if (file === undefined || options.scenario === undefined)
    throw new WrongUsage('size needs --scenario with a project file');
  return withProject(context, file, async (session) => {
    const { id } = await scenarioByName(session, String(options.scenario));
    const { resolved, reference } = await readScenario(session, id);
    const [materialId, ...others] = materialsFrom(options.material, reference);
    if (materialId === undefined || others.length > 0)
      throw new WrongUsage('size takes one --material at a time');
    await print(needPerDay(buildWithFeeds(resolved, reference, [materialId]).model, materialId));
  });
}

/** Of the first year of the run, t REO. */
function needPerDay(model: WhatIfModel, materialId: MaterialId): number {
  return annualNeed(materialOf(model, materialId), yearOf(model.start)) / 365;
}
