import type { Assumption } from '@shared/model/tables/assumption';
import { markColumn, putBlock, textColumn } from '../block';
import { caution, certainty, fixed, mark, note } from '../cells';
import { workbookSheet } from '../declare-sheet';
import { FORMAT } from '../styles';
import { putTitle } from '../top';

/** What is taken to be so without a reading, with its owner, its range and who disagrees. */
export const assumptions = workbookSheet({
  key: 'assumptions',
  tab: 'record',
  asValues: true,
  write(sheet, { book: { t, language }, content, names }) {
    putTitle(sheet, t('workbook.assumptions.title'));
    sheet.put(2, 1, t('workbook.assumptions.hint'), 'hint');
    putBlock<Assumption>(
      sheet,
      4,
      [
        textColumn(t('workbook.assumptions.code'), 8, ({ code }) => code),
        textColumn(t('workbook.assumptions.text'), 60, ({ textEn, textJa }) =>
          language === 'ja' ? textJa : textEn,
        ),
        textColumn(t('workbook.assumptions.owner'), 14, ({ owner }) => owner),
        { head: t('workbook.assumptions.mark'), width: 10, cell: (item) => certainty(t, item.mark) },
        {
          ...{ head: t('workbook.assumptions.illustrative'), width: 11 },
          cell: ({ illustrative }) => (illustrative ? caution(t('workbook.illustrative')) : mark('')),
        },
        { head: t('workbook.assumptions.low'), width: 8, cell: ({ low }) => fixed(low, FORMAT.general) },
        { head: t('workbook.assumptions.high'), width: 8, cell: ({ high }) => fixed(high, FORMAT.general) },
        { head: t('workbook.assumptions.unit'), width: 11, cell: ({ unit }) => note(unit ?? '') },
        { head: t('workbook.assumptions.review'), width: 11, cell: (item) => note(item.reviewDate ?? '') },
        textColumn(t('workbook.assumptions.dissent'), 32, ({ dissent }) => dissent ?? ''),
        markColumn(t('workbook.assumptions.source'), 8, ({ sourceId }) => names.sourceMark(sourceId)),
      ],
      content.assumptions,
      { height: 30, frozen: 2, filter: true },
    );
  },
});
