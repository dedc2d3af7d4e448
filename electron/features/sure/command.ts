import { noticeTexts } from '@shared/catalogue/notice-text';
import { askReport } from '@shared/features/sure/ask-report';
import type { AskView } from '@shared/features/sure/ask-view';
import { sureReport } from '@shared/features/sure/sure-report';
import type { SureView } from '@shared/features/sure/view';
import { ASK_DRAWS, GUESSED_CHANCE } from '@shared/model/ask-next';
import { nameIn } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '@shared/model/sure';
import { namesIn } from '@shared/report/names';
import type { Report } from '@shared/report/table';
import { scenarioByName } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
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
    events: arg.initially('on', arg.choice('<on|off>', SWITCH, 'terminal.sure.events')),
    ask: arg.flag('terminal.sure.ask'),
    chance: arg.initially(
      String(GUESSED_CHANCE),
      arg.between(0, 100, '--chance', 'terminal.sure.chance', '<percent>'),
    ),
  },
  run: async ({ scenario, against, draws, seed, ...given }, { session, context }) => {
    const scenarioIds = [scenario];
    for (const name of against) scenarioIds.push((await scenarioByName(session, name)).id);
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
            events: given.events === 'on',
          },
          context.follow,
        );
    const [reference, { dataDate, headHash }] = await Promise.all([
      session.project.reference(),
      session.project.info(),
    ]);
    const { output, version } = context;
    const { language } = output;
    const { window } = view;
    const mass = massOf(reference, materialIds);
    const say = wordsOf(output, mass);
    const head = say('cli.sure.head', {
      scenario: view.scenarios.map((one) => nameIn(language, one)).join(say('report.join')),
      economy: namesIn(reference, language)({ of: 'country', id: window.economyId }),
      stage: say(`stage.${window.stage}`),
      start: { date: window.start },
      days: window.days,
      draws: result.draws,
      seed: result.seed,
      generator: result.generator,
    });
    return {
      result: { ...view, result, materialIds, dataDate, headHash, version },
      report,
      reference,
      mass,
      ofStocks: true,
      above: [head],
      below: [
        ...noticeTexts(view.remarks, language),
        say('cli.whatIf.foot', { date: { date: dataDate }, version }),
      ],
      top: PRINTED_INPUTS,
    };
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
