import { noticeTexts } from '@shared/catalogue/notice-text';
import type { StressView } from '@shared/features/stress/contract';
import { stressChart } from '@shared/features/stress/stress-chart';
import { stressReport } from '@shared/features/stress/stress-report';
import { massOf } from '@shared/model/mass-of';
import { namesIn } from '@shared/report/names';
import * as arg from '../../terminal/arguments';
import { askRun, OF_RUN, type RunFacts } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import type { Answer } from '../../terminal/print-report';
import { materialsFrom } from '../../terminal/share-key';
import { askStress, askStressOfModel } from './ask-stress';
import { QUESTION, questionFrom } from './stress-question';

/** What is missed most, what breaks a target, and which input a result hangs on. */
export const stressCommand = command({
  name: 'stress',
  words: 'terminal.stress',
  args: {
    ...OF_RUN,
    ...arg.CHART,
    ...QUESTION,
    top: arg.initially('20', arg.whole('terminal.stress.top')),
  },
  run: (given, context) => {
    const onPlan = given.on === 'plan';
    return askRun(context, 'stress', given, {
      ofModel: (read, session) => askStressOfModel(session, read, onPlan, questionFrom(given, null)),
      ofScenario: (session, { scenarioId, materials, reference }) => {
        const question = questionFrom(given, reference);
        const asked = { scenarioId, materials: materialsFrom(materials, reference), onPlan, question };
        return askStress(session, asked, {});
      },
      answer: (view, facts) => answer(context, view, facts, given.top),
    });
  },
});

function answer(
  context: CommandContext,
  view: StressView,
  { reference, data }: RunFacts,
  top: number,
): Answer {
  // A time is not a result, and what was run stands in the rows.
  const { elapsedMs, materialIds, ...figures } = view;
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
  return {
    result,
    report: stressReport(view),
    ofStocks: true,
    reference,
    mass,
    chart: (formatter) => stressChart(view, formatter),
    above: [head],
    below: [
      ...noticeTexts(view.remarks, language),
      ...(view.result.kind === 'worst'
        ? [t('cli.stress.took', { seconds: (elapsedMs / 1000).toFixed(1) })]
        : []),
      foot,
    ],
    top,
  };
}
