import { INDICATOR_COLUMNS, indicatorFormat, indicatorRows } from '../risk-rows';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

const HEAD_ROW = 5;

/** What each indicator is for each material: definition, basis, certainty and sources beside the figure. Values only. */
export function writeIndicators(sheet: Sheet, part: ScenarioPart): void {
  const { book, content, names, scenario } = part;
  const { t } = book;
  putTop(sheet, part, t('workbook.indicators.title'), t('workbook.indicators.hint'));
  sheet.widths(15, 10, 6, 17, 32, 9, 11, 8.5, 8.5, 8, 13, 8, 25, 8);
  sheet.putRow(
    HEAD_ROW,
    1,
    INDICATOR_COLUMNS.map((key) => t(key)),
    'head',
  );
  sheet.height(HEAD_ROW, 40);
  sheet.freeze(HEAD_ROW, 1);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW);
  const formats = scenario.risk.materials.flatMap(({ figures }) =>
    figures.length === 0 ? [FORMAT.general] : figures.map(indicatorFormat),
  );
  const rows = indicatorRows({ t, content, names }, scenario);
  for (const [index, cells] of rows.entries()) {
    const row = HEAD_ROW + 1 + index;
    for (const [column, value] of cells.entries()) {
      const key = INDICATOR_COLUMNS[column];
      if (column === 0 && typeof value === 'string') sheet.put(row, 1, names.material(value), 'text');
      else if (key === 'workbook.year') sheet.put(row, column + 1, value, 'mark', FORMAT.year);
      else if (key === 'workbook.indicator.notKnown') sheet.put(row, column + 1, value, 'mark', FORMAT.whole);
      else if (key === 'workbook.unit') sheet.put(row, column + 1, value, 'mark');
      else if (typeof value === 'number') sheet.put(row, column + 1, value, 'value', formats[index]);
      else sheet.put(row, column + 1, value, 'text');
    }
  }
  if (rows.length > 0) sheet.filter(HEAD_ROW, 1, HEAD_ROW + rows.length, INDICATOR_COLUMNS.length);
}
