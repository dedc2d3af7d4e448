import * as field from '../field';
import { type RowOf, table } from '../table';

export const observation = table({
  name: 'observation',
  words: { en: 'Published figures', ja: '公表値' },
  fields: {
    id: field.id(),
    seriesId: field.reference('series', { en: 'Series', ja: '系列' }),
    /** Whose figure: partner or producing country; null for the world or a total. */
    countryId: field.orNull(field.reference('country', { en: 'Country', ja: '国・地域' })),
    /** 2024, FY2024, 2026-01. */
    period: field.text({ en: 'Period', ja: '期間' }),
    year: field.year(),
    value: field.orNull(field.figure({ en: 'Value', ja: '値' })),
    censor: field.choice(['none', 'above', 'below', 'withheld', 'net_exporter'], {
      en: 'Bound',
      ja: '値の範囲',
    }),
    mark: field.mark(),
    ...field.origin,
  },
  key: ['seriesId', 'countryId', 'period'],
  keyHeldBy: 'door',
  sample: true,
});

/** One published figure. Censored figures stay censored: `>95` is a lower bound, never plainly 95. */
export interface Observation extends RowOf<typeof observation.fields> {}
