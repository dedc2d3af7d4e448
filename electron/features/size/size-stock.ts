import { yearOf } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import type { SizingPoint, SizingView, StockUnderEvents } from '@shared/model/sizing';
import { isUnlimited } from '@shared/model/stock-limits';
import type { EventRates, NamedRates } from '@shared/model/uncertainty';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { annualNeed, daysOfCover } from '../../engine/run';
import { coverOf, materialOf } from '../../engine/size';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import type { ReadModel } from '../../plan/model/model-file';
import { ratesOfModel } from '../../plan/model/sample-model';
import { samplingRemarks } from '../../plan/model/sampling-remarks';
import { readScenario } from '../../plan/read-scenario';
import { ratesFor } from '../../plan/register-rates';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';

/** How a stock is sized, whatever the model comes from. */
interface Sizing {
  readonly materialId: MaterialId;
  /** Days of cover of the stocks that are tried, in the order of the answer. */
  readonly coverDays: readonly number[];
  readonly runs: number;
  readonly seed: number;
  /** Null: of countries as the register counts them, in a model file those that it gives. */
  readonly rates: EventRates | NamedRates | null;
  /** Percent of the runs that must have no shortfall. */
  readonly reliabilityPercent: number;
}

export interface SizeStock extends Sizing {
  readonly scenarioId: string;
}

/** What a stock is sized in. */
interface Sized {
  readonly model: WhatIfModel;
  readonly named: Pick<SizingView, 'scenarioId' | 'scenarioName' | 'window'>;
  readonly remarks: SizingView['remarks'];
  readonly rates: EventRates;
  readonly given: EventRates | NamedRates | null;
}

/**
 * How much stock of one material a scenario asks for: the least one with which its own shocks leave no shortfall, and the
 * chance of a shortfall for each stock that is tried when events are sampled on top, the same events for all of them.
 * @throws Refusal: unknown scenario or material, nothing to run, a cover or reliability out of range, bad rates or runs; Cancelled
 */
export async function sizeStock(session: Session, input: SizeStock, follow: ReadFollow): Promise<SizingView> {
  requireSizing(input);
  const { resolved, reference } = await readScenario(session, input.scenarioId);
  const { model, remarks } = buildWithFeeds(resolved, reference, [input.materialId]);
  const { scenario, window } = resolved;
  const named = { scenarioId: scenario.id, scenarioName: session.nameOf(scenario), window };
  const rates = await ratesFor(session, model, input.rates);
  return sizeIn(session, { model, named, remarks, rates, given: input.rates }, input, follow);
}

/** The same of a model that came in a file, with no project. @throws Refusal as sizeStock() */
export async function sizeInModel(
  session: Session,
  { name, model, rates }: ReadModel,
  input: Sizing,
): Promise<SizingView> {
  requireSizing(input);
  materialOf(model, input.materialId);
  const { economyId, stage, start, days } = model;
  const named = { scenarioId: name, scenarioName: name, window: { economyId, stage, start, days } };
  const given = input.rates ?? rates;
  return sizeIn(session, { model, named, remarks: [], rates: ratesOfModel(given), given }, input, {});
}

function requireSizing({ reliabilityPercent, coverDays }: Sizing): void {
  requireRange('reliabilityPercent', reliabilityPercent, 0, 100);
  for (const days of coverDays) requireRange('coverDays', days, 0, 3650);
}

async function sizeIn(
  session: Session,
  { model, named, remarks, rates, given }: Sized,
  input: Sizing,
  follow: ReadFollow,
): Promise<SizingView> {
  const { reliabilityPercent, runs, seed, materialId } = input;
  const run = await session.workbench.whatIf(model);
  const daily = run.materials.find((one) => one.materialId === materialId);
  if (daily === undefined) throw new Error('the model of a sizing holds its material');
  const sized = await session.workbench.size(
    {
      model,
      materialId,
      reliability: reliabilityPercent / 100,
      options: { runs, seed, rates },
      openings: input.coverDays.map((days) => tonnesOf(model, materialId, days)),
    },
    follow,
  );
  const pointOf = ({ opening: tonnes, ...fares }: StockUnderEvents): SizingPoint => ({
    tonnes,
    coverDays: coverOf(model, materialId, tonnes),
    ...fares,
  });
  const points = sized.points.map(pointOf);
  const enough = points.find(({ chance }) => 1 - chance.value >= reliabilityPercent / 100);
  return {
    ...named,
    materialId,
    opening: { tonnes: daily.openingStock, coverDays: daily.openingCover },
    least: { ...daily.minimumStock, coverDays: coverOf(model, materialId, daily.minimumStock.tonnes) },
    hasLimits: hasLimits(materialOf(model, materialId)),
    points,
    reliabilityPercent,
    enough: enough?.tonnes ?? null,
    exact: sized.exact === null ? null : pointOf(sized.exact),
    runs,
    seed,
    remarks: [...remarks, ...samplingRemarks(sized, given)],
  };
}

/** Tonnes REO of a cover, by the need of the first year as coverOf() counts it. */
function tonnesOf(model: WhatIfModel, materialId: MaterialId, days: number): number {
  return days / daysOfCover(1, annualNeed(materialOf(model, materialId), yearOf(model.start)));
}

/** Whether the least stock may not do, because some of it is held back or comes out slowly. */
function hasLimits({ stock, stocks }: MaterialModel): boolean {
  return [stock, ...(stocks ?? [])].some((one) => !isUnlimited(one));
}

function requireRange(field: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new Refusal('refusal.uncertainty.range', { field, value, least, most }, { field });
}
