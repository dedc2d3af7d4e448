import * as field from '../field';
import { PARTY_LISTS } from '../measures/measure-terms';
import { type RowOf, table } from '../table';

export const measureParty = table({
  name: 'measureParty',
  words: { en: 'Firms of measures', ja: '措置の対象企業' },
  fields: {
    id: field.id(),
    measureId: field.reference('measure', { en: 'Measure', ja: '措置' }),
    /** As it is printed. */
    name: field.text('open', { en: 'Name as printed', ja: '原文の名称' }),
    /** What the firm is called here; null: as printed. */
    firm: field.orNull(field.text('open', { en: 'Firm', ja: '企業' })),
    list: field.choice(PARTY_LISTS, { en: 'List', ja: 'リスト' }),
    learntOn: field.orNull(field.date({ en: 'Learnt on', ja: '把握日' })),
    sourceId: field.origin.sourceId,
    note: field.origin.note,
  },
  key: ['measureId', 'name'],
  keyHeldBy: 'file',
  sample: true,
});

/** A firm that a measure names. */
export interface MeasureParty extends RowOf<typeof measureParty.fields> {}
