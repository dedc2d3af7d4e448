import type { Language, Translate } from '@shared/base/message';
import { dissentIn } from '@shared/model/dissent';
import type { Assumption } from '@shared/model/tables/assumption';
import { column, markColumn, putBlock, textColumn } from '../block';
import { caution, certainty, fixed, mark, note } from '../cells';
import { workbookSheet } from '../declare-sheet';
import { putTitle } from '../header';
import { FORMAT } from '../styles';

/** What is taken to be so without a reading, with its owner, its range and who disagrees. */
export const assumptions = workbookSheet({
  key: 'assumptions',
  tab: 'record',
  asValues: true,
  write(sheet, { builder: { t, f, language }, content, names }) {
    putTitle(sheet, t('workbook.assumptions.title'));
    sheet.put(2, 1, t('workbook.assumptions.hint'), 'hint');
    putBlock<Assumption>(
      sheet,
      4,
      [
        textColumn(t('workbook.assumptions.code'), 8, ({ code }) => code, 'code'),
        textColumn(
          t('workbook.assumptions.text'),
          60,
          ({ textEn, textJa }) => (language === 'ja' ? textJa : textEn),
          'text',
        ),
        textColumn(t('workbook.assumptions.owner'), 14, ({ owner }) => owner, 'owner'),
        { head: t('workbook.assumptions.mark'), width: 10, cell: (item) => certainty(t, item.mark) },
        {
          head: t('workbook.assumptions.illustrative'),
          width: 11,
          cell: ({ illustrative }) => (illustrative ? caution(t('workbook.illustrative')) : mark('')),
        },
        column(t('workbook.assumptions.low'), ({ low }) => fixed(low, FORMAT.general), {
          width: 8,
          key: 'low',
        }),
        column(t('workbook.assumptions.high'), ({ high }) => fixed(high, FORMAT.general), {
          width: 8,
          key: 'high',
        }),
        column(t('workbook.assumptions.unit'), ({ unit }) => note(unit ?? ''), { width: 11, key: 'unit' }),
        column(
          t('workbook.assumptions.review'),
          ({ reviewDate }) => note(reviewDate === null ? '' : f.narrowDate(reviewDate)),
          {
            width: 11,
            key: 'review',
          },
        ),
        textColumn(t('workbook.assumptions.dissent'), 32, (row) => dissentText(row, language, t), 'dissent'),
        markColumn(
          t('workbook.assumptions.source'),
          8,
          ({ sourceId }) => names.sourceMark(sourceId),
          'source',
        ),
      ],
      content.assumptions,
      {
        height: 30,
        frozen: 2,
        filter: true,
        keys: { scenario: null, table: 'assumption', row: ({ code }) => code },
      },
    );
  },
});

/** In the language of the workbook; in another one where it is recorded in that alone, which is said. */
export function dissentText(row: Assumption, language: Language, t: Translate): string {
  const said = dissentIn(language, row);
  if (said === null) return '';
  if (said.language === language) return said.text;
  return language === 'ja'
    ? `${said.text}${t('term.dissent.only.en')}`
    : `${said.text} ${t('term.dissent.only.ja')}`;
}
