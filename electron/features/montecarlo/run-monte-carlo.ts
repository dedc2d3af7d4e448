import { performance } from 'node:perf_hooks';
import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import { type CountedRates, type EventRates, ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { samplingRemarks } from '../../plan/model/sampling-remarks';
import { readScenario } from '../../plan/read-scenario';
import { registerRates } from '../../plan/register-rates';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';

export interface MonteCarloInput {
  readonly scenarioId: string;
  /** Empty for all materials that can be run. */
  readonly materials: readonly string[];
  readonly runs: number;
  readonly seed: number;
  /** Null for the illustrative ones, which the remarks then name. */
  readonly rates: EventRates | CountedRates | null;
}

/**
 * Samples events on top of a scenario, in the workers of the bench.
 * @throws Refusal: unknown scenario, nothing to run, bad figures, rates or number of runs; Cancelled
 */
export async function runMonteCarlo(
  session: Session,
  input: MonteCarloInput,
  follow: ReadFollow,
): Promise<MonteCarloView> {
  const started = performance.now();
  const { resolved, reference } = await readScenario(session, input.scenarioId);
  const built = buildWithFeeds(resolved, reference, input.materials);
  const { runs, seed } = input;
  const rates = input.rates === 'register' ? await registerRates(session, built.model) : input.rates;
  const options = { runs, seed, rates: rates ?? ILLUSTRATIVE_RATES };
  const result = await session.workbench.monteCarlo({ model: built.model, options }, follow);
  return {
    scenarioId: resolved.scenario.id,
    scenarioName: session.nameOf(resolved.scenario),
    window: resolved.window,
    result,
    remarks: [...built.remarks, ...samplingRemarks(result, input.rates)],
    elapsedMs: performance.now() - started,
  };
}
