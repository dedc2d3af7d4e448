import { stampText } from '@shared/features/editions/stamp';
import { columnLetters } from './cell-address';
import type { ScenarioWorkbookContent } from './content';
import type { Sheet } from './sheet';
import type { WorkbookBuilder } from './workbook-builder';

/** So many rows fit on one page at 7 pt and more. */
const COVER_ROWS = 44;
/** Excel cuts a header or footer at this length. */
const LONGEST_LINE = 255;

/**
 * Print set-up and protection of all sheets: A4 landscape, as few pages wide as stay readable, the handling
 * mark top right on every page. Protection has no password: it guards against slips, not against people.
 */
export function finishPages(builder: WorkbookBuilder, content: ScenarioWorkbookContent): void {
  const { meta } = content;
  const right = [builder.t('workbook.exposure'), meta.classification]
    .filter((text) => text !== '')
    .join('   ');
  const header = line(meta.contents, meta.projectName, right);
  const version = builder.t('workbook.footer', {
    version: meta.appVersion,
    date: builder.f.tableDate(meta.dataDate),
  });
  const footer = `${line(version, editionsOf(builder, content), '')}&R&A  ${builder.t('workbook.pageOf', { page: '&P', pages: '&N' })}`;
  for (const [index, sheet] of builder.sheets.entries()) {
    const { worksheet } = sheet;
    const across = sheet.isOnePage ? 1 : sheet.pagesAcross();
    if (sheet.printScale === null && across > 1)
      worksheet.pageSetup.printTitlesColumn = `A:${columnLetters(sheet.repeatedColumns)}`;
    Object.assign(worksheet.pageSetup, {
      paperSize: 9,
      orientation: 'landscape',
      margins: { left: 0.45, right: 0.45, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(sheet.printScale === null
        ? {
            fitToPage: true,
            fitToWidth: across,
            // A cover of few lines is one page; all else is as long as it is.
            fitToHeight: sheet.isOnePage || (index === 0 && worksheet.rowCount <= COVER_ROWS) ? 1 : 0,
          }
        : { fitToPage: false, scale: sheet.printScale }),
    });
    worksheet.headerFooter.oddHeader = header;
    worksheet.headerFooter.oddFooter = footer;
    protectSheet(sheet);
  }
}

/** What a workbook of values holds, top left on every page and in its properties: its sheets have a table each and nothing else. */
export function markPages({ workbook, sheets }: WorkbookBuilder, contents: string): void {
  workbook.category = contents;
  for (const { worksheet } of sheets) worksheet.headerFooter.oddHeader = line(contents, '', '');
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

/** The edition that a workbook of one scenario says the same as, on each page; those of several stand with their scenarios. */
function editionsOf(
  { t }: WorkbookBuilder,
  { scenarios: [first, ...others] }: ScenarioWorkbookContent,
): string {
  const edition = first?.edition ?? null;
  return edition === null || others.length > 0 ? '' : stampText(edition, t);
}

/** Left, centre and right of a header; an ampersand in a person's words would be read as a code. */
function line(left: string, centre: string, right: string): string {
  const part = (code: string, text: string) =>
    text === '' ? '' : `&${code}${text.replaceAll('&', '&&').slice(0, 70)}`;
  return `${part('L', left)}${part('C', centre)}${part('R', right)}`.slice(0, LONGEST_LINE);
}
