import * as field from '../field';
import { canBeRate, RATES } from '../rates';
import { type RowOf, table } from '../table';

export const assumption = table({
  name: 'assumption',
  words: { en: 'Assumptions', ja: '前提' },
  fields: {
    id: field.id(),
    code: field.text('open', { en: 'Code', ja: '記号' }),
    textEn: field.text('words', { en: 'English text', ja: '内容（英語）' }),
    textJa: field.text('words', { en: 'Japanese text', ja: '内容（日本語）' }),
    owner: field.text('person', { en: 'Owner', ja: '担当者' }),
    mark: field.mark(),
    low: field.orNull(field.figure({ en: 'Low', ja: '下限' })),
    high: field.orNull(field.figure({ en: 'High', ja: '上限' })),
    unit: field.orNull(field.text('words', { en: 'Unit', ja: '単位' })),
    reviewDate: field.orNull(field.date({ en: 'Review by', ja: '見直し日' })),
    dissent: field.orNull(field.text('words', { en: 'Dissent', ja: '異論（英語）' })),
    illustrative: field.initially(field.flag({ en: 'Illustrative', ja: '例示' }), false),
    sourceId: field.origin.sourceId,
    value: field.orNull(field.figure({ en: 'Value', ja: '値' })),
    /** What is counted with the value; null for words alone. */
    rate: field.orNull(field.choice(RATES, { en: 'Counted as', ja: '計算での用途' })),
    /** Whether its words may be read outside: words can say what a secret stock holds. */
    open: field.initially(field.flag({ en: 'May leave the house', ja: '公開可' }), false),
    dissentJa: field.orNull(field.text('words', { en: 'Dissent in Japanese', ja: '異論（日本語）' })),
  },
  key: ['code'],
  keyHeldBy: 'door',
  sample: true,
  // A rate is counted with in every run: its number goes along, its words stay.
  staysInside: ({ open, rate }) => !open && rate === null,
  opens: ({ open }) => (open ? ['textEn', 'textJa', 'unit', 'dissent', 'dissentJa'] : []),
  rules: [
    {
      at: 'value',
      holds: ({ rate, value }) => rate === null || (value !== null && canBeRate(rate, value)),
      message: {
        en: 'A rate needs a value: the exchange rate above 0, percent from 0 to 100, whole years from 1 to 50.',
        ja: '率には値が必要です。為替は0超、割合は0～100%、年数は1～50の整数です。',
      },
    },
  ],
});

/** Something taken to be so without a reading: owner, range, review date, and space for dissent. */
export interface Assumption extends RowOf<typeof assumption.fields> {}

/** The codes of assumptions that a note names, also with Japanese letters beside them: 「A-014による」. */
export function codesIn(note: string | null): readonly string[] {
  return note?.match(/(?<![A-Za-z0-9-])[A-Z]-\d+(?![A-Za-z0-9-])/g) ?? [];
}
