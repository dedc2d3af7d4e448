import { STAGES } from '@shared/base/stage';
import { noticeTexts } from '@shared/catalogue/notice-text';
import type { SurvivalView } from '@shared/features/survive/contract';
import { survivalReport } from '@shared/features/survive/survival-report';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { namesIn } from '@shared/report/names';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { supplierIdOf } from '../../terminal/named-ids';
import { printResult, wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { choice, decimal, modelPath, WrongUsage, wholeNumber } from '../../terminal/usage';
import { setRecovery } from './set-recovery';
import { survivalOfModel, survivalOfScenario } from './survive';

/** survive, set-recovery: how long each supplier country and each supplier can be missed, and the stock that closes the gap. */
export function addSurviveCommand(program: Command, run: Run): void {
  withReportFile(program.command('survive'))
    .description('how long each supplier can be missed')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option(
      '--materials <symbols>',
      'symbols or groups (heavy, light, mediumHeavy, licensed2025), with commas between; default: all that can be run',
    )
    .option('--ttr <days>', 'days until a node is fully back, where no shock of the scenario says it')
    .action(
      run('survive', async (context, [file], options) => {
        const recoveryDays = options.ttr === undefined ? null : wholeNumber(options.ttr);
        const path = modelPath(options, file);
        if (path !== null) {
          const view = await survivalOfModel(
            await newSession(context),
            await readModelFile(path),
            recoveryDays,
          );
          await print(context, view, null, null, options);
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('survive needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const materials = materialsFrom(options.materials, reference);
          const view = await survivalOfScenario(session, { scenarioId: id, materials, recoveryDays }, {});
          const { dataDate, headHash } = info;
          await print(context, view, reference, { dataDate, headHash }, options);
        });
      }),
    );

  program
    .command('set-recovery')
    .description('changes how long a supplier takes to recover')
    .argument('<file>', 'project file')
    .requiredOption('--supplier <name>', 'id or name of the supplier')
    .requiredOption('--stage <stage>', STAGES.join(', '))
    .requiredOption('--days <days>', 'days until it sends again as before, or none')
    .action(
      run('set-recovery', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const stage = choice(options.stage, STAGES);
          const supplierId = supplierIdOf(reference, stage, String(options.supplier));
          const days = options.days === 'none' ? null : decimal(options.days);
          const recoveries = await setRecovery(session, { supplierId, days });
          const { nameOf } = terminalFormatter(context.output, reference);
          printResult(context.output, 'set-recovery', { recoveries }, () =>
            textTable(
              [
                { title: wordsOf(context.output)('cli.shares.supplier') },
                { title: wordsOf(context.output)('cli.survive.ttr'), align: 'right' },
              ],
              recoveries.map((row) => [nameOf({ of: 'supplier', id: row.supplierId }), String(row.days)]),
            ),
          );
        }),
      ),
    );
}

/** @param data which state of the project it rests on; null for a model file */
async function print(
  context: CommandContext,
  view: SurvivalView,
  reference: Reference | null,
  data: { readonly dataDate: string; readonly headHash: string } | null,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { version, output } = context;
  const mass = massOf(
    reference,
    view.result.nodes.flatMap(({ materials }) => materials.map(({ materialId }) => materialId)),
  );
  const say = wordsOf(output, mass);
  const { economyId, stage, start, days } = view.window;
  const head = say('cli.survive.head', {
    scenario: view.scenarioName,
    economy: namesIn(reference, output.language)({ of: 'country', id: economyId }),
    stage: say(`stage.${stage}`),
    start: { date: start },
    days,
  });
  const foot =
    data === null
      ? say('cli.whatIf.footOfModel', { version })
      : say('cli.whatIf.foot', { date: { date: data.dataDate }, version });
  const remarks = noticeTexts(view.remarks, output.language);
  const report = survivalReport(view.result);
  const answer = { report, reference, mass, ofStocks: true, above: [head], below: [...remarks, foot] };
  await printReport(context, 'survive', { ...figures, ...data, version }, answer, options);
}
