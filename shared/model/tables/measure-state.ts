import * as field from '../field';
import { type RowOf, table } from '../table';

const measureId = () => field.reference('measure', { en: 'Measure', ja: '措置' });

export const measureState = table({
  name: 'measureState',
  words: { en: 'States of measures', ja: '措置の状態' },
  fields: {
    id: field.id(),
    measureId: measureId(),
    from: field.date({ en: 'From', ja: '開始日' }),
    /** The last day; null: until further word. */
    to: field.orNull(field.date({ en: 'Until', ja: '終了日' })),
    state: field.choice(['applies', 'suspended'], { en: 'State', ja: '状態' }),
    /** The measure that says so; null where it is the measure itself, or nobody knows. */
    byMeasureId: field.orNull(field.reference('measure', { en: 'Said by', ja: '根拠の措置' })),
    learntOn: field.date({ en: 'Learnt on', ja: '把握日' }),
    sourceId: field.origin.sourceId,
    note: field.origin.note,
  },
  key: ['measureId', 'from'],
  keyHeldBy: 'file',
  sample: true,
  rules: [
    {
      at: 'to',
      holds: ({ from, to }) => to === null || to >= from,
      message: {
        en: 'A state ends on or after the day on which it begins. Correct one of the two days.',
        ja: '状態の終了日は開始日以後でなければなりません。どちらかの日付を直してください。',
      },
    },
  ],
});

/** From when to when a measure is suspended, or applies again. Nothing is overwritten: a suspension is a row of its own. */
export interface MeasureState extends RowOf<typeof measureState.fields> {}
