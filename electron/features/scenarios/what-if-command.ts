import { noticeTexts } from '@shared/catalogue/notice-text';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { headlineText } from '@shared/features/scenarios/headline-text';
import { idleTexts } from '@shared/features/scenarios/idle-text';
import { linesOf, whatIfReport } from '@shared/features/scenarios/what-if-report';
import { namesOf } from '@shared/model/catalogue';
import { headlineOf } from '@shared/model/headline';
import { lineTotals } from '@shared/model/line-clock';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { whatIfOfModel } from '../../plan/model/sample-model';
import { whatIfView } from '../../plan/run-scenario';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { modelPath, WrongUsage } from '../../terminal/usage';

type Options = Readonly<Record<string, unknown>>;

/** whatif: runs a scenario day by day. */
export function addWhatIfCommand(program: Command, run: Run): void {
  withReportFile(program.command('whatif'))
    .description('runs a scenario by day: when lines stop, stock, shortfall')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option(
      '--materials <symbols>',
      'symbols or groups (heavy, light, mediumHeavy, licensed2025), with commas between; default: all that can be run',
    )
    .action(
      run('whatif', async (context, [file], options) => {
        const path = modelPath(options, file);
        if (path !== null) {
          const view = await whatIfOfModel(await newSession(context), await readModelFile(path));
          await print(context, view, null, null, options);
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('whatif needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const materials = materialsFrom(options.materials, reference);
          const view = await whatIfView(session, { scenarioId: id, materials, tryShocks: null });
          const { dataDate, headHash } = info;
          await print(context, view, reference, { dataDate, headHash }, options);
        });
      }),
    );
}

/** @param data which state of the project it rests on; null for a model file */
async function print(
  context: CommandContext,
  view: WhatIfView,
  reference: Reference | null,
  data: { readonly dataDate: string; readonly headHash: string } | null,
  options: Options,
): Promise<void> {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { version, output } = context;
  const result = {
    ...figures,
    headline: headlineOf(view.result),
    lines: linesOf(view),
    lineTotals: lineTotals(view.result.lines),
    ...data,
    version,
  };
  const mass = massOf(
    reference,
    view.result.materials.map(({ materialId }) => materialId),
  );
  const say = wordsOf(output, mass);
  const { economyId, stage, start, days } = view.window;
  const names = namesOf(reference, output.language);
  const head = say('cli.whatIf.head', {
    scenario: view.scenarioName,
    economy: names.country(economyId),
    stage: say(`stage.${stage}`),
    start: { date: start },
    days,
    ghost: view.ghost.name,
  });
  const written = formats(output.language, mass);
  const headline = headlineText(view.result, say, written, names);
  const remarks = noticeTexts(view.remarks, output.language);
  const foot =
    data === null
      ? say('cli.whatIf.footOfModel', { version })
      : say('cli.whatIf.foot', { date: { date: data.dataDate }, version });
  const answer = {
    report: whatIfReport(view),
    ofStocks: true,
    reference,
    mass,
    above: [head, ...idleTexts(view.idle, view.window, say, names, output.language, written), headline],
  };
  await printReport(context, 'whatif', result, { ...answer, below: [...remarks, foot] }, options);
}
