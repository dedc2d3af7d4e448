import { Refusal } from '@shared/base/refusal';
import { noticeTexts } from '@shared/catalogue/notice-text';
import { eventRates } from '@shared/features/montecarlo/contract';
import { sizeReport } from '@shared/features/size/size-report';
import { massOf } from '@shared/model/mass-of';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { SizingView } from '@shared/model/sizing';
import { namesIn } from '@shared/report/names';
import { fittingFigure } from '@shared/words/fitting-figure';
import { type Formats, formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { coverClock } from '../../engine/size/cover-clock';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { readJson } from '../../plan/read-json';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { type Answer, printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { decimal, listOf, modelPath, WrongUsage } from '../../terminal/usage';
import { printPolicies } from './print-policies';
import { sizeInModel, sizeStock } from './size-stock';

const DEFAULT_COVER = '0,15,30,45,60,90,120,180,270,365';

/** size: how much stock of one material a scenario asks for. */
export function addSizeCommand(program: Command, run: Run): void {
  withReportFile(program.command('size'))
    .description('the least stock that lasts, and stock against reliability')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option('--material <symbol>', 'the material')
    .option(
      '--policy <file>',
      'stocks, orders and reserves by cost, in a JSON file (schema policy); a model or scenario gives needs that it leaves out',
    )
    .option('--as-of <instant>', 'says which cover is left then: 2026-07-31T09:00+09:00')
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
        if (options.policy !== undefined) {
          await printPolicies(context, file, options);
          return;
        }
        if (options.material === undefined) throw new WrongUsage('size needs --material');
        const sizing = {
          coverDays: listOf(options.cover).map(decimal),
          reliabilityPercent: decimal(options.reliability),
          runs: decimal(options.runs),
          seed: decimal(options.seed),
          rates: options.rates === undefined ? null : await readJson(String(options.rates), eventRates),
        };
        const { version } = context;
        const path = modelPath(options, file, ['scenario']);
        if (path !== null) {
          const materialId = String(options.material) as MaterialId; // the model says whether it has one of that name
          const read = await readModelFile(path);
          const view = await sizeInModel(await newSession(context), read, { ...sizing, materialId });
          const answer = answerOf(context, view, null, asOfFrom(options.asOf));
          await printReport(context, 'size', { ...view, version }, answer, options);
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('size needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id: scenarioId } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const [materialId, ...others] = materialsFrom(options.material, reference);
          if (materialId === undefined || others.length > 0)
            throw new WrongUsage('size takes one --material at a time');
          const view = await sizeStock(session, { ...sizing, scenarioId, materialId }, {});
          const { dataDate, headHash } = info;
          const answer = answerOf(context, view, reference, asOfFrom(options.asOf));
          await printReport(context, 'size', { ...view, dataDate, headHash, version }, answer, options);
        });
      }),
    );
}

/** The stock at the opening, the least one, and the table of those tried. */
function answerOf(
  context: CommandContext,
  view: SizingView,
  reference: Reference | null,
  asOf: string | null,
): Answer {
  const mass = massOf(reference, [view.materialId]);
  const say = wordsOf(context.output, mass);
  const f = formats(context.output.language);
  const head = say('cli.size.head', {
    scenario: view.scenarioName,
    material: view.materialId,
    economy: namesIn(reference, context.output.language)({ of: 'country', id: view.window.economyId }),
    stage: say(`stage.${view.window.stage}`),
    start: { date: view.window.start },
    days: view.window.days,
    runs: view.runs,
    seed: view.seed,
  });
  const opening = say('cli.size.opening', figures(view.opening, f));
  const clock = asOf === null ? [] : [clockOf(say, view, asOf)];
  const least = say('cli.size.least', { ...figures(view.least, f), usedUpAfter: view.least.usedUpAfter });
  return {
    report: sizeReport(view),
    ofStocks: true,
    mass,
    reference,
    above: [head, opening, ...clock, least, ...(view.hasLimits ? [say('cli.size.limits')] : [])],
    below: noticeTexts(view.remarks, context.output.language),
  };
}

/** The clock of the cover that the run opens with. */
function clockOf(say: ReturnType<typeof wordsOf>, { window, opening }: SizingView, asOf: string): string {
  const { daysLeft, usedUpAt, isCapped } = coverClock(window.start, opening.coverDays, asOf);
  return isCapped
    ? say('cli.size.clockCapped', { asOf, days: daysLeft })
    : say('cli.size.clock', { asOf, days: daysLeft.toFixed(1), usedUpAt: usedUpAt ?? '' });
}

/** @throws Refusal for what is no instant: without an offset it would be another one on another machine */
function asOfFrom(option: unknown): string | null {
  if (option === undefined) return null;
  const asOf = String(option);
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(asOf);
  if (!isInstant || Number.isNaN(Date.parse(asOf)))
    throw new Refusal('refusal.size.asOf', { asOf }, { field: 'asOf' });
  return asOf;
}

function figures({ tonnes, coverDays }: SizingView['opening'], f: Formats): Record<string, string> {
  return { tonnes: fittingFigure(tonnes, f), cover: f.figure(coverDays) };
}
