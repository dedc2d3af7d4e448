import type { LabelledFigure } from '@shared/domain/indicator';
import type { FormulaContent } from '../cell-content';
import { INDICATOR_COLUMNS, indicatorFormat, indicatorRows } from '../risk-rows';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { concentrationFormula } from './concentration';
import type { ShareRefs } from './shares';

const HEAD_ROW = 5;

/**
 * What each indicator is for each material: definition, basis, certainty and sources beside the figure. Concentration is a formula
 * over the shares, all else values.
 * @returns whether any figure is a formula
 */
export function writeIndicators(sheet: Sheet, part: ScenarioPart, shares: ShareRefs): boolean {
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
  const live = scenario.risk.materials.flatMap(({ materialId, figures }): (LiveFigure | null)[] => {
    const at = part.materials.findIndex(({ model }) => model.materialId === materialId);
    const item = part.materials[at];
    if (figures.length === 0) return [null];
    return figures.map((figure) => {
      const content =
        item === undefined ? null : concentrationFormula(part, figure, { item, index: at }, shares);
      return content === null ? null : { materialId, indicator: figure.indicator, content };
    });
  });
  for (const [index, cells] of rows.entries()) {
    const row = HEAD_ROW + 1 + index;
    for (const [column, value] of cells.entries()) {
      const key = INDICATOR_COLUMNS[column];
      if (column === 0 && typeof value === 'string') sheet.put(row, 1, names.material(value), 'text');
      else if (key === 'workbook.year') sheet.put(row, column + 1, value, 'mark', FORMAT.year);
      else if (key === 'workbook.indicator.notKnown') sheet.put(row, column + 1, value, 'mark', FORMAT.whole);
      else if (key === 'workbook.unit') sheet.put(row, column + 1, value, 'mark');
      else if (key === 'workbook.indicator.value' && live[index] != null)
        putLive(sheet, part, { row, column: column + 1 }, live[index], formats[index]);
      else if (typeof value === 'number') sheet.put(row, column + 1, value, 'value', formats[index]);
      else sheet.put(row, column + 1, value, 'text');
    }
  }
  if (rows.length > 0) sheet.filter(HEAD_ROW, 1, HEAD_ROW + rows.length, INDICATOR_COLUMNS.length);
  return live.some((formula) => formula !== null);
}

interface LiveFigure {
  readonly materialId: string;
  readonly indicator: LabelledFigure['indicator'];
  readonly content: FormulaContent;
}

function putLive(
  sheet: Sheet,
  { book, nameParts }: ScenarioPart,
  { row, column }: { readonly row: number; readonly column: number },
  { materialId, indicator, content }: LiveFigure,
  format: string | undefined,
): void {
  sheet.put(row, column, content, 'main', format);
  book.nameCell(sheet.ref(row, column), ...nameParts, materialId, 'indicator', indicator);
}
