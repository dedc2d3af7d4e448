import type { Reference } from '@shared/model/plan';
import { scenarioByName } from '../plan/list-scenarios';
import { readModelFile } from '../plan/model/model-file';
import type { Session } from '../plan/session';
import * as arg from './arguments';
import { type CommandContext, newSession, withProject } from './command';
import { type Answer, printReport } from './print-report';
import { projectFacts, type RunFacts } from './run-answer';
import { Misused, modelPath } from './usage';

/** What a question about runs is asked of: a scenario of a project, or a model by itself in a file. */
export const OF_EITHER = {
  file: arg.optional(arg.word('terminal.file.orModel')),
  ...arg.REPORT,
  scenario: arg.optional(arg.text('terminal.scenario.named', '<name>')),
  model: arg.optional(arg.text('terminal.model', '<file>')),
};

/** The same, about some materials. */
export const OF_RUN = {
  ...OF_EITHER,
  materials: arg.optional(arg.text('terminal.materials.run', '<symbols>')),
};

/** How a question is asked of either, and what is told of what comes out. */
interface Question<View> {
  readonly ofModel: (read: Awaited<ReturnType<typeof readModelFile>>, session: Session) => Promise<View>;
  readonly ofScenario: (
    session: Session,
    asked: { readonly scenarioId: string; readonly materials: string | null; readonly reference: Reference },
  ) => Promise<View>;
  readonly answer: (view: View, facts: RunFacts) => Answer;
}

/** Asks of what a command line names, and prints the answer. @throws Misused where it names nothing, or both */
export async function askRun<View>(
  context: CommandContext,
  command: string,
  given: arg.Given<typeof OF_EITHER> & {
    readonly materials?: string | null;
    readonly chart?: string | null;
  },
  { ofModel, ofScenario, answer }: Question<View>,
): Promise<void> {
  const { file, scenario, materials = null, out, chart = null } = given;
  const path = modelPath({ ...given });
  if (path !== null) {
    const view = await ofModel(await readModelFile(path), await newSession(context));
    return printReport(context, command, answer(view, { reference: null, data: null }), out, chart);
  }
  if (file === null || scenario === null) throw new Misused('usage.question', { command });
  await withProject(context, file, async (session) => {
    const { id: scenarioId } = await scenarioByName(session, scenario);
    const facts = await projectFacts(session);
    const view = await ofScenario(session, { scenarioId, materials, reference: facts.reference });
    await printReport(context, command, answer(view, facts), out, chart);
  });
}
