import * as field from '../field';
import { type RowOf, table } from '../table';

/** The id of the one row. */
export const PAPER_HEAD_ID = 'paper';

export const paperHead = table({
  name: 'paperHead',
  words: { en: 'Head of papers', ja: '文書の記載事項' },
  fields: {
    id: field.id(),
    /** Handling, chosen by a person: nothing proposes one. */
    mark: field.orNull(field.text('open', { en: 'Handling mark', ja: '取扱区分' })),
    number: field.orNull(field.text('open', { en: 'Document number', ja: '資料番号' })),
    office: field.orNull(field.text('person', { en: 'Office', ja: '所属' })),
    author: field.orNull(field.text('person', { en: 'Name', ja: '氏名' })),
  },
  key: ['id'],
  keyHeldBy: 'file',
  staysInside: true,
  writtenBy: 'brief',
});

/** What a person has chosen for the head of what is printed or written. */
export interface LetterheadRow extends RowOf<typeof paperHead.fields> {}
