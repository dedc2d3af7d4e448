import * as field from '../field';
import { type RowOf, table } from '../table';

export const importRecord = table({
  name: 'importRecord',
  words: { en: 'Imported files', ja: '取込ファイル' },
  fields: {
    id: field.id(),
    fileName: field.text('secret', { en: 'File', ja: 'ファイル' }),
    /** SHA-256 of the bytes, hex. */
    fileHash: field.text('secret', { en: 'SHA-256', ja: 'SHA-256' }),
    sheet: field.text('secret', { en: 'Sheet', ja: 'シート' }),
    /** ISO instant. */
    at: field.text('secret', { en: 'When', ja: '日時' }),
    who: field.text('person', { en: 'Who', ja: '実施者' }),
    rowsRead: field.whole({ en: 'Rows read', ja: '読取行' }, 0),
    rowsApplied: field.whole({ en: 'Applied', ja: '適用' }, 0),
    rowsUnchanged: field.whole({ en: 'Unchanged', ja: '変更なし' }, 0),
    rowsRejected: field.whole({ en: 'Rejected', ja: '取込不可' }, 0),
    rowsLeftOut: field.whole({ en: 'Left out', ja: '対象外' }, 0),
    mappingId: field.orNull(field.reference('savedMapping', { en: 'Mapping', ja: '割当て' })),
  },
  key: ['id'],
  keyHeldBy: 'file',
  writtenBy: 'importing',
  staysInside: true,
});

/** One file that was imported: its name and hash stay with the project, and every value points here. */
export interface ImportRecord extends RowOf<typeof importRecord.fields> {}
