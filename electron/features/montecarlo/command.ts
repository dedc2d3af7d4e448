import { dateOfDay, dayNumber } from '@shared/base/calendar';
import { noticeText } from '@shared/catalogue/notice-text';
import { eventRates, type MonteCarloView } from '@shared/features/montecarlo/contract';
import { namesOf } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Estimate, FirstShortfall } from '@shared/model/uncertainty';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { sampleModel } from '../../plan/model/sample-model';
import { readJson } from '../../plan/read-json';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { DEFAULT_RUNS, DEFAULT_SEED } from '../../terminal/sampled-runs';
import { materialsFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { decimal, textOrNull, WrongUsage } from '../../terminal/usage';
import { runMonteCarlo } from './run-monte-carlo';

/** montecarlo: samples events on top of a scenario, or of a model in a file. */
export function addMonteCarloCommand(program: Command, run: Run): void {
  program
    .command('montecarlo')
    .description('the chance of a shortfall and its size, from sampled runs')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option('--materials <symbols>', 'with commas between; default: all that can be run')
    .option('--runs <number>', 'number of runs', DEFAULT_RUNS)
    .option('--seed <number>', 'whole number; the same seed gives the same result', DEFAULT_SEED)
    .option('--rates <file>', 'event rates in a JSON file (schema rates); default: illustrative ones')
    .action(
      run('montecarlo', async (context, [file], options) => {
        const sampling = { runs: decimal(options.runs), seed: decimal(options.seed) };
        const rates = options.rates === undefined ? null : await readJson(String(options.rates), eventRates);
        const path = textOrNull(options.model);
        if (path !== null) {
          const read = await readModelFile(path);
          const given = rates ?? read.rates;
          const view = await sampleModel(newSession(context), read, { ...sampling, rates: given });
          print(context, view, null, null);
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('montecarlo needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const materials = materialsFrom(options.materials, reference);
          const view = await runMonteCarlo(session, { scenarioId: id, materials, ...sampling, rates }, {});
          print(context, view, reference, { dataDate: info.dataDate, headHash: info.headHash });
        });
      }),
    );
}

/** @param data which state of the project it rests on; null for a model file */
function print(
  context: CommandContext,
  view: MonteCarloView,
  reference: Reference | null,
  data: { readonly dataDate: string; readonly headHash: string } | null,
): void {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const result = { ...figures, ...data, version: context.version };
  printResult(context.output, 'montecarlo', result, monteCarloText(context, view, reference));
}

function monteCarloText(context: CommandContext, view: MonteCarloView, reference: Reference | null): string {
  const say = wordsOf(context.output);
  const { result, window } = view;
  const head = say('cli.monteCarlo.head', {
    scenario: view.scenarioName,
    economy: window.economyId,
    stage: say(`stage.${window.stage}`),
    start: window.start,
    days: window.days,
    runs: result.runs,
    seed: result.seed,
    generator: result.generator,
  });
  const dateOf = (day: number | null) =>
    day === null ? say('cli.whatIf.never') : dateOfDay(dayNumber(result.start) + day);
  const firstCells = ({ chance, early, median, late }: FirstShortfall) => [
    withError({ value: 100 * chance.value, standardError: 100 * chance.standardError }),
    dateOf(median),
    median === null ? '' : `${dateOf(early)} – ${dateOf(late)}`,
  ];
  const columns = [
    { title: say('cli.monteCarlo.chance'), align: 'right' as const },
    { title: say('cli.monteCarlo.median') },
    { title: say('cli.monteCarlo.range') },
    { title: say('cli.monteCarlo.expected'), align: 'right' as const },
    { title: say('cli.monteCarlo.var'), align: 'right' as const },
    { title: say('cli.monteCarlo.tail'), align: 'right' as const },
  ];
  const riskCells = ({
    expected,
    valueAtRisk,
    tailMean,
  }: (typeof result.materials)[number]['totalShortfall']) => [expected, valueAtRisk, tailMean].map(withError);
  const materials = textTable(
    [{ title: say('cli.whatIf.material') }, ...columns],
    result.materials.map((material) => [
      material.materialId,
      ...firstCells(material),
      ...riskCells(material.totalShortfall),
    ]),
  );
  const uses = textTable(
    [{ title: say('cli.whatIf.material') }, { title: say('cli.whatIf.use') }, ...columns],
    result.materials.flatMap((material) =>
      material.uses
        .filter(({ chance }) => chance.value > 0)
        .map((use) => [
          material.materialId,
          nameOfUse(use.useId, reference, context),
          ...firstCells(use),
          ...riskCells(use.totalShortfall),
        ]),
    ),
  );
  const remarks = view.remarks.map((remark) => noticeText(remark, context.output.language));
  const foot = say('cli.monteCarlo.foot', { digest: result.digest, version: context.version });
  return [head, materials, uses, ...remarks, foot].join('\n\n');
}

function withError({ value, standardError }: Estimate): string {
  return `${value.toFixed(2)} ± ${standardError.toFixed(2)}`;
}

function nameOfUse(useId: string, reference: Reference | null, context: CommandContext): string {
  return namesOf(reference, context.output.language).use(useId);
}
