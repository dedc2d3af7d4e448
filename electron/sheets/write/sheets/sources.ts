import { nameIn, titlesOf } from '@shared/model/catalogue';
import type { Source } from '@shared/model/tables/source';
import { markColumn, putBlock, textColumn } from '../block';
import { certainty } from '../cells';
import { workbookSheet } from '../declare-sheet';
import { putTitle } from '../header';

/** The documents behind the figures, under the numbers that the other sheets give. */
export const sources = workbookSheet({
  key: 'sources',
  tab: 'record',
  asValues: true,
  write(sheet, { builder: { t, f, language }, content, names }) {
    putTitle(sheet, t('workbook.sources.title'));
    sheet.put(2, 1, t('workbook.sources.hint'), 'hint');
    putBlock<Source>(
      sheet,
      4,
      [
        markColumn(t('workbook.sources.number'), 6, ({ id }) => names.sourceMark(id), 'number'),
        textColumn(t('workbook.sources.title_'), 56, (source) => nameIn(language, titlesOf(source)), 'title'),
        textColumn(
          t('workbook.sources.publisher'),
          26,
          ({ publisher, publisherJa }) =>
            publisher === null ? '' : nameIn(language, { name: publisher, nameJa: publisherJa }),
          'publisher',
        ),
        textColumn(
          t('workbook.sources.date'),
          11,
          ({ date }) => (date === null ? '' : f.narrowDate(date)),
          'date',
        ),
        textColumn(t('workbook.sources.file'), 18, ({ file }) => file ?? '', 'file'),
        textColumn(t('workbook.sources.sheet'), 9, (item) => item.sheet ?? '', 'sheet'),
        textColumn(t('workbook.sources.cell'), 7, ({ cell }) => cell ?? '', 'cell'),
        { head: t('workbook.sources.mark'), width: 10, cell: (item) => certainty(t, item.mark) },
        textColumn(t('workbook.sources.note'), 38, ({ note }) => note ?? '', 'note'),
      ],
      content.sources,
      {
        height: 30,
        frozen: 2,
        filter: true,
        keys: { scenario: null, table: 'source', row: ({ id }) => id },
      },
    );
  },
});
