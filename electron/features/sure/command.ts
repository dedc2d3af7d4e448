import { askReport } from '@shared/features/sure/ask-report';
import type { AskView } from '@shared/features/sure/ask-view';
import { SURE_EVENTS } from '@shared/features/sure/contract';
import { sureReport } from '@shared/features/sure/sure-report';
import type { SureView } from '@shared/features/sure/view';
import { ASK_DRAWS, GUESSED_CHANCE } from '@shared/model/ask-next';
import { nameIn } from '@shared/model/catalogue';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '@shared/model/sure';
import type { Report } from '@shared/report/table';
import type { Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { scenarioIdsOf } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import { projectFacts, runAnswer } from '../../terminal/run-answer';
import type { ReadFollow } from '../../threads/workbench';
import { askNextOf, type NextAsked } from './ask-next';
import { askSure } from './ask-sure';

const SWITCH = ['on', 'off'] as const;
/** So many of the drawn inputs are printed; a file has all. */
const PRINTED_INPUTS = 20;

/** How sure the answer of a scenario is, by line, and whether others are better. */
export const sureCommand = projectCommand({
  name: 'sure',
  words: 'terminal.sure',
  args: {
    ...arg.REPORT,
    scenario: arg.scenarioNamed(),
    against: arg.repeated('<name>', 'terminal.sure.against'),
    draws: arg.optional(arg.number(['terminal.sure.draws', { draws: DEFAULT_DRAWS, ask: ASK_DRAWS }])),
    seed: arg.initially(String(DEFAULT_SEED), arg.number('terminal.seed')),
    inputs: arg.initially('on', arg.choice('<on|off>', SWITCH, 'terminal.sure.inputs')),
    events: arg.initially('on', arg.choice('<on|off|illustrative>', SURE_EVENTS, 'terminal.sure.events')),
    ask: arg.flag('terminal.sure.ask'),
    chance: arg.initially(
      String(GUESSED_CHANCE),
      arg.between(0, 100, '--chance', 'terminal.sure.chance', '<percent>'),
    ),
  },
  run: async ({ scenario, against, draws, seed, ...given }, { session, context }) => {
    const scenarioIds = [scenario, ...(await scenarioIdsOf(session, against))];
    const [{ result, materialIds, ...view }, report] = given.ask
      ? await next(
          session,
          { scenarioIds, draws: draws ?? ASK_DRAWS, seed, chancePercent: given.chance },
          context.follow,
        )
      : await sure(
          session,
          {
            scenarioIds,
            draws: draws ?? DEFAULT_DRAWS,
            seed,
            inputs: given.inputs === 'on',
            events: given.events,
          },
          context.follow,
        );
    const { language } = context.output;
    const names = view.scenarios.map((one) => nameIn(language, one));
    return runAnswer(context, await projectFacts(session), {
      view: { ...view, scenarioName: names.join(wordsOf(context.output)('report.join')) },
      result: { ...view, result, materialIds },
      report,
      materials: materialIds,
      head: 'cli.sure.head',
      asked: { draws: result.draws, seed: result.seed, generator: result.generator },
      top: PRINTED_INPUTS,
    });
  },
});

/** How sure the answer is. */
async function sure(
  session: Session,
  asked: Parameters<typeof askSure>[1],
  follow: ReadFollow,
): Promise<readonly [SureView, Report]> {
  const view = await askSure(session, asked, follow);
  return [view, sureReport(view)];
}

/** What to ask next. */
async function next(
  session: Session,
  asked: NextAsked,
  follow: ReadFollow,
): Promise<readonly [AskView, Report]> {
  const view = await askNextOf(session, asked, follow);
  return [view, askReport(view)];
}
