import type { ScenarioPart } from './scenario-part';
import type { Sheet } from './sheet';

interface Header {
  readonly title: string;
  readonly notice: string;
  /** Whether secret stocks were. */
  readonly leftOut: boolean;
  readonly hint: string;
  /** Of which scenario it is; null for several. */
  readonly scenario: string | null;
}

export function putHeader(sheet: Sheet, { title, notice, leftOut, hint, scenario }: Header): void {
  const { t } = sheet.builder;
  putTitle(sheet, title);
  sheet.put(2, 1, leftOut ? t('workbook.notice.leftOut', { notice }) : notice, 'notice');
  sheet.put(3, 1, hint, 'hint');
  sheet.key(2, 1, { scenario, table: 'paper', row: 'head', column: 'notice' });
  sheet.key(3, 1, { scenario, table: 'paper', row: 'head', column: 'hint' });
}

export function putTitle(sheet: Sheet, title: string): void {
  sheet.put(1, 1, title, 'title');
  sheet.height(1, 26);
}

/** The same for a sheet about several scenarios. */
export function putComparisonHeader(
  sheet: Sheet,
  parts: readonly ScenarioPart[],
  title: string,
  hint: string,
): void {
  const { dataDate = '', appVersion: version = '' } = parts[0]?.content.meta ?? {};
  const date = parts[0]?.builder.f.tableDate(dataDate) ?? '';
  const leftOut = parts.some(({ scenario }) => scenario.stocksLeftOut.length > 0);
  putHeader(sheet, {
    title,
    hint,
    leftOut,
    scenario: null,
    notice: sheet.builder.t('workbook.comparison.notice', { date, version }),
  });
}
