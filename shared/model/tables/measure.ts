import * as field from '../field';
import { sure } from '../measures/measure-fields';
import { END_USES, MEASURE_KINDS, ORIGIN_RULES } from '../measures/measure-terms';
import { type RowOf, table } from '../table';

export const measure = table({
  name: 'measure',
  words: { en: 'Measures', ja: '措置' },
  fields: {
    id: field.id(),
    ...field.names,
    /** The code of an economy: no row of the project, which may not have it. */
    issuer: field.text('open', { en: 'Economy', ja: '発出国・地域' }),
    body: field.orNull(field.text('open', { en: 'Issued by', ja: '発出機関' })),
    number: field.orNull(field.text('open', { en: 'Number', ja: '番号' })),
    kind: field.choice(MEASURE_KINDS, { en: 'Kind', ja: '種別' }),
    announced: field.orNull(field.date({ en: 'Announced', ja: '公表日' })),
    inForce: field.date({ en: 'In force from', ja: '施行日' }),
    /** The last day. */
    ended: field.orNull(field.date({ en: 'Last day', ja: '終了日' })),
    /** When its last day became known; null for one that was known with it. */
    endLearntOn: field.orNull(field.date({ en: 'End learnt on', ja: '終了の把握日' })),
    /** Codes of economies, or `*`. */
    destinations: field.list('open', { en: 'Destinations', ja: '仕向地' }),
    endUse: field.orNull(field.choice(END_USES, { en: 'End use', ja: '最終用途' })),
    originRule: field.initially(
      field.choice(ORIGIN_RULES, { en: 'Rule of origin', ja: '原産地の規則' }),
      'none',
    ),
    /** Where the goods come from; none: from the issuer. */
    origins: field.initially(field.list('open', { en: 'Origins', ja: '原産地' }), []),
    reviewDays: field.orNull(field.days({ en: 'Days of review', ja: '審査日数' })),
    quotaTonnes: field.orNull(field.amount({ en: 'Quota', ja: '輸出枠' }, { en: 't', ja: 't' })),
    quotaPeriod: field.orNull(field.text('open', { en: 'Period of the quota', ja: '輸出枠の期間' })),
    /** Measures that it suspends, eases or ends, by their ids. */
    changes: field.initially(field.list('open', { en: 'Changes', ja: '変更する措置' }), []),
    /** How many firms its list has; null where that is not known or it has none. */
    parties: field.orNull(field.whole({ en: 'Firms on its list', ja: '掲載企業数' }, 1)),
    ...sure,
    checkedOn: field.date({ en: 'Checked on', ja: '確認日' }),
    learntOn: field.date({ en: 'Learnt on', ja: '把握日' }),
    sourceId: field.origin.sourceId,
    note: field.origin.note,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
  namedById: true,
  rules: [
    {
      at: 'ended',
      holds: ({ inForce, ended }) => ended === null || ended >= inForce,
      message: {
        en: 'A measure ends on or after the day on which it comes into force. Correct one of the two days.',
        ja: '措置の終了日は施行日以後でなければなりません。どちらかの日付を直してください。',
      },
    },
  ],
});

/** An act of a government on trade, with the days on which it was announced, came into force, ended and was learnt. */
export interface Measure extends RowOf<typeof measure.fields> {}
