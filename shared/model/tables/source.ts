import * as field from '../field';
import { type RowOf, table } from '../table';

export const source = table({
  name: 'source',
  words: { en: 'Sources', ja: '出典' },
  fields: {
    id: field.id(),
    title: field.text({ en: 'Title', ja: '名称' }),
    publisher: field.orNull(field.text({ en: 'Publisher', ja: '発行者' })),
    date: field.orNull(field.text({ en: 'Date', ja: '日付' })),
    file: field.orNull(field.text({ en: 'File', ja: 'ファイル' })),
    sheet: field.orNull(field.text({ en: 'Sheet', ja: 'シート' })),
    cell: field.orNull(field.text({ en: 'Cell', ja: 'セル' })),
    /** Whether the figure was read there (known) or comes from memory of it (estimated). */
    mark: field.mark(),
    note: field.origin.note,
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/** Where figures come from: a document, and the place in it when known. */
export interface Source extends RowOf<typeof source.fields> {}
