import { STAGES } from '@shared/base/stage';
import { noticeText } from '@shared/catalogue/notice-text';
import type { SurvivalView } from '@shared/features/survive/contract';
import { namesOf } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { supplierIdOf } from '../../terminal/named-ids';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { choice, decimal, textOrNull, WrongUsage, wholeNumber } from '../../terminal/usage';
import { setRecovery } from './set-recovery';
import { survivalOfModel, survivalOfScenario } from './survive';

/** survive, set-recovery: how long each supplier country and each supplier can be missed, and the stock that closes the gap. */
export function addSurviveCommand(program: Command, run: Run): void {
  program
    .command('survive')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option('--materials <symbols>', 'with commas between; default: all that can be run')
    .option('--ttr <days>', 'days until a node is fully back, where no shock of the scenario says it')
    .action(
      run('survive', async (context, [file], options) => {
        const recoveryDays = options.ttr === undefined ? null : wholeNumber(options.ttr);
        const path = textOrNull(options.model);
        if (path !== null) {
          const view = await survivalOfModel(newSession(context), await readModelFile(path), recoveryDays);
          print(context, view, null, {});
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('survive needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const materials = materialsFrom(options.materials, reference);
          const view = await survivalOfScenario(session, { scenarioId: id, materials, recoveryDays }, {});
          print(context, view, reference, { dataDate: info.dataDate, headHash: info.headHash });
        });
      }),
    );

  program
    .command('set-recovery')
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
          printResult(context.output, 'set-recovery', { recoveries }, () =>
            textTable(
              [
                { title: wordsOf(context.output)('cli.shares.supplier') },
                { title: wordsOf(context.output)('cli.survive.ttr'), align: 'right' },
              ],
              recoveries.map((row) => [
                nameOf({ kind: 'supplier', supplierId: row.supplierId }, reference, context),
                String(row.days),
              ]),
            ),
          );
        }),
      ),
    );
}

/** @param data which state of the project it rests on; empty for a model file */
function print(
  context: CommandContext,
  view: SurvivalView,
  reference: Reference | null,
  data: { readonly dataDate?: string; readonly headHash?: string },
): void {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const result = { ...figures, ...data, version: context.version };
  printResult(
    context.output,
    'survive',
    result,
    survivalText(context, view, reference, data.dataDate ?? null),
  );
}

function survivalText(
  context: CommandContext,
  view: SurvivalView,
  reference: Reference | null,
  dataDate: string | null,
): string {
  const say = wordsOf(context.output);
  const { result, window } = view;
  const head = say('cli.survive.head', {
    scenario: view.scenarioName,
    economy: window.economyId,
    stage: say(`stage.${window.stage}`),
    start: window.start,
    days: window.days,
  });
  const days = (value: number | null, none: string) => (value === null ? none : String(value));
  const table = textTable(
    [
      { title: say('cli.survive.node') },
      { title: say('cli.whatIf.material') },
      { title: say('cli.survive.tts'), align: 'right' },
      { title: say('cli.survive.ttr'), align: 'right' },
      { title: say('cli.survive.gap'), align: 'right' },
      { title: say('cli.survive.drain'), align: 'right' },
      { title: say('cli.survive.close'), align: 'right' },
    ],
    result.nodes.flatMap(({ node, materials }) =>
      materials.map((material, index) => [
        index === 0 ? nameOf(node, reference, context) : '',
        material.materialId,
        days(material.survives, say('cli.survive.beyond', { days: result.days })),
        days(material.recovers, '-'),
        days(material.gap, '-'),
        material.netDrain.toFixed(4),
        material.stockToClose === null ? '-' : material.stockToClose.toFixed(2),
      ]),
    ),
  );
  const remarks = view.remarks.map((remark) => noticeText(remark, context.output.language));
  const foot =
    dataDate === null
      ? say('cli.whatIf.footOfModel', { version: context.version })
      : say('cli.whatIf.foot', { date: dataDate, version: context.version });
  return [head, table, ...remarks, foot].join('\n\n');
}

function nameOf(
  node: SurvivalView['result']['nodes'][number]['node'],
  reference: Reference | null,
  context: CommandContext,
): string {
  const names = namesOf(reference, context.output.language);
  return node.kind === 'country' ? names.country(node.countryId) : names.supplier(node.supplierId);
}
