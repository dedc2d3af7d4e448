import * as field from '../field';
import { type RowOf, table } from '../table';
import { RING_VERDICTS, WATCH_LEVELS } from '../tripwire-terms';

export const tripwireRing = table({
  name: 'tripwireRing',
  words: { en: 'Rings of tripwires', ja: '警戒線の作動' },
  fields: {
    id: field.id(),
    tripwireId: field.reference('tripwire', { en: 'Tripwire', ja: '警戒線' }),
    /** The month that it rang on, 2024-12, or the day. */
    at: field.text('open', { en: 'Month or day', ja: '対象の月・日' }),
    /** The day on which it could be known. */
    published: field.date({ en: 'Published', ja: '公表日' }),
    value: field.orNull(field.figure({ en: 'Value', ja: '値' })),
    level: field.choice(WATCH_LEVELS, { en: 'Level', ja: '警戒レベル' }),
    decision: field.orNull(field.text('words', { en: 'Decided', ja: '決定' })),
    decidedBy: field.orNull(field.text('person', { en: 'Decided by', ja: '決定者' })),
    decidedOn: field.orNull(field.date({ en: 'Decided on', ja: '決定日' })),
    came: field.orNull(field.text('words', { en: 'What came', ja: 'その後' })),
    judged: field.initially(field.choice(RING_VERDICTS, { en: 'Judged', ja: '判定' }), 'open'),
    note: field.origin.note,
  },
  key: ['tripwireId', 'at'],
  keyHeldBy: 'file',
  // A ring of a rule on cover says days of a secret stock; what is decided of one is the house's own.
  staysInside: true,
  rules: [
    {
      at: 'decidedOn',
      holds: ({ published, decidedOn }) => decidedOn === null || decidedOn >= published,
      message: {
        en: 'A ring is answered on or after the day of its publication. Correct one of the two days.',
        ja: '作動への対応は公表日以後でなければなりません。どちらかの日付を直してください。',
      },
    },
  ],
});

/** A ring that was noted: dated by its publication, answered, judged, never deleted. */
export interface TripwireRing extends RowOf<typeof tripwireRing.fields> {}
