import { noticeText } from '@shared/catalogue/notice-text';
import { eventRates } from '@shared/features/montecarlo/contract';
import type { SizingPoint, SizingView } from '@shared/model/sizing';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readJson } from '../../plan/read-json';
import { type CommandContext, withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { decimal, listOf, WrongUsage } from '../../terminal/usage';
import { sizeStock } from './size-stock';

const DEFAULT_COVER = '0,15,30,45,60,90,120,180,270,365';

/** size: how much stock of one material a scenario asks for. */
export function addSizeCommand(program: Command, run: Run): void {
  program
    .command('size')
    .description('the least stock that lasts, and stock against reliability')
    .argument('<file>', 'project file')
    .requiredOption('--scenario <name>', 'name or id of the scenario')
    .requiredOption('--material <symbol>', 'the material')
    .option(
      '--cover <days>',
      'opening stocks that are tried, days of cover with commas between',
      DEFAULT_COVER,
    )
    .option('--reliability <percent>', 'part of the runs that must have no shortfall', '95')
    .option('--runs <number>', 'number of runs for each stock', '10000')
    .option('--seed <number>', 'whole number; the same seed gives the same result', '1')
    .option('--rates <file>', 'event rates in a JSON file (schema rates); default: illustrative ones')
    .action(
      run('size', async (context, [file], options) => {
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const [materialId, ...others] = materialsFrom(options.material, reference);
          if (materialId === undefined || others.length > 0)
            throw new WrongUsage('size takes one --material at a time');
          const view = await sizeStock(
            session,
            {
              scenarioId: id,
              materialId,
              coverDays: listOf(options.cover).map(decimal),
              reliabilityPercent: decimal(options.reliability),
              runs: decimal(options.runs),
              seed: decimal(options.seed),
              rates: options.rates === undefined ? null : await readJson(String(options.rates), eventRates),
            },
            {},
          );
          const result = {
            ...view,
            dataDate: info.dataDate,
            headHash: info.headHash,
            version: context.version,
          };
          printResult(context.output, 'size', result, () => sizeText(context, view));
        });
      }),
    );
}

function sizeText(context: CommandContext, view: SizingView): string {
  const say = wordsOf(context.output);
  const head = say('cli.size.head', {
    scenario: view.scenarioName,
    material: view.materialId,
    economy: view.window.economyId,
    stage: say(`stage.${view.window.stage}`),
    start: view.window.start,
    days: view.window.days,
    runs: view.runs,
    seed: view.seed,
  });
  const opening = say('cli.size.opening', figures(view.opening));
  const least = say('cli.size.least', { ...figures(view.least), usedUpAfter: view.least.usedUpAfter });
  const table = textTable(
    [
      { title: say('cli.size.stock'), align: 'right' },
      { title: say('cli.whatIf.cover'), align: 'right' },
      { title: say('cli.monteCarlo.chance'), align: 'right' },
      { title: say('cli.monteCarlo.expected'), align: 'right' },
      { title: say('cli.monteCarlo.var'), align: 'right' },
      { title: say('cli.monteCarlo.tail'), align: 'right' },
    ],
    view.points.map(rowOf),
  );
  const percent = view.reliabilityPercent;
  const answer =
    view.enough === null
      ? say('cli.size.notEnough', { percent })
      : say('cli.size.enough', { percent, tonnes: view.enough.toFixed(2) });
  const limits = view.hasLimits ? [say('cli.size.limits')] : [];
  const remarks = view.remarks.map((remark) => noticeText(remark, context.output.language));
  return [head, opening, least, ...limits, table, answer, ...remarks].join('\n\n');
}

function rowOf({ tonnes, coverDays, chance, totalShortfall }: SizingPoint): string[] {
  const { expected, valueAtRisk, tailMean } = totalShortfall;
  return [
    tonnes.toFixed(2),
    coverDays.toFixed(1),
    `${(100 * chance.value).toFixed(2)} ± ${(100 * chance.standardError).toFixed(2)}`,
    ...[expected, valueAtRisk, tailMean].map(
      ({ value, standardError }) => `${value.toFixed(2)} ± ${standardError.toFixed(2)}`,
    ),
  ];
}

function figures({ tonnes, coverDays }: SizingView['opening']): Record<string, string> {
  return { tonnes: tonnes.toFixed(2), cover: coverDays.toFixed(1) };
}
