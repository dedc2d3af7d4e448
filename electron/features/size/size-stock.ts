import { yearOf } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import type { SizingPoint, SizingView } from '@shared/model/sizing';
import { type EventRates, ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import { annualNeed, daysOfCover } from '../../engine';
import { coverOf, openedWith } from '../../engine/size/reliability';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { samplingRemarks } from '../../plan/model/sampling-remarks';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';

export interface SizeStock {
  readonly scenarioId: string;
  readonly materialId: MaterialId;
  /** Days of cover of the stocks that are tried, in the order of the answer. */
  readonly coverDays: readonly number[];
  readonly runs: number;
  readonly seed: number;
  /** Null for the illustrative ones, which the remarks then name. */
  readonly rates: EventRates | null;
  /** Percent of the runs that must have no shortfall. */
  readonly reliabilityPercent: number;
}

/**
 * How much stock of one material a scenario asks for: the least one with which its own shocks leave no shortfall, and the
 * chance of a shortfall for each stock that is tried when events are sampled on top, the same events for all of them.
 * @throws Refusal: unknown scenario or material, nothing to run, a cover or reliability out of range, bad rates or runs; Cancelled
 */
export async function sizeStock(session: Session, input: SizeStock, follow: ReadFollow): Promise<SizingView> {
  const { reliabilityPercent, runs, seed, rates } = input;
  requireRange('reliabilityPercent', reliabilityPercent, 0, 100);
  for (const days of input.coverDays) requireRange('coverDays', days, 0, 3650);
  const { resolved, reference } = await readScenario(session, input.scenarioId);
  const { model, remarks } = buildWithFeeds(resolved, reference, [input.materialId]);
  const run = await session.workbench.whatIf(model);
  const [daily] = run.materials;
  if (daily === undefined) throw new Error('buildWithFeeds() gives at least one material');
  const options = { runs, seed, rates: rates ?? ILLUSTRATIVE_RATES };
  const points: SizingPoint[] = [];
  let said: SizingView['remarks'] = remarks;
  for (const tonnes of input.coverDays.map((days) => tonnesOf(model, days))) {
    const opened = openedWith(model, input.materialId, tonnes);
    const result = await session.workbench.monteCarlo({ model: opened, options }, follow);
    const [sampled] = result.materials;
    if (sampled === undefined) throw new Error('one result a material');
    if (points.length === 0) said = [...remarks, ...samplingRemarks(result, rates)];
    points.push({
      tonnes,
      coverDays: coverOf(opened, input.materialId, tonnes),
      chance: sampled.chance,
      totalShortfall: sampled.totalShortfall,
    });
  }
  const enough = points.find(({ chance }) => 1 - chance.value >= reliabilityPercent / 100);
  return {
    scenarioId: resolved.scenario.id,
    scenarioName: resolved.scenario.name,
    window: resolved.window,
    materialId: daily.materialId,
    opening: { tonnes: daily.openingStock, coverDays: daily.openingCover },
    least: { ...daily.minimumStock, coverDays: coverOf(model, input.materialId, daily.minimumStock.tonnes) },
    hasLimits: hasLimits(model),
    points,
    reliabilityPercent,
    enough: enough?.tonnes ?? null,
    runs,
    seed,
    remarks: said,
  };
}

/** Tonnes REO of a cover, by the need of the first year as coverOf() counts it. */
function tonnesOf(model: WhatIfModel, days: number): number {
  const [material] = model.materials;
  return material === undefined ? 0 : days / daysOfCover(1, annualNeed(material, yearOf(model.start)));
}

/** Whether the least stock may not do, because some of it is held back or comes out slowly. */
function hasLimits({ materials }: WhatIfModel): boolean {
  return materials.some(({ stock, stocks }) =>
    [stock, ...(stocks ?? [])].some(
      ({ minimum, maximum, maximumReleasePerDay }) =>
        minimum > 0 || maximum !== null || maximumReleasePerDay !== null,
    ),
  );
}

function requireRange(field: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new Refusal('refusal.uncertainty.range', { field, value, least, most }, { field });
}
