import { eventRates } from '@shared/features/montecarlo/contract';
import { type EventRates, NAMED_RATES, type NamedRates } from '@shared/model/uncertainty';
import { readJson } from './read-json';

/** Rates as a command is given them: a name, or a file of them. @throws Refusal as readJson */
export async function readRates(given: string | null): Promise<EventRates | NamedRates | null> {
  const named = NAMED_RATES.find((name) => name === given);
  return given === null ? null : (named ?? readJson(given, eventRates));
}
