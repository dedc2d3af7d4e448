import { nameIn, titlesOf } from '@shared/model/catalogue';
import type { Assumption } from '@shared/model/tables/assumption';
import type { Source } from '@shared/model/tables/source';
import { type Column, column, markColumn, putBlock } from '../block';
import { caution, certainty, fixed, note, small } from '../cells';
import { workbookSheet } from '../declare-sheet';
import { putTitle } from '../header';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';
import { dissentText } from './assumptions';

const TOP = 4;

const sentences = <Row>(head: string, width: number, key: string, of: (row: Row) => string): Column<Row> =>
  column(head, (row) => small(of(row)), { width, key });

/** What the figures of a short workbook rest on, in as few pages as it can be read on: assumptions, then the sources that they cite. */
export const basis = workbookSheet({
  key: 'basis',
  tab: 'record',
  asValues: true,
  write(sheet, first) {
    const { content, builder } = first;
    putTitle(sheet, builder.t('workbook.basis.title'));
    sheet.put(2, 1, builder.t('workbook.basis.hint'), 'hint');
    const { next } = putBlock<Assumption>(sheet, TOP, assumptionColumns(first), content.assumptions, {
      frozen: 1,
      keys: { scenario: null, table: 'assumption', row: ({ code }) => code },
    });
    putBlock<Source>(sheet, next + 1, sourceColumns(first), content.sources, {
      keys: { scenario: null, table: 'source', row: ({ id }) => id },
    });
  },
});

function assumptionColumns({ builder: { t, f, language }, names }: ScenarioPart): Column<Assumption>[] {
  return [
    sentences(t('workbook.assumptions.code'), 7, 'code', ({ code }) => code),
    sentences(t('workbook.assumptions.text'), 82, 'text', ({ textEn, textJa }) =>
      language === 'ja' ? textJa : textEn,
    ),
    {
      head: t('workbook.assumptions.mark'),
      width: 11,
      cell: ({ mark, illustrative }) =>
        illustrative ? caution(t('workbook.illustrative')) : certainty(t, mark),
    },
    column(t('workbook.assumptions.low'), ({ low }) => fixed(low, FORMAT.general), { width: 8, key: 'low' }),
    column(t('workbook.assumptions.high'), ({ high }) => fixed(high, FORMAT.general), {
      width: 8,
      key: 'high',
    }),
    column(t('workbook.assumptions.unit'), ({ unit }) => note(unit ?? ''), { width: 13, key: 'unit' }),
    column(
      t('workbook.assumptions.review'),
      ({ reviewDate }) => note(reviewDate === null ? '' : f.narrowDate(reviewDate)),
      { width: 11, key: 'review' },
    ),
    sentences(t('workbook.assumptions.dissent'), 36, 'dissent', (row) => dissentText(row, language, t)),
    markColumn(t('workbook.assumptions.source'), 7, ({ sourceId }) => names.sourceMark(sourceId), 'source'),
  ];
}

/** In the columns of the assumptions: number, title with who published it, mark, date, note. */
function sourceColumns({ builder: { t, f, language }, names }: ScenarioPart): Column<Source>[] {
  const titled = (source: Source) => {
    const { publisher, publisherJa } = source;
    const by = publisher === null ? '' : nameIn(language, { name: publisher, nameJa: publisherJa });
    const title = nameIn(language, titlesOf(source));
    return by === '' ? title : t('workbook.basis.by', { title, by });
  };
  const empty: Column<Source> = { head: '', cell: () => note('') };
  return [
    markColumn(t('workbook.sources.number'), 7, ({ id }) => names.sourceMark(id), 'number'),
    sentences(t('workbook.sources.title_'), 82, 'title', titled),
    { head: t('workbook.sources.mark'), width: 11, cell: ({ mark }) => certainty(t, mark) },
    empty,
    empty,
    empty,
    column(t('workbook.sources.date'), ({ date }) => note(date === null ? '' : f.narrowDate(date)), {
      width: 11,
      key: 'date',
    }),
    sentences(t('workbook.sources.note'), 36, 'note', ({ note: said }) => said ?? ''),
    empty,
  ];
}
