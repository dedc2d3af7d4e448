import { itemAt } from '@shared/base/element-at';
import type { CompareSampledView } from '@shared/features/compare/contract';
import type { SampledDifference } from '@shared/model/compare';
import { isApart, pairedDifference } from '@shared/model/significant-difference';
import type { EventRates, MonteCarloResult, NamedRates } from '@shared/model/uncertainty';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { samplingRemarks } from '../../plan/model/sampling-remarks';
import { readScenario } from '../../plan/read-scenario';
import { ratesFor } from '../../plan/register-rates';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { overCommonDays } from './common-days';

interface Asked {
  readonly scenarioIds: readonly string[];
  readonly baseId: string;
  readonly runs: number;
  readonly seed: number;
  /** Null: of countries as the register of measures counts them. */
  readonly rates: EventRates | NamedRates | null;
}

/**
 * Samples scenarios under the same events and says whether their shortfalls can be told apart, run by run.
 * Source: docs/engine.md 15.6
 * @throws Refusal as montecarlo; Cancelled
 */
export async function sampledDifferences(
  session: Session,
  { scenarioIds, baseId, runs, seed, rates }: Asked,
  follow: ReadFollow,
): Promise<CompareSampledView> {
  const sampled: { scenarioId: string; name: string; nameJa: string | null; result: MonteCarloResult }[] = [];
  const read = [];
  for (const scenarioId of scenarioIds) read.push(await readScenario(session, scenarioId));
  for (const [place, resolved] of overCommonDays(read.map((each) => each.resolved)).entries()) {
    const [scenarioId, { reference }] = [itemAt(scenarioIds, place), itemAt(read, place)];
    const { model } = buildWithFeeds(resolved, reference, []);
    const options = { runs, seed, rates: await ratesFor(session, model, rates), byRun: true };
    const result = await session.workbench.monteCarlo(
      { model, options },
      {
        ...follow,
        onProgress: (done) => follow.onProgress?.(place * runs + done, scenarioIds.length * runs),
      },
    );
    const { name, nameJa } = resolved.scenario;
    sampled.push({ scenarioId, name, nameJa, result });
  }
  const totals = sampled.map(({ result }) => totalByRun(result, runs));
  const base = totals[scenarioIds.indexOf(baseId)] ?? new Float64Array(runs);
  const nothing = new Float64Array(runs);
  const [first] = sampled;
  return {
    baseId,
    runs,
    seed,
    rows: sampled.map(({ scenarioId, name, nameJa }, place): SampledDifference => {
      const own = totals[place] ?? nothing;
      const difference = scenarioId === baseId ? null : pairedDifference(base, own);
      return {
        scenarioId,
        name,
        nameJa,
        expected: pairedDifference(nothing, own),
        difference,
        toldApart: difference === null ? null : isApart(difference),
      };
    }),
    remarks: first === undefined ? [] : samplingRemarks(first.result, rates),
  };
}

function totalByRun({ materials }: MonteCarloResult, runs: number): Float64Array {
  const totals = new Float64Array(runs);
  for (const { byRun } of materials)
    for (const [run, tonnes] of byRun?.entries() ?? []) totals[run] = (totals[run] ?? 0) + tonnes;
  return totals;
}
