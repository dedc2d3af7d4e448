import * as field from '../field';
import { hasRealMonths, yearOfPeriod } from '../period';
import { type RowOf, table } from '../table';

export const observation = table({
  name: 'observation',
  words: { en: 'Published figures', ja: '公表値' },
  fields: {
    id: field.id(),
    seriesId: field.reference('series', { en: 'Series', ja: '系列' }),
    /** Whose figure: partner or producing country; null for the world or a total. */
    countryId: field.orNull(field.reference('country', { en: 'Country', ja: '国・地域' })),
    /** 2024, FY2024, 2024年度, 2026-01, 2024-H1, 2024-Q1; of more than a year, or across two: 2021/2024, 2024-12/2025-04. */
    period: field.text('open', { en: 'Period', ja: '期間' }),
    /** That in which the period begins: what a figure is sorted, drawn and compared by. */
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
  rules: [
    {
      at: 'period',
      holds: ({ period }) => hasRealMonths(period),
      message: {
        en: 'A month is one of 01 to 12: write 2026-03.',
        ja: '月は01～12で、2026-03のように入力してください。',
      },
    },
    {
      at: 'year',
      holds: ({ period, year }) => (yearOfPeriod(period) ?? year) === year,
      message: {
        en: 'The year of a figure is that in which its period begins.',
        ja: '年には期間が始まる年を入力してください。',
      },
    },
  ],
});

/** One published figure. Censored figures stay censored: `>95` is a lower bound, never plainly 95. */
export interface Observation extends RowOf<typeof observation.fields> {}
