import * as field from '../field';
import { materials } from '../measures/measure-fields';
import { type RowOf, table } from '../table';

export const measureCoverage = table({
  name: 'measureCoverage',
  words: { en: 'Coverage of measures', ja: '措置の調査範囲' },
  fields: {
    id: field.id(),
    issuer: field.text('open', { en: 'Economy', ja: '発出国・地域' }),
    materials: materials(),
    from: field.date({ en: 'From', ja: '開始日' }),
    to: field.date({ en: 'Until', ja: '終了日' }),
    kinds: field.text('words', { en: 'What was looked for', ja: '調査した内容' }),
    checkedOn: field.date({ en: 'Checked on', ja: '確認日' }),
    learntOn: field.date({ en: 'Learnt on', ja: '把握日' }),
    sourceId: field.origin.sourceId,
    note: field.origin.note,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
  rules: [
    {
      at: 'to',
      holds: ({ from, to }) => to >= from,
      message: {
        en: 'What was looked through ends on or after the day on which it begins. Correct one of the two days.',
        ja: '調査範囲の終了日は開始日以後でなければなりません。どちらかの日付を直してください。',
      },
    },
  ],
});

/** What was looked through: without it "no measure" would be a guess. */
export interface MeasureCoverage extends RowOf<typeof measureCoverage.fields> {}
