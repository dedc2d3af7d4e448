import { noticeTexts } from '@shared/catalogue/notice-text';
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
import { askRun, OF_RUN, type RunFacts } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import type { Answer } from '../../terminal/print-report';
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

function answer(context: CommandContext, view: WhatIfView, { reference, data }: RunFacts): Answer {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { version, output } = context;
  const result = {
    ...figures,
    headline: headlineOf(view.result),
    lines: linesOf(view),
    lineTotals: lineTotals(view.result.lines),
    ...data,
    version,
  };
  const mass = massOf(
    reference,
    view.result.materials.map(({ materialId }) => materialId),
  );
  const say = wordsOf(output, mass);
  const { economyId, stage, start, days } = view.window;
  const names = namesOf(reference, output.language);
  const head = say('cli.whatIf.head', {
    scenario: view.scenarioName,
    economy: names.country(economyId),
    stage: say(`stage.${stage}`),
    start: { date: start },
    days,
    ghost: view.ghost.name,
  });
  const written = formats(output.language, mass, output.settings.currency);
  const headline = headlineText(view.result, say, written, names);
  const remarks = noticeTexts(view.remarks, output.language);
  const foot =
    data === null
      ? say('cli.whatIf.footOfModel', { version })
      : say('cli.whatIf.foot', { date: { date: data.dataDate }, version });
  return {
    result,
    report: whatIfReport(view),
    ofStocks: true,
    reference,
    mass,
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
    above: [head, ...idleTexts(view.idle, view.window, say, names, output.language, written), headline],
    below: [...remarks, foot],
  };
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
