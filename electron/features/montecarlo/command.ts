import { noticeTexts } from '@shared/catalogue/notice-text';
import { eventRates, type MonteCarloView } from '@shared/features/montecarlo/contract';
import { monteCarloReport } from '@shared/features/montecarlo/monte-carlo-report';
import { massOf } from '@shared/model/mass-of';
import { namesIn } from '@shared/report/names';
import { sampleModel } from '../../plan/model/sample-model';
import { readJson } from '../../plan/read-json';
import * as arg from '../../terminal/arguments';
import { askRun, OF_RUN, type RunFacts } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import type { Answer } from '../../terminal/print-report';
import { DEFAULT_RUNS, DEFAULT_SEED } from '../../terminal/sampled-runs';
import { materialsFrom } from '../../terminal/share-key';
import { runMonteCarlo } from './run-monte-carlo';

/** Samples events on top of a scenario, or of a model in a file. */
export const monteCarloCommand = command({
  name: 'montecarlo',
  words: 'terminal.montecarlo',
  args: {
    ...OF_RUN,
    runs: arg.initially(DEFAULT_RUNS, arg.number('terminal.montecarlo.runs')),
    seed: arg.initially(DEFAULT_SEED, arg.number('terminal.seed')),
    rates: arg.optional(arg.text('terminal.rates', '<file>')),
  },
  run: async (given, context) => {
    const sampling = { runs: given.runs, seed: given.seed };
    const rates = given.rates === null ? null : await readJson(given.rates, eventRates);
    return askRun(context, 'montecarlo', given, {
      ofModel: (read, session) => sampleModel(session, read, { ...sampling, rates: rates ?? read.rates }),
      ofScenario: (session, { scenarioId, materials, reference }) =>
        runMonteCarlo(
          session,
          { scenarioId, materials: materialsFrom(materials, reference), ...sampling, rates },
          {},
        ),
      answer: (view, facts) => answer(context, view, facts),
    });
  },
});

function answer(context: CommandContext, view: MonteCarloView, { reference, data }: RunFacts): Answer {
  const { elapsedMs: _elapsed, ...figures } = view; // a time is not a result
  const { output, version } = context;
  const { result, window } = view;
  const mass = massOf(
    reference,
    result.materials.map(({ materialId }) => materialId),
  );
  const say = wordsOf(output, mass);
  const head = say('cli.monteCarlo.head', {
    scenario: view.scenarioName,
    economy: namesIn(reference, output.language)({ of: 'country', id: window.economyId }),
    stage: say(`stage.${window.stage}`),
    start: { date: window.start },
    days: window.days,
    runs: result.runs,
    seed: result.seed,
    generator: result.generator,
  });
  const remarks = noticeTexts(view.remarks, output.language);
  const foot = say('cli.monteCarlo.foot', { digest: result.digest, version });
  return {
    result: { ...figures, ...data, version },
    report: monteCarloReport(result),
    reference,
    mass,
    ofStocks: true,
    above: [head],
    below: [...remarks, foot],
  };
}
