import { performance } from 'node:perf_hooks';
import { itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import type { CompareView } from '@shared/features/compare/contract';
import { type ComparedRun, type CompareMeasure, LEAST_COMPARED, MOST_COMPARED } from '@shared/model/compare';
import { costOfMeasures } from '@shared/model/cost-of-measures';
import { headlineOf, lostValueOf } from '@shared/model/headline';
import { daysEarlier, lineClock, lineTiers, lineTotals } from '@shared/model/line-clock';
import { type ResolvedScenario, resolveScenario } from '@shared/model/resolution';
import type { WhatIfResult } from '@shared/model/what-if-result';
import { buildModel } from '../../plan/model/build-model';
import type { Session } from '../../plan/session';
import { overCommonDays } from './common-days';
import { firstDays } from './first-days';

/**
 * Runs scenarios side by side over the days that all have, each from its own first one, and holds all of them against one.
 * @throws Refusal: fewer than two or more than six, one twice, unknown, nothing to run
 */
export async function compareScenarios(
  session: Session,
  { scenarioIds, baseId }: { readonly scenarioIds: readonly string[]; readonly baseId: string },
): Promise<CompareView> {
  const started = performance.now();
  const base = scenarioIds.indexOf(baseId);
  const isMany = scenarioIds.length >= LEAST_COMPARED && scenarioIds.length <= MOST_COMPARED;
  if (!isMany || base < 0 || new Set(scenarioIds).size < scenarioIds.length)
    throw new Refusal('refusal.compare.count', { least: LEAST_COMPARED, most: MOST_COMPARED });
  const [reference, book, plan] = await Promise.all([
    session.project.reference(),
    session.project.scenarios(),
    session.project.plan({}),
  ]);
  const asked = scenarioIds.map((id) => resolveScenario(plan, book, id));
  const runs: Compared[] = [];
  for (const [place, resolved] of overCommonDays(asked).entries()) {
    const { model } = buildModel(resolved, reference, []);
    const ownDays = itemAt(asked, place).window.days;
    runs.push({ resolved, ownDays, tiers: lineTiers(model), result: await session.workbench.whatIf(model) });
  }
  return { ...comparedRuns(runs, base), elapsedMs: performance.now() - started };
}

/** A scenario and its run. `tiers`: of each line; `ownDays`: that its own run has. */
interface Compared {
  readonly resolved: ResolvedScenario;
  readonly ownDays?: number;
  readonly tiers: Readonly<Record<string, number>>;
  readonly result: WhatIfResult;
}

/** Runs side by side, held against one of them. @param base its place */
export function comparedRuns(runs: readonly Compared[], base: number): Omit<CompareView, 'elapsedMs'> {
  const results = runs.map(({ result }) => result);
  const against = results[base];
  if (against === undefined) throw new Error('nothing to hold the runs against');
  const first = headlineOf(against).first;
  return {
    baseId: runs[base]?.resolved.scenario.id ?? '',
    runs: runs.map(({ resolved, ownDays = resolved.window.days, tiers, result }): ComparedRun => {
      const own = headlineOf(result).first;
      const { id, name, nameJa } = resolved.scenario;
      return {
        scenarioId: id,
        name,
        nameJa,
        window: resolved.window,
        ownDays,
        lines: lineClock(result, against.lines, tiers),
        totals: lineTotals(result.lines),
        first: own,
        daysEarlier: own === null || first === null ? null : daysEarlier(own.moment, first.moment),
        values: measuresOf(result),
        cost: costOfMeasures(resolved.costs),
      };
    }),
    days: firstDays(results, base),
  };
}

/** What a run says by the measures of a difference. */
export function measuresOf({ lines, materials }: WhatIfResult): Record<CompareMeasure, number | null> {
  return {
    lineDays: lineTotals(lines).lostDays,
    lostValue: lostValueOf(lines),
    shortfall: materials.reduce((sum, { totalShortfall }) => sum + totalShortfall, 0),
  };
}
