import type { StressView } from '@shared/features/stress/contract';
import type { Reference } from '@shared/model/plan';
import { MEASURE_KINDS } from '@shared/model/sensitivity';
import { STRESS_KINDS } from '@shared/model/stress';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { printResult } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { choice, textOrNull, WrongUsage, wholeNumber } from '../../terminal/usage';
import { askStress, askStressOfModel } from './ask-stress';
import { questionFrom } from './stress-question';
import { stressText } from './stress-text';

const ON = ['scenario', 'plan'] as const;

/** stress: what is missed most, what breaks a target, and which input a result hangs on. */
export function addStressCommand(program: Command, run: Run): void {
  program
    .command('stress')
    .argument('[file]', 'project file; not with --model')
    .option('--scenario <name>', 'name or id of the scenario')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .option('--materials <symbols>', 'with commas between; default: all that can be run')
    .option('--kind <kind>', STRESS_KINDS.join(', '), 'removals')
    .option('--on <what>', 'the scenario with its shocks, or its plan without', 'scenario')
    .option('--from <date>', 'removals, reverse: first day; default: the start of the run')
    .option('--days <number>', 'removals: how long; default: to the end of the run')
    .option('--pairs', 'removals: every pair as well')
    .option('--target <target>', 'reverse: line-stops, cover-below, shortfall-above', 'line-stops')
    .option('--below <days>', 'reverse: cover in days that must be kept')
    .option('--above <tonnes>', 'reverse: shortfall that must not be exceeded, t REO')
    .option('--line <use>', 'one line, by id or name; default: any')
    .option('--material <symbol>', 'cover or shortfall of one material; default: any, or all together')
    .option('--measure <measure>', `tornado, two-way: ${MEASURE_KINDS.join(', ')}`, 'first-stop')
    .option('--row <input>', 'two-way: an input, for example stock:Dy or stock:Dy=10,20,30')
    .option('--column <input>', 'two-way: the other one')
    .option('--top <number>', 'rows of the printed table; --json has all', '20')
    .action(
      run('stress', async (context, [file], options) => {
        const top = wholeNumber(options.top);
        const onPlan = choice(options.on, ON) === 'plan';
        const path = textOrNull(options.model);
        if (path !== null) {
          const question = questionFrom(options, null);
          const view = await askStressOfModel(
            newSession(context),
            await readModelFile(path),
            onPlan,
            question,
          );
          print(context, view, null, null, top);
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
          print(context, view, reference, { dataDate: info.dataDate, headHash: info.headHash }, top);
        });
      }),
    );
}

/** @param data which state of the project it rests on; null for a model file */
function print(
  context: CommandContext,
  view: StressView,
  reference: Reference | null,
  data: { readonly dataDate: string; readonly headHash: string } | null,
  top: number,
): void {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const result = { ...figures, ...data, version: context.version };
  printResult(context.output, 'stress', result, stressText(context, view, reference, top));
}
