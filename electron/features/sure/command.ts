import { noticeTexts } from '@shared/catalogue/notice-text';
import { sureReport } from '@shared/features/sure/sure-report';
import { nameIn } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '@shared/model/sure';
import { namesIn } from '@shared/report/names';
import { scenarioByName } from '../../plan/list-scenarios';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
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
    draws: arg.initially(String(DEFAULT_DRAWS), arg.number('terminal.sure.draws')),
    seed: arg.initially(String(DEFAULT_SEED), arg.number('terminal.seed')),
    inputs: arg.initially('on', arg.choice('<on|off>', SWITCH, 'terminal.sure.inputs')),
    events: arg.initially('on', arg.choice('<on|off>', SWITCH, 'terminal.sure.events')),
  },
  run: async ({ scenario, against, draws, seed, ...given }, { session, context }) => {
    const scenarioIds = [scenario];
    for (const name of against) scenarioIds.push((await scenarioByName(session, name)).id);
    const asked = { scenarioIds, draws, seed, inputs: given.inputs === 'on', events: given.events === 'on' };
    const view = await askSure(session, asked, context.follow);
    const [reference, { dataDate, headHash }] = await Promise.all([
      session.project.reference(),
      session.project.info(),
    ]);
    const { output, version } = context;
    const { language } = output;
    const { window, result } = view;
    const mass = massOf(reference, view.materialIds);
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
      result: { ...view, dataDate, headHash, version },
      report: sureReport(view),
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
