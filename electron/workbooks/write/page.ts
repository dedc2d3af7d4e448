import type { Book } from './book';
import type { ScenarioWorkbookContent } from './content';
import type { Sheet } from './sheet';

/** Excel cuts a header or footer at this length. */
const LONGEST_LINE = 255;

/**
 * Print set-up and protection of all sheets: A4 landscape, one page wide unless the sheet said otherwise, the handling
 * mark on every page. Protection has no password: it guards against slips, not against people.
 */
export function finishPages(book: Book, content: ScenarioWorkbookContent): void {
  const { meta } = content;
  const header = line(meta.classification, meta.projectName, book.t('workbook.exposure'));
  const version = book.t('workbook.footer', { version: meta.appVersion, date: meta.dataDate });
  const footer = `${line(version, '', '')}&C&A&R${book.t('workbook.pageOf', { page: '&P', pages: '&N' })}`;
  for (const [index, sheet] of book.sheets.entries()) {
    const { worksheet } = sheet;
    Object.assign(worksheet.pageSetup, {
      paperSize: 9,
      orientation: 'landscape',
      margins: { left: 0.45, right: 0.45, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(sheet.printScale === null
        ? {
            fitToPage: true,
            // Wide sheets have set their own.
            fitToWidth:
              worksheet.pageSetup.printTitlesColumn === undefined ? 1 : worksheet.pageSetup.fitToWidth,
            // The cover is one page; the others are as long as they are.
            fitToHeight: index === 0 ? 1 : 0,
          }
        : { fitToPage: false, scale: sheet.printScale }),
    });
    worksheet.headerFooter.oddHeader = header;
    worksheet.headerFooter.oddFooter = footer;
    protectSheet(sheet);
  }
}

function protectSheet({ worksheet }: Sheet): void {
  // The promise is settled at once without a password, and rejects never.
  void worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
    sort: true,
  });
}

/** Left, centre and right of a header; an ampersand in a person's words would be read as a code. */
function line(left: string, centre: string, right: string): string {
  const part = (code: string, text: string) =>
    text === '' ? '' : `&${code}${text.replaceAll('&', '&&').slice(0, 70)}`;
  return `${part('L', left)}${part('C', centre)}${part('R', right)}`.slice(0, LONGEST_LINE);
}
