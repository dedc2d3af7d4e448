import {
  type EventRates,
  ILLUSTRATIVE_RATES,
  type NamedRates,
  type SourceRate,
} from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import { countedMeasures } from '../engine/measures';
import { countedRate } from '../engine/montecarlo';
import type { Session } from './session';

/** The rates of a run of the project: as given by somebody, or by name; where none are named, those that the register counts. */
export async function ratesFor(
  session: Session,
  model: WhatIfModel,
  given: EventRates | NamedRates | null,
): Promise<EventRates> {
  if (given === null || given === 'register') return registerRates(session, model);
  return given === 'illustrative' ? ILLUSTRATIVE_RATES : given;
}

/**
 * Rates of countries as the register of measures counts them, of those whose measures somebody looked through; of all else, and of
 * how long and how deep an event is, the illustrative ones.
 * Source: docs/engine.md 9.7.
 */
async function registerRates({ project }: Session, model: WhatIfModel): Promise<EventRates> {
  const register = await project.measures();
  const materials = model.materials.map(({ materialId }) => materialId);
  const countries: Record<string, SourceRate> = {};
  for (const issuer of new Set(register.coverage.map((row) => row.issuer))) {
    const counted = countedMeasures(register, issuer, model.economyId, materials);
    if (counted !== null)
      countries[issuer] = {
        ...ILLUSTRATIVE_RATES.country,
        eventsPerYear: countedRate(counted).mean,
        counted,
      };
  }
  return { ...ILLUSTRATIVE_RATES, countries };
}
