import { type FieldNotes, ruled } from './field-note';

/** Rates of disturbances. */
export const RATE_FIELDS: FieldNotes = ruled('9.1', {
  'rates.supplier': ['Events of a supplier that `suppliers` does not name.', null],
  'rates.country': [
    'Events of a country that `countries` does not name; all suppliers in it feel them.',
    null,
  ],
  'rates.suppliers': ['Events by name or id of a supplier.', null],
  'rates.countries': ['Events by code of a country.', null],
  'rates.alliances': [
    'Events by name of countries that hold goods back together, beside those of each; all suppliers in any of them feel them.',
    null,
  ],
  'alliances[].countries': ['Codes of its countries, two or more.', null],
  eventsPerYear: ['How many begin in a year while it is up: long ones make fewer of them.', 'events a year'],
  duration: ['How long one lasts; a part of a day counts as one.', null],
  'duration.kind': ['The law: exponential or lognormal.', null],
  'duration.meanDays': ['Mean.', 'days'],
  'duration.medianDays': ['Median.', 'days'],
  'duration.spread': [
    'Standard deviation of the logarithm: two of three last between median / e^spread and median * e^spread.',
    'no unit',
  ],
  severity: [
    'Part of the dispatch that one takes away: Beta(alpha, beta), mean alpha / (alpha + beta).',
    null,
  ],
  'severity.alpha': ['First parameter.', 'no unit'],
  'severity.beta': ['Second parameter; 0: everything is taken.', 'no unit'],
});
