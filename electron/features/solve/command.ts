import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { noticeTexts } from '@shared/catalogue/notice-text';
import { translator } from '@shared/catalogue/translate';
import { answerNames } from '@shared/features/solve/answer-names';
import { leastMessage, leftOutMessage } from '@shared/features/solve/best-table';
import type { SolveQuestion, SolveView } from '@shared/features/solve/contract';
import { baseMessage } from '@shared/features/solve/report-messages';
import { solveReport } from '@shared/features/solve/solve-report';
import { nameIn, type WithOneName } from '@shared/model/catalogue';
import { ANSWER_KINDS, type AnswerKind, leastKind } from '@shared/model/goal';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { RELEASE_REACHES, type ReleaseReach } from '@shared/model/release-order';
import { ALLOCATIONS, type Allocation } from '@shared/model/what-if';
import { formatted } from '@shared/report/report-message';
import { scenarioByName } from '../../plan/list-scenarios';
import * as arg from '../../terminal/arguments';
import { type CommandContext, newSession, withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { lineNamed } from '../../terminal/line-named';
import { wordsOf } from '../../terminal/output';
import { type Answer, printReport, terminalFormatter } from '../../terminal/print-report';
import { footOf, projectFacts, type RunFacts } from '../../terminal/run-answer';
import { Misused, modelPath } from '../../terminal/usage';
import { type ReadGoal, readGoalFile } from './goal-file';
import { saveAnswer } from './save-answer';
import { solveHead } from './solve-head';
import { solveModel } from './solve-model';
import { solveScenario } from './solve-scenario';

/** Which mix of stock, offtake, recycling and saving reaches a goal at the lowest cost? */
export const solveCommand = command({
  name: 'solve',
  words: 'terminal.solve',
  args: {
    file: arg.optional(arg.word('terminal.solve.file')),
    ...arg.REPORT,
    model: arg.optional(arg.text('terminal.model', '<file>')),
    goal: arg.text('terminal.solve.goal', '<file>'),
    keep: arg.repeated('<line>', 'terminal.solve.keep'),
    from: arg.optional(arg.day('terminal.solve.from', '<date>')),
    save: arg.flagOrText('terminal.solve.save', '[name]'),
    order: arg.optional(arg.choice('<order>', ALLOCATIONS, 'terminal.solve.order')),
    release: arg.optional(arg.choice('<reach>', RELEASE_REACHES, 'terminal.solve.release')),
    way: arg.initially('cheapest', arg.choice('<way>', ANSWER_KINDS, 'terminal.solve.way')),
  },
  run: async (given, context) => {
    const { file, save, way, out } = given;
    if (given.order !== null && save === null) throw new Misused('usage.solve.order');
    if (given.release !== null && given.order === null) throw new Misused('usage.solve.release');
    if (given.from !== null && given.keep.length === 0) throw new Misused('usage.solve.from');
    const read = await readGoalFile(given.goal, modelPath(given));
    const inGoal = (thrown: unknown): never => {
      throw inGoalFile(thrown, read.name);
    };
    if (read.model !== null) {
      if (file !== null) throw new Misused('usage.solve.ownModel');
      if (save !== null) throw new Misused('usage.solve.save');
      const session = await newSession(context);
      const view = await solveModel(
        session,
        read.name,
        { ...read.goal, ...keptBy(given, null) },
        read.model,
      ).catch(inGoal);
      return answer(context, view, { reference: null, data: null }, null);
    }
    if (file === null) throw new Misused('usage.solve.asked');
    await withProject(context, file, async (session) => {
      const asked = await questionFrom(read, async (text) => (await scenarioByName(session, text)).id);
      const question = { ...asked, ...keptBy(given, await session.project.reference()) };
      const view = await solveScenario(session, question, {}).catch(inGoal);
      const { reference, data } = await projectFacts(session);
      const print = (headHash: string, saved: Saved | null) =>
        printReport(
          context,
          'solve',
          answer(context, view, { reference, data: { ...data, headHash } }, saved),
          out,
        );
      if (save === null) return print(data.headHash, null);
      const { mix, kind } = answerToSave(view, given, way);
      const { scenarios } = await session.project.scenarios();
      const { coverDays, cutOff, keep } = question;
      const names =
        save === true
          ? answerNames(
              { kind, order: given.order, release: given.release, coverDays, cutOff, isKept: keep !== null },
              reference,
              scenarios,
              translator,
            )
          : { name: save, nameJa: null };
      const { scenario } = await saveAnswer(session, {
        question,
        mix,
        order: given.order,
        release: given.release,
        ...names,
        note: null,
      });
      await print((await session.project.info()).headHash, scenario.scenario);
    });
    return undefined;
  },
});

/** The scenario that an answer was made of. */
type Saved = WithOneName & { readonly id: string };

/** The lines that are typed, which take the place of those of the goal file. */
function keptBy(
  { keep, from }: { readonly keep: readonly string[]; readonly from: IsoDate | null },
  reference: Reference | null,
): Partial<Pick<SolveQuestion, 'keep'>> {
  if (keep.length === 0) return {};
  return { keep: { lines: keep.map((text) => lineNamed(text, reference)), from } };
}

async function questionFrom(
  { name, goal: { scenario, start, model: _none, ...goal } }: ReadGoal,
  idOf: (name: string) => Promise<string>,
): Promise<SolveQuestion> {
  if (scenario === undefined)
    throw new Refusal('refusal.solve.noScenario', {}, { file: name, field: 'scenario' });
  return { ...goal, scenarioId: await idOf(scenario), start: start ?? null };
}

/** What is saved: the mix for an order of sharing out, or the answer of a way. @throws Refusal where there is none */
function answerToSave(
  view: SolveView,
  { order, release }: { readonly order: Allocation | null; readonly release: ReleaseReach | null },
  way: AnswerKind,
) {
  const kind = view.least === null ? way : leastKind(view.least);
  if (order === null) return answerOf(view, kind);
  const ofOrder = view.orders.filter(({ allocation }) => allocation === order);
  const found = ofOrder.find((one) => one.release === release);
  if (found === undefined && release !== null && ofOrder.length > 0)
    throw new Refusal('refusal.solve.noRelease', { reach: release }, { field: 'release' });
  if (found === undefined) throw new Refusal('refusal.solve.noOrder', {}, { field: 'order' });
  return { mix: found.mix, kind: view.best === null ? kind : ('best' as const) };
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

function answer(
  context: CommandContext,
  view: SolveView,
  { reference, data }: RunFacts,
  saved: Saved | null,
): Answer {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { version, output } = context;
  const say = wordsOf(output);
  const said = [baseMessage(view), leastMessage(view), leftOutMessage(view)].flatMap(
    (message) => message ?? [],
  );
  const mass = massOf(reference, view.materials);
  const formatter = terminalFormatter(output, reference, mass);
  return {
    result: { ...figures, ...data, saved, version },
    report: solveReport(view),
    ofStocks: true,
    reference,
    mass,
    above: [
      solveHead(view, output.language, formatter.nameOf),
      ...said.map((message) => formatted(message, formatter)),
    ],
    below: [
      ...noticeTexts(view.remarks, output.language),
      ...(saved === null ? [] : [say('cli.solve.saved', { name: nameIn(output.language, saved) })]),
      footOf(say, data, version),
    ],
  };
}
