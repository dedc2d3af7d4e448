import { Refusal } from '@shared/base/refusal';
import {
  type EventRates,
  MOST_RUNS,
  type MonteCarloOptions,
  type SourceRate,
} from '@shared/model/uncertainty';

/** More events a year than this are not events but a lower share. */
const MOST_EVENTS = 365;
const MOST_DAYS = 36_525;
/** Beta laws outside of this have all their mass in one point, and lognormal ones beyond a spread of 5 have none. */
const LEAST_SHAPE = 0.1;
const MOST_SHAPE = 1_000;
const MOST_SPREAD = 5;
/** A tail beyond these levels, in percent, is no tail, or a handful of runs. */
const LEAST_TAIL = 50;
const MOST_TAIL = 99.9;

/**
 * Checks how a model is to be sampled.
 * @throws Refusal (refusal.uncertainty.*) with the field in `place`, the first thing found wrong
 */
export function validateOptions({ runs, seed, rates, tailPercent }: MonteCarloOptions): void {
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) {
    throw new Refusal('refusal.uncertainty.runs', { runs, most: MOST_RUNS }, { field: 'runs' });
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new Refusal('refusal.uncertainty.seed', { seed }, { field: 'seed' });
  }
  if (tailPercent !== undefined) requireBetween(tailPercent, LEAST_TAIL, MOST_TAIL, 'tailPercent');
  validateRates(rates);
}

function validateRates(rates: EventRates): void {
  validateRate(rates.supplier, 'rates.supplier');
  validateRate(rates.country, 'rates.country');
  for (const [id, rate] of Object.entries(rates.suppliers)) validateRate(rate, `rates.suppliers.${id}`);
  for (const [id, rate] of Object.entries(rates.countries)) validateRate(rate, `rates.countries.${id}`);
  for (const [id, rate] of Object.entries(rates.alliances ?? {})) validateRate(rate, `rates.alliances.${id}`);
}

function validateRate({ eventsPerYear, duration, severity }: SourceRate, field: string): void {
  requireBetween(eventsPerYear, 0, MOST_EVENTS, `${field}.eventsPerYear`);
  switch (duration.kind) {
    case 'exponential':
      requirePositive(duration.meanDays, MOST_DAYS, `${field}.duration.meanDays`);
      break;
    case 'lognormal':
      requirePositive(duration.medianDays, MOST_DAYS, `${field}.duration.medianDays`);
      requireBetween(duration.spread, 0, MOST_SPREAD, `${field}.duration.spread`);
      break;
  }
  requireBetween(severity.alpha, LEAST_SHAPE, MOST_SHAPE, `${field}.severity.alpha`);
  // 0 is the limit in which an event takes everything.
  if (severity.beta !== 0) requireBetween(severity.beta, LEAST_SHAPE, MOST_SHAPE, `${field}.severity.beta`);
}

function requirePositive(value: number, most: number, field: string): void {
  if (value === 0) throw new Refusal('refusal.uncertainty.zeroDuration', { field }, { field });
  requireBetween(value, 0, most, field);
}

function requireBetween(value: number, least: number, most: number, field: string): void {
  if (!(value >= least && value <= most)) {
    const shown = Number.isFinite(value) ? value : String(value);
    throw new Refusal('refusal.uncertainty.range', { field, value: shown, least, most }, { field });
  }
}
