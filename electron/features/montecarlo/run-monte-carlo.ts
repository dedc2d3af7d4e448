import { performance } from 'node:perf_hooks';
import type { Notice } from '@shared/base/refusal';
import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import { relativeErrorPercent } from '@shared/features/montecarlo/relative-error';
import type { EventRates, MonteCarloResult, NamedRates } from '@shared/model/uncertainty';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { samplingRemarks } from '../../plan/model/sampling-remarks';
import { readScenario } from '../../plan/read-scenario';
import { ratesFor } from '../../plan/register-rates';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { untilError } from './until-error';

export interface MonteCarloInput {
  readonly scenarioId: string;
  /** Empty for all materials that can be run. */
  readonly materials: readonly string[];
  readonly runs: number;
  readonly seed: number;
  /** Null for the illustrative ones, which the remarks then name. */
  readonly rates: EventRates | NamedRates | null;
  /** Level of value at risk and tail mean; null for that of RISK_LEVEL. */
  readonly tailPercent: number | null;
  /** Whether every second run mirrors the one before. */
  readonly antithetic: boolean;
  /** Runs are made until the mean shortfall is known to so many percent, `runs` at most; null: all of them. */
  readonly errorPercent: number | null;
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
  const { runs, seed, antithetic, tailPercent, errorPercent } = input;
  const rates = await ratesFor(session, built.model, input.rates);
  const options = {
    seed,
    rates,
    ...(tailPercent === null ? {} : { tailPercent }),
    ...(antithetic ? { antithetic } : {}),
  };
  const sample = (many: number) =>
    session.workbench.monteCarlo({ model: built.model, options: { ...options, runs: many } }, follow);
  const result = errorPercent === null ? await sample(runs) : await untilError(errorPercent, runs, sample);
  return {
    scenarioId: resolved.scenario.id,
    scenarioName: session.nameOf(resolved.scenario),
    window: resolved.window,
    result,
    remarks: [
      ...built.remarks,
      ...samplingRemarks(result, input.rates),
      ...(errorPercent === null ? [] : [errorRemark(result, errorPercent)]),
    ],
    elapsedMs: performance.now() - started,
  };
}

/** How well the mean is known after all, and whether that is what was asked for. */
function errorRemark(result: MonteCarloResult, percent: number): Notice {
  const error = relativeErrorPercent(result);
  if (error === null) return { code: 'monteCarlo.remark.noShortfall', params: { runs: result.runs } };
  const params = { runs: result.runs, percent, error: Number(error.toPrecision(2)) };
  return { code: error <= percent ? 'monteCarlo.remark.errorMet' : 'monteCarlo.remark.errorNotMet', params };
}
