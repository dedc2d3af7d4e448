import type { StressView } from '@shared/features/stress/contract';
import { stressChart } from '@shared/features/stress/stress-chart';
import { stressReport } from '@shared/features/stress/stress-report';
import * as arg from '../../terminal/arguments';
import { askRun, OF_RUN } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import type { Answer } from '../../terminal/print-report';
import { type RunFacts, runAnswer } from '../../terminal/run-answer';
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

function answer(context: CommandContext, view: StressView, facts: RunFacts, top: number): Answer {
  // A time is not a result, and what was run stands in the rows.
  const { elapsedMs, materialIds, ...result } = view;
  const { version } = context;
  return runAnswer(context, facts, {
    view,
    result,
    report: stressReport(view),
    materials: materialIds,
    head: 'cli.stress.head',
    asked: { on: wordsOf(context.output)(view.onPlan ? 'stress.on.plan' : 'stress.on.scenario') },
    chart: (formatter) => stressChart(view, formatter),
    below: (say) => [
      ...(view.result.kind === 'worst'
        ? [say('cli.stress.took', { seconds: (elapsedMs / 1000).toFixed(1) })]
        : []),
      say(facts.data === null ? 'cli.whatIf.footOfModel' : 'cli.stress.foot', { version }),
    ],
    top,
  });
}
