import * as field from '../field';
import { type RowOf, table } from '../table';

const ADVICE_STATES = ['open', 'done', 'refused'] as const;
export type AdviceState = (typeof ADVICE_STATES)[number];

export const advice = table({
  name: 'advice',
  words: { en: 'Advice', ja: '提言' },
  fields: {
    id: field.id(),
    date: field.date({ en: 'Given on', ja: '提言日' }),
    givenBy: field.text('person', { en: 'Given by', ja: '提言者' }),
    givenTo: field.text('person', { en: 'Given to', ja: '提出先' }),
    words: field.text('words', { en: 'Advice', ja: '内容' }),
    state: field.initially(field.choice(ADVICE_STATES, { en: 'State', ja: '状態' }), 'open'),
    stateBy: field.orNull(field.text('person', { en: 'Decided by', ja: '決定者' })),
    stateOn: field.orNull(field.date({ en: 'Decided on', ja: '決定日' })),
    note: field.origin.note,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
  staysInside: true,
  rules: [
    {
      at: 'stateOn',
      holds: ({ date, stateOn }) => stateOn === null || stateOn >= date,
      message: {
        en: 'Advice is decided on or after the day on which it was given. Correct one of the two days.',
        ja: '提言への決定は提言日以後でなければなりません。どちらかの日付を直してください。',
      },
    },
  ],
});

/** What was advised, to whom, and what became of it. */
export interface Advice extends RowOf<typeof advice.fields> {}
