import { kindOf, shockKinds } from '@shared/model/shock';
import type { Measure } from '@shared/model/shock-parts/term';
import { type FieldNotes, ruled } from './field-note';

const UNITS: Readonly<Record<Measure, string | null>> = {
  percent: 'percent',
  rate: 'percent',
  days: 'whole days',
  mass: 't REO',
  notPositive: 'no unit',
  date: null,
  choice: null,
  supplier: null,
  firms: null,
  uses: null,
};

/** What every shock says, and what each kind declares of its own terms. */
export const SHOCK_FIELDS: FieldNotes = {
  ...ruled('3', {
    'shocks[].kind': ['What kind of shock it is.', null],
    'shocks[].id': ['A name of its own, each once.', null],
    'shocks[].label': ['What it is called.', null],
    'shocks[].labelJa': ['What it is called in Japanese; left out where that is the same.', null],
    'shocks[].measureId': [
      'Id of the measure that it was made of; left out where it was made by hand.',
      null,
    ],
    'shocks[].imposedBy': ['Code of the country whose measure it is; of an outage, where it happens.', null],
    'shocks[].materials': ['Materials that it touches; empty: all.', null],
    'shocks[].stages': ['Stages that it touches; empty: all.', null],
    'shocks[].destinations': ['Codes of the economies that it is meant for; empty: all.', null],
    'shocks[].start': ['First day on which less leaves, YYYY-MM-DD.', null],
    'shocks[].end': ['First day on which all may leave again, YYYY-MM-DD.', null],
    'shocks[].recoveryDays': [
      'Over which dispatch climbs back after the end, in a straight line.',
      'whole days',
    ],
  }),
  ...ruled('3.9', {
    'shocks[].endUses.uses': ['Ids of uses.', null],
    'shocks[].endUses.tiers': ['All uses of these ranks.', 'rank, 1 to 3'],
  }),
  ...ruled('3', Object.fromEntries(shockKinds('list').flatMap(termsOf))),
};

function termsOf(kind: ReturnType<typeof shockKinds>[number]) {
  return Object.entries(kindOf({ kind }).terms).map(([name, { words, measure, optional, initial }]) => {
    const without = optional && typeof initial === 'number' ? `; left out: ${initial}` : '';
    return [`shocks[].${name}`, [`${words.en}${without}.`, UNITS[measure]] as const] as const;
  });
}
