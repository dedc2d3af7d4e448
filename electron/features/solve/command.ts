import { Refusal } from '@shared/base/refusal';
import { noticeTexts } from '@shared/catalogue/notice-text';
import { translator } from '@shared/catalogue/translate';
import { answerNames } from '@shared/features/solve/answer-names';
import type { SolveQuestion, SolveView } from '@shared/features/solve/contract';
import { baseMessage } from '@shared/features/solve/report-messages';
import { solveReport } from '@shared/features/solve/solve-report';
import { nameIn, type WithOneName } from '@shared/model/catalogue';
import { ANSWER_KINDS, type AnswerKind } from '@shared/model/goal';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { formatted } from '@shared/report/report-message';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { choice, modelPath, textOrNull, WrongUsage } from '../../terminal/usage';
import { type ReadGoal, readGoalFile } from './goal-file';
import { saveAnswer } from './save-answer';
import { solveHead } from './solve-head';
import { solveModel } from './solve-model';
import { solveScenario } from './solve-scenario';

/** solve: which mix of stock, offtake, recycling and saving reaches a goal at the lowest cost? */
export function addSolveCommand(program: Command, run: Run): void {
  withReportFile(program.command('solve'))
    .description('asks backwards: the cheapest mixes that reach a goal, or why none does')
    .argument('[file]', 'project file; not with --model, and not for a goal with its own model')
    .option('--model <file>', 'a model by itself in a JSON file (schema model)')
    .requiredOption('--goal <file>', 'what is asked, in a JSON file (schema goal)')
    .option(
      '--save [name]',
      'makes an answer a scenario under the one asked; without a name it is named in both languages',
    )
    .option('--way <way>', `which answer to save: ${ANSWER_KINDS.join(', ')}`, 'cheapest')
    .action(
      run('solve', async (context, [file], options) => {
        const way = choice(options.way, ANSWER_KINDS);
        const saves = options.save !== undefined;
        const read = await readGoalFile(String(options.goal), modelPath(options, file));
        if (read.model !== null) {
          if (file !== undefined)
            throw new WrongUsage('the goal brings its own model: leave out the project file');
          if (saves) throw new WrongUsage('--save needs a project file and a goal about a scenario');
          const view = await solveModel(await newSession(context), read.name, read.goal, read.model).catch(
            (thrown: unknown) => {
              throw inGoalFile(thrown, read.name);
            },
          );
          await print(context, view, null, null, null, options);
          return;
        }
        if (file === undefined)
          throw new WrongUsage('solve needs a project file, --model, or a goal with its own model');
        await withProject(context, file, async (session) => {
          const question = await questionFrom(read, async (text) => (await scenarioByName(session, text)).id);
          const view = await solveScenario(session, question, {}).catch((thrown: unknown) => {
            throw inGoalFile(thrown, read.name);
          });
          const [info, reference] = await Promise.all([session.project.info(), session.project.reference()]);
          const data = { dataDate: info.dataDate, headHash: info.headHash };
          if (!saves) {
            await print(context, view, reference, data, null, options);
            return;
          }
          const { mix, kind } = answerOf(view, way);
          const { scenarios } = await session.project.scenarios();
          const { coverDays, cutOff } = question;
          const made = { kind, coverDays, cutOff };
          const typed = textOrNull(options.save);
          const names =
            typed === null
              ? answerNames(made, reference, scenarios, translator)
              : { name: typed, nameJa: null };
          const { scenario } = await saveAnswer(session, { question, mix, ...names, note: null });
          const after = await session.project.info();
          await print(
            context,
            view,
            reference,
            { ...data, headHash: after.headHash },
            scenario.scenario,
            options,
          );
        });
      }),
    );
}

async function questionFrom(
  { name, goal: { scenario, start, model: _none, ...goal } }: ReadGoal,
  idOf: (name: string) => Promise<string>,
): Promise<SolveQuestion> {
  if (scenario === undefined)
    throw new Refusal('refusal.solve.noScenario', {}, { file: name, field: 'scenario' });
  return { ...goal, scenarioId: await idOf(scenario), start: start ?? null };
}

/** @throws Refusal when there is no such answer, so that nothing is saved */
function answerOf(view: SolveView, way: AnswerKind) {
  const found = view.answers.find(({ answer }) => answer.kind === way);
  if (found === undefined) throw new Refusal('refusal.solve.noAnswer', { way }, { field: 'way' });
  return found.answer;
}

/** A refusal about a field of the question is about the goal file. */
function inGoalFile(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof Refusal) || thrown.notice.place?.file !== undefined) return thrown;
  const { code, params, place } = thrown.notice;
  return place?.field === undefined ? thrown : new Refusal(code, params, { file, ...place });
}

/** @param data which state of the project it rests on; null for a model file */
async function print(
  context: CommandContext,
  view: SolveView,
  reference: Reference | null,
  data: { readonly dataDate: string; readonly headHash: string } | null,
  saved: (WithOneName & { readonly id: string }) | null,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { version, output } = context;
  const say = wordsOf(output);
  const foot =
    data === null
      ? say('cli.whatIf.footOfModel', { version })
      : say('cli.whatIf.foot', { date: { date: data.dataDate }, version });
  const base = baseMessage(view);
  const mass = massOf(reference, view.materials);
  const formatter = terminalFormatter(output, reference, mass);
  const answer = {
    report: solveReport(view),
    ofStocks: true,
    reference,
    mass,
    above: [
      solveHead(view, output.language, formatter.nameOf),
      ...(base === null ? [] : [formatted(base, formatter)]),
    ],
    below: [
      ...noticeTexts(view.remarks, output.language),
      ...(saved === null ? [] : [say('cli.solve.saved', { name: nameIn(output.language, saved) })]),
      foot,
    ],
  };
  await printReport(context, 'solve', { ...figures, ...data, saved, version }, answer, options);
}
