import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import { countedRates, monteCarloReport } from '@shared/features/montecarlo/monte-carlo-report';
import { sampleModel } from '../../plan/model/sample-model';
import { readRates } from '../../plan/read-rates';
import * as arg from '../../terminal/arguments';
import { askRun, OF_RUN } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command } from '../../terminal/declared';
import type { Answer } from '../../terminal/print-report';
import { type RunFacts, runAnswer } from '../../terminal/run-answer';
import { DEFAULT_RUNS, DEFAULT_SEED } from '../../terminal/sampled-runs';
import { materialsFrom } from '../../terminal/share-key';
import { Misused } from '../../terminal/usage';
import { runMonteCarlo } from './run-monte-carlo';

/** Samples events on top of a scenario, or of a model in a file. */
export const monteCarloCommand = command({
  name: 'montecarlo',
  words: 'terminal.montecarlo',
  args: {
    ...OF_RUN,
    runs: arg.initially(DEFAULT_RUNS, arg.number('terminal.montecarlo.runs')),
    seed: arg.initially(DEFAULT_SEED, arg.number('terminal.seed')),
    rates: arg.optional(arg.text('terminal.montecarlo.rates', '<file>')),
    tail: arg.optional(arg.between(50, 99.9, '--tail', 'terminal.montecarlo.tail', '<percent>')),
    error: arg.optional(arg.between(0.01, 100, '--error', 'terminal.montecarlo.error', '<percent>')),
    antithetic: arg.flag('terminal.montecarlo.antithetic'),
  },
  run: async (given, context) => {
    const { runs, seed, tail: tailPercent, error: errorPercent, antithetic } = given;
    const sampling = { runs, seed };
    const rates = await readRates(given.rates);
    return askRun(context, 'montecarlo', given, {
      ofModel: (read, session) => {
        if (rates === 'register') throw new Misused('usage.montecarlo.register');
        if (tailPercent !== null || errorPercent !== null || antithetic)
          throw new Misused('usage.montecarlo.ofProject');
        return sampleModel(session, read, { ...sampling, rates: rates ?? read.rates });
      },
      ofScenario: (session, { scenarioId, materials, reference }) =>
        runMonteCarlo(
          session,
          {
            scenarioId,
            materials: materialsFrom(materials, reference),
            ...sampling,
            tailPercent,
            errorPercent,
            antithetic,
            rates,
          },
          {},
        ),
      answer: (view, facts) => answer(context, view, facts),
    });
  },
});

function answer(
  context: CommandContext,
  { elapsedMs: _elapsed, ...view }: MonteCarloView, // a time is not a result
  facts: RunFacts,
): Answer {
  const { runs, seed, generator, digest, materials } = view.result;
  const { tables } = monteCarloReport(view.result);
  const rates = countedRates(view.result);
  return runAnswer(context, facts, {
    view,
    result: view,
    report: { tables: rates.rows.length === 0 ? tables : [...tables, rates] },
    materials: materials.map(({ materialId }) => materialId),
    head: 'cli.monteCarlo.head',
    asked: { runs, seed, generator },
    below: (say) => [say('cli.monteCarlo.foot', { digest, version: context.version })],
  });
}
