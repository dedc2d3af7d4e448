import * as field from '../field';
import { type RowOf, table } from '../table';

export const assumption = table({
  name: 'assumption',
  words: { en: 'Assumptions', ja: '前提' },
  fields: {
    id: field.id(),
    code: field.text({ en: 'Code', ja: '記号' }),
    textEn: field.text({ en: 'English text', ja: '内容（英語）' }),
    textJa: field.text({ en: 'Japanese text', ja: '内容（日本語）' }),
    owner: field.text({ en: 'Owner', ja: '担当者' }),
    mark: field.mark(),
    low: field.orNull(field.figure({ en: 'Low', ja: '下限' })),
    high: field.orNull(field.figure({ en: 'High', ja: '上限' })),
    unit: field.orNull(field.text({ en: 'Unit', ja: '単位' })),
    reviewDate: field.orNull(field.date({ en: 'Review by', ja: '見直し日' })),
    dissent: field.orNull(field.text({ en: 'Dissent', ja: '異論' })),
    illustrative: field.initially(field.flag({ en: 'Illustrative', ja: '例示' }), false),
    sourceId: field.origin.sourceId,
  },
  key: ['code'],
  keyHeldBy: 'door',
  sample: true,
});

/** Something taken to be so without a reading: owner, range, review date, and room for dissent. */
export interface Assumption extends RowOf<typeof assumption.fields> {}
