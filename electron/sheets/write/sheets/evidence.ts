import type { Book } from '../book';
import type { ScenarioWorkbookContent } from '../content';
import type { ReferenceNames } from '../reference-names';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

const HEAD_ROW = 4;

/** What is taken to be so without a reading, with its owner, its range and who disagrees. */
export function writeAssumptions(
  sheet: Sheet,
  book: Book,
  content: ScenarioWorkbookContent,
  names: ReferenceNames,
): void {
  const { t } = book;
  putHead(sheet, book, t('workbook.assumptions.title'), t('workbook.assumptions.hint'));
  sheet.widths(8, 60, 14, 10, 11, 8, 8, 11, 11, 32, 8);
  const keys = [
    'code',
    'text',
    'owner',
    'mark',
    'illustrative',
    'low',
    'high',
    'unit',
    'review',
    'dissent',
    'source',
  ] as const;
  sheet.putRow(
    HEAD_ROW,
    1,
    keys.map((key) => t(`workbook.assumptions.${key}`)),
    'head',
  );
  for (const [index, item] of content.assumptions.entries()) {
    const row = HEAD_ROW + 1 + index;
    sheet.putRow(row, 1, [item.code, book.language === 'ja' ? item.textJa : item.textEn, item.owner], 'text');
    sheet.put(row, 4, t(`mark.${item.mark}`), item.mark === 'guessed' ? 'caution' : 'mark');
    sheet.put(
      row,
      5,
      item.illustrative ? t('workbook.illustrative') : '',
      item.illustrative ? 'caution' : 'mark',
    );
    sheet.put(row, 6, item.low, 'fixed', FORMAT.general);
    sheet.put(row, 7, item.high, 'fixed', FORMAT.general);
    sheet.putRow(row, 8, [item.unit ?? '', item.reviewDate ?? ''], 'note');
    sheet.put(row, 10, item.dissent ?? '', 'text');
    sheet.put(row, 11, names.sourceMark(item.sourceId), 'mark');
  }
  finish(sheet, keys.length, content.assumptions.length);
}

/** The documents behind the figures, under the numbers that the other sheets give. */
export function writeSources(
  sheet: Sheet,
  book: Book,
  content: ScenarioWorkbookContent,
  names: ReferenceNames,
): void {
  const { t } = book;
  putHead(sheet, book, t('workbook.sources.title'), t('workbook.sources.hint'));
  sheet.widths(6, 56, 26, 11, 18, 9, 7, 10, 38);
  const keys = ['number', 'title_', 'publisher', 'date', 'file', 'sheet', 'cell', 'mark', 'note'] as const;
  sheet.putRow(
    HEAD_ROW,
    1,
    keys.map((key) => t(`workbook.sources.${key}`)),
    'head',
  );
  for (const [index, item] of content.sources.entries()) {
    const row = HEAD_ROW + 1 + index;
    sheet.put(row, 1, names.sourceMark(item.id), 'mark');
    sheet.putRow(
      row,
      2,
      [item.title, item.publisher ?? '', item.date ?? '', item.file ?? '', item.sheet ?? '', item.cell ?? ''],
      'text',
    );
    sheet.put(row, 8, t(`mark.${item.mark}`), item.mark === 'guessed' ? 'caution' : 'mark');
    sheet.put(row, 9, item.note ?? '', 'text');
  }
  finish(sheet, keys.length, content.sources.length);
}

function putHead(sheet: Sheet, book: Book, title: string, hint: string): void {
  sheet.put(1, 1, title, 'title');
  sheet.height(1, 26);
  sheet.put(2, 1, hint, 'label');
  sheet.worksheet.getCell(2, 1).style = { ...book.styles.of('label'), alignment: { wrapText: false } };
}

function finish(sheet: Sheet, columns: number, rows: number): void {
  sheet.height(HEAD_ROW, 30);
  sheet.freeze(HEAD_ROW, 2);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW);
  if (rows > 0) sheet.filter(HEAD_ROW, 1, HEAD_ROW + rows, columns);
}
