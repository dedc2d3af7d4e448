import { TARGET_COLUMNS, targetRows } from '../risk-rows';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { type CellRole, FORMAT } from '../styles';

const HEAD_ROW = 5;

/** Targets of the scenario's economy, each held against the plan of the scenario. Values only. */
export function writeTargets(sheet: Sheet, part: ScenarioPart): void {
  const { book, content, names, scenario } = part;
  const { t } = book;
  putTop(sheet, part, t('workbook.targets.title'), t('workbook.targets.hint'));
  sheet.widths(18, 9, 9, 7, 6.5, 5.5, 13, 13, 10, 6, 7, 7, 7.5, 7.5, 9, 7, 19, 8, 7);
  sheet.putRow(
    HEAD_ROW,
    1,
    TARGET_COLUMNS.map((key) => t(key)),
    'head',
  );
  sheet.height(HEAD_ROW, 52);
  sheet.freeze(HEAD_ROW, 1);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW);
  const rows = targetRows({ t, content, names }, scenario);
  for (const [index, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      const format = typeof value === 'number' ? formatOf(column) : FORMAT.general;
      sheet.put(HEAD_ROW + 1 + index, column + 1, value, roleOf(column, value), format);
    }
  }
  if (rows.length > 0) sheet.filter(HEAD_ROW, 1, HEAD_ROW + rows.length, TARGET_COLUMNS.length);
}

function roleOf(column: number, value: string | number | null): CellRole {
  switch (TARGET_COLUMNS[column]) {
    case 'workbook.target.verdict':
      return 'verdict';
    case 'workbook.unit':
    case 'workbook.year':
    case 'workbook.target.metIn':
    case 'workbook.indicator.notKnown':
      return 'mark';
    default:
      return typeof value === 'number' ? 'value' : 'text';
  }
}

function formatOf(column: number): string {
  switch (TARGET_COLUMNS[column]) {
    case 'workbook.year':
    case 'workbook.target.metIn':
      return FORMAT.year;
    case 'workbook.target.line':
      return FORMAT.percent;
    case 'workbook.target.distanceLow':
    case 'workbook.target.distanceHigh':
      return '+#,##0.0;-#,##0.0;0.0';
    case 'workbook.indicator.notKnown':
      return FORMAT.whole;
    default:
      return FORMAT.days;
  }
}
