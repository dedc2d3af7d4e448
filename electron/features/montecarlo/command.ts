import { noticeTexts } from '@shared/catalogue/notice-text';
import { eventRates, type MonteCarloView } from '@shared/features/montecarlo/contract';
import { monteCarloReport } from '@shared/features/montecarlo/monte-carlo-report';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { namesIn } from '@shared/report/names';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { sampleModel } from '../../plan/model/sample-model';
import { readJson } from '../../plan/read-json';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { DEFAULT_RUNS, DEFAULT_SEED } from '../../terminal/sampled-runs';
import { materialsFrom } from '../../terminal/share-key';
import { decimal, modelPath, WrongUsage } from '../../terminal/usage';
import { runMonteCarlo } from './run-monte-carlo';

/** montecarlo: samples events on top of a scenario, or of a model in a file. */
export function addMonteCarloCommand(program: Command, run: Run): void {
  withReportFile(program.command('montecarlo'))
    .description('the chance of a shortfall and its size, from sampled runs')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option(
      '--materials <symbols>',
      'symbols or groups (heavy, light, mediumHeavy, licensed2025), with commas between; default: all that can be run',
    )
    .option('--runs <number>', 'number of runs', DEFAULT_RUNS)
    .option('--seed <number>', 'whole number; the same seed gives the same result', DEFAULT_SEED)
    .option('--rates <file>', 'event rates in a JSON file (schema rates); default: illustrative ones')
    .action(
      run('montecarlo', async (context, [file], options) => {
        const sampling = { runs: decimal(options.runs), seed: decimal(options.seed) };
        const rates = options.rates === undefined ? null : await readJson(String(options.rates), eventRates);
        const path = modelPath(options, file);
        if (path !== null) {
          const read = await readModelFile(path);
          const given = rates ?? read.rates;
          const view = await sampleModel(await newSession(context), read, { ...sampling, rates: given });
          await print(context, view, null, null, options);
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('montecarlo needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const materials = materialsFrom(options.materials, reference);
          const view = await runMonteCarlo(session, { scenarioId: id, materials, ...sampling, rates }, {});
          const { dataDate, headHash } = info;
          await print(context, view, reference, { dataDate, headHash }, options);
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
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { output, version } = context;
  const { result, window } = view;
  const mass = massOf(
    reference,
    result.materials.map(({ materialId }) => materialId),
  );
  const say = wordsOf(output, mass);
  const head = say('cli.monteCarlo.head', {
    scenario: view.scenarioName,
    economy: namesIn(reference, output.language)({ of: 'country', id: window.economyId }),
    stage: say(`stage.${window.stage}`),
    start: { date: window.start },
    days: window.days,
    runs: result.runs,
    seed: result.seed,
    generator: result.generator,
  });
  const remarks = noticeTexts(view.remarks, output.language);
  const foot = say('cli.monteCarlo.foot', { digest: result.digest, version });
  const below = [...remarks, foot];
  const answer = { report: monteCarloReport(result), reference, mass, ofStocks: true, above: [head], below };
  return printReport(context, 'montecarlo', { ...figures, ...data, version }, answer, options);
}
