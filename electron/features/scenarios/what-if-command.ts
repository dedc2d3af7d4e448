import { type StockPicture, stockChart } from '@shared/charts/stock-chart';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { headlineText } from '@shared/features/scenarios/headline-text';
import { idleTexts } from '@shared/features/scenarios/idle-text';
import { linesOf, whatIfReport } from '@shared/features/scenarios/what-if-report';
import { namesOf } from '@shared/model/catalogue';
import { headlineOf } from '@shared/model/headline';
import { lineTotals } from '@shared/model/line-clock';
import { massOf } from '@shared/model/mass-of';
import { formats } from '@shared/words/formats';
import { whatIfOfModel } from '../../plan/model/sample-model';
import { whatIfView } from '../../plan/run-scenario';
import * as arg from '../../terminal/arguments';
import { askRun, OF_RUN } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command } from '../../terminal/declared';
import type { Answer } from '../../terminal/print-report';
import { type RunFacts, runAnswer } from '../../terminal/run-answer';
import { materialsFrom } from '../../terminal/share-key';

/** Runs a scenario day by day. */
export const whatIfCommand = command({
  name: 'whatif',
  words: 'terminal.whatif',
  args: { ...OF_RUN, ...arg.CHART },
  run: (given, context) =>
    askRun(context, 'whatif', given, {
      ofModel: (read, session) => whatIfOfModel(session, read),
      ofScenario: (session, { scenarioId, materials, reference }) =>
        whatIfView(session, { scenarioId, materials: materialsFrom(materials, reference), tryShocks: null }),
      answer: (view, facts) => answer(context, view, facts),
    }),
});

function answer(context: CommandContext, view: WhatIfView, facts: RunFacts): Answer {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { language, settings } = context.output;
  const materials = view.result.materials.map(({ materialId }) => materialId);
  const names = namesOf(facts.reference, language);
  const written = formats(language, massOf(facts.reference, materials), settings.currency);
  return runAnswer(context, facts, {
    view,
    result: {
      ...figures,
      headline: headlineOf(view.result),
      lines: linesOf(view),
      lineTotals: lineTotals(view.result.lines),
    },
    report: whatIfReport(view),
    materials,
    head: 'cli.whatIf.head',
    asked: { ghost: view.ghost.name },
    chart: ({ t, f, language }) => {
      const shown = stockShown(view);
      return shown === null
        ? null
        : stockChart(
            {
              ...shown,
              measure: 'tonnes',
              materialName: names.material(shown.result.materialId),
              ghostName: view.ghost.name,
            },
            { t, f, language },
          );
    },
    above: (say) => [
      ...idleTexts(view.idle, view.window, say, names, language, written),
      headlineText(view.result, say, written, names),
    ],
  });
}

/** The run of the material that the headline names, or of the first one, beside the same of the run compared; null for a run of none. */
function stockShown({
  window,
  result,
  ghost,
}: WhatIfView): Omit<StockPicture, 'measure' | 'materialName' | 'ghostName'> | null {
  const shown = headlineOf(result).first?.materialId ?? result.materials[0]?.materialId;
  const of = ({ materials }: WhatIfView['result']) =>
    materials.find(({ materialId }) => materialId === shown);
  const found = of(result);
  return found === undefined
    ? null
    : {
        start: window.start,
        days: window.days,
        result: found,
        ghost: of(ghost.result) ?? null,
        minimum: null,
        sampled: null,
      };
}
