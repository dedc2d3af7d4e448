import { performance } from 'node:perf_hooks';
import { yearOf } from '@shared/base/calendar';
import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { idleShocks } from '@shared/model/idle-shocks';
import { lineTiers } from '@shared/model/line-clock';
import { type EventRates, ILLUSTRATIVE_RATES, type NamedRates } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import { annualNeed } from '../../engine/run';
import type { Session } from '../session';
import type { ReadModel } from './model-file';
import { samplingRemarks } from './sampling-remarks';

/** Samples a model that came in a file, with no project. @throws Refusal: bad figures, rates or number of runs */
export async function sampleModel(
  session: Session,
  { name, model }: ReadModel,
  sampling: { readonly runs: number; readonly seed: number; readonly rates: EventRates | NamedRates | null },
): Promise<MonteCarloView> {
  const started = performance.now();
  const options = { ...sampling, rates: ratesOfModel(sampling.rates) };
  const result = await session.workbench.monteCarlo({ model, options }, {});
  return {
    scenarioId: name,
    scenarioName: name,
    window: windowOf(model),
    result,
    remarks: samplingRemarks(result, sampling.rates),
    elapsedMs: performance.now() - started,
  };
}

/** The rates of a model in a file, which has no register to count in: what is not given is illustrative. */
export function ratesOfModel(given: EventRates | NamedRates | null): EventRates {
  return given === null || typeof given === 'string' ? ILLUSTRATIVE_RATES : given;
}

/** Runs a model that came in a file day by day, with the same model without shocks beside it. @throws Refusal: bad figures */
export async function whatIfOfModel(session: Session, { name, model }: ReadModel): Promise<WhatIfView> {
  const started = performance.now();
  const [result, ghost] = await Promise.all([
    session.workbench.whatIf(model),
    session.workbench.whatIf({ ...model, shocks: [] }),
  ]);
  const year = yearOf(model.start);
  return {
    scenarioId: name,
    scenarioName: name,
    window: windowOf(model),
    result,
    ghost: { name: session.say('whatIf.ghost.noShock'), result: ghost },
    annualNeed: Object.fromEntries(model.materials.map((item) => [item.materialId, annualNeed(item, year)])),
    lineTiers: lineTiers(model),
    remarks: [],
    idle: idleShocks(model.shocks, result, true),
    elapsedMs: performance.now() - started,
  };
}

function windowOf({ economyId, stage, start, days }: WhatIfModel): WhatIfView['window'] {
  return { economyId, stage, start, days };
}
