import { noticeText } from '@shared/catalogue/notice-text';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { headlineText } from '@shared/features/scenarios/headline-text';
import { namesOf } from '@shared/model/catalogue';
import { headlineOf } from '@shared/model/headline';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { fittingFigure } from '@shared/words/fitting-figure';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { whatIfOfModel } from '../../plan/model/sample-model';
import { whatIfView } from '../../plan/run-scenario';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { modelPath, WrongUsage } from '../../terminal/usage';

/** whatif: runs a scenario day by day. */
export function addWhatIfCommand(program: Command, run: Run): void {
  program
    .command('whatif')
    .description('runs a scenario by day: stop dates, stock, shortfall')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option('--materials <symbols>', 'with commas between; default: all that can be run')
    .action(
      run('whatif', async (context, [file], options) => {
        const path = modelPath(options, file);
        if (path !== null) {
          const view = await whatIfOfModel(await newSession(context), await readModelFile(path));
          const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
          const result = { ...figures, headline: headlineOf(view.result), version: context.version };
          printResult(context.output, 'whatif', result, () => whatIfText(context, view, null, null));
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('whatif needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const materials = materialsFrom(options.materials, reference);
          const view = await whatIfView(session, { scenarioId: id, materials, tryShocks: null });
          const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
          const result = {
            ...figures,
            headline: headlineOf(view.result),
            dataDate: info.dataDate,
            headHash: info.headHash,
            version: context.version,
          };
          printResult(context.output, 'whatif', result, () =>
            whatIfText(context, view, reference, info.dataDate),
          );
        });
      }),
    );
}

function whatIfText(
  context: CommandContext,
  view: WhatIfView,
  reference: Reference | null,
  dataDate: string | null,
): string {
  const mass = massOf(
    reference,
    view.result.materials.map(({ materialId }) => materialId),
  );
  const say = wordsOf(context.output, mass);
  const names = namesOf(reference, context.output.language);
  const f = formats(context.output.language, mass);
  const headline = headlineText(headlineOf(view.result), say, f, names);
  const tonnes = (value: number) => fittingFigure(value, f);
  const never = say('cli.whatIf.never');
  const head = say('cli.whatIf.head', {
    scenario: view.scenarioName,
    economy: view.window.economyId,
    stage: say(`stage.${view.window.stage}`),
    start: view.window.start,
    days: view.window.days,
    ghost: view.ghost.name,
  });
  const materials = textTable(
    [
      { title: say('cli.whatIf.material') },
      { title: say('cli.whatIf.opening'), align: 'right' },
      { title: say('cli.whatIf.cover'), align: 'right' },
      { title: say('cli.whatIf.first') },
      { title: say('cli.whatIf.ghostFirst') },
      { title: say('cli.whatIf.daysShort'), align: 'right' },
      { title: say('cli.whatIf.shortfall'), align: 'right' },
      { title: say('cli.whatIf.lowest'), align: 'right' },
      { title: say('cli.whatIf.minimum'), align: 'right' },
    ],
    view.result.materials.map((material, index) => [
      material.materialId,
      tonnes(material.openingStock),
      f.figure(material.openingCover),
      material.firstShortfall?.date ?? never,
      view.ghost.result.materials[index]?.firstShortfall?.date ?? never,
      f.whole(material.daysShort),
      tonnes(material.totalShortfall),
      tonnes(material.lowestStock.tonnes),
      tonnes(material.minimumStock.tonnes),
    ]),
  );
  const withValue = view.result.materials.some(({ uses }) =>
    uses.some(({ lostValue }) => lostValue !== null),
  );
  const uses = textTable(
    [
      { title: say('cli.whatIf.material') },
      { title: say('cli.whatIf.use') },
      { title: say('cli.whatIf.need'), align: 'right' },
      { title: say('cli.whatIf.shortfall'), align: 'right' },
      { title: say('cli.whatIf.first') },
      ...(withValue ? [{ title: say('cli.whatIf.lostValue'), align: 'right' as const }] : []),
    ],
    view.result.materials.flatMap((material) =>
      material.uses
        .filter((use) => use.shortfall > 0)
        .map((use) => [
          material.materialId,
          names.use(use.useId),
          tonnes(use.need),
          tonnes(use.shortfall),
          use.firstShortfall?.date ?? never,
          ...(withValue ? [use.lostValue === null ? say('term.notKnown') : f.whole(use.lostValue)] : []),
        ]),
    ),
  );
  const remarks = view.remarks.map((remark) => noticeText(remark, context.output.language));
  const foot =
    dataDate === null
      ? say('cli.whatIf.footOfModel', { version: context.version })
      : say('cli.whatIf.foot', { date: dataDate, version: context.version });
  return [head, headline, materials, uses, ...remarks, foot].join('\n\n');
}
