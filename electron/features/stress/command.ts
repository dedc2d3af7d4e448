import { noticeTexts } from '@shared/catalogue/notice-text';
import type { StressView } from '@shared/features/stress/contract';
import { stressReport } from '@shared/features/stress/stress-report';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { MEASURE_KINDS } from '@shared/model/sensitivity';
import { STRESS_KINDS } from '@shared/model/stress';
import { namesIn } from '@shared/report/names';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { choice, modelPath, WrongUsage, wholeNumber } from '../../terminal/usage';
import { askStress, askStressOfModel } from './ask-stress';
import { questionFrom } from './stress-question';

type Options = Readonly<Record<string, unknown>>;

const ON = ['scenario', 'plan'] as const;

/** stress: what is missed most, what breaks a target, and which input a result hangs on. */
export function addStressCommand(program: Command, run: Run): void {
  withReportFile(program.command('stress'))
    .description('what is missed most, and what a result hangs on')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option(
      '--materials <symbols>',
      'symbols or groups (heavy, light, mediumHeavy, licensed2025), with commas between; default: all that can be run',
    )
    .option('--kind <kind>', STRESS_KINDS.join(', '), 'removals')
    .option('--on <what>', 'the scenario with its shocks, or its plan without', 'scenario')
    .option('--from <date>', 'removals, reverse: first day; default: the start of the run')
    .option('--days <number>', 'removals: how long; default: to the end of the run')
    .option('--pairs', 'removals: every pair as well; listed are the --top worst, and none is worse')
    .option('--all', 'removals with --pairs: all pairs in the list; takes long with many suppliers')
    .option('--target <target>', 'reverse: line-stops, cover-below, shortfall-above', 'line-stops')
    .option('--below <days>', 'reverse: cover in days that must be kept')
    .option('--above <tonnes>', 'reverse: shortfall that must not be exceeded, t REO')
    .option('--line <use>', 'one line, by id or name; default: any')
    .option('--material <symbol>', 'cover or shortfall of one material; default: any, or all together')
    .option('--measure <measure>', `tornado, two-way: ${MEASURE_KINDS.join(', ')}`, 'first-stop')
    .option('--row <input>', 'two-way: an input, for example stock:Dy or stock:Dy=10,20,30')
    .option('--column <input>', 'two-way: the other one')
    .option('--top <number>', 'rows of the printed table; --json has all, but with --pairs as many', '20')
    .action(
      run('stress', async (context, [file], options) => {
        wholeNumber(options.top); // wrong use is told before the question is asked
        const onPlan = choice(options.on, ON) === 'plan';
        const path = modelPath(options, file);
        if (path !== null) {
          const question = questionFrom(options, null);
          const view = await askStressOfModel(
            await newSession(context),
            await readModelFile(path),
            onPlan,
            question,
          );
          await print(context, view, null, null, options);
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new WrongUsage('stress needs a project file and --scenario, or --model');
        await withProject(context, file, async (session) => {
          const { id } = await scenarioByName(session, String(options.scenario));
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const question = questionFrom(options, reference);
          const materials = materialsFrom(options.materials, reference);
          const view = await askStress(session, { scenarioId: id, materials, onPlan, question }, {});
          const { dataDate, headHash } = info;
          await print(context, view, reference, { dataDate, headHash }, options);
        });
      }),
    );
}

/** @param data which state of the project it rests on; null for a model file */
async function print(
  context: CommandContext,
  view: StressView,
  reference: Reference | null,
  data: { readonly dataDate: string; readonly headHash: string } | null,
  options: Options,
): Promise<void> {
  // A time is not a result, and what was run stands in the rows.
  const { elapsedMs: _elapsed, materialIds, ...figures } = view;
  const result = { ...figures, ...data, version: context.version };
  const { language } = context.output;
  const mass = massOf(reference, materialIds);
  const t = wordsOf(context.output, mass);
  const head = t('cli.stress.head', {
    scenario: view.scenarioName,
    on: t(view.onPlan ? 'stress.on.plan' : 'stress.on.scenario'),
    economy: namesIn(reference, language)({ of: 'country', id: view.window.economyId }),
    stage: t(`stage.${view.window.stage}`),
    start: { date: view.window.start },
    days: view.window.days,
  });
  const foot = t(data === null ? 'cli.whatIf.footOfModel' : 'cli.stress.foot', { version: context.version });
  const answer = {
    report: stressReport(view),
    ofStocks: true,
    reference,
    mass,
    above: [head],
    below: [...noticeTexts(view.remarks, language), foot],
    top: wholeNumber(options.top),
  };
  await printReport(context, 'stress', result, answer, options);
}
