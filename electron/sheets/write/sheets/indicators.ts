import { isNear, type Maybe, quoted, UNKNOWN } from '@shared/model/expression';
import { boundsOf, type Figure, type LabelledFigure } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import { putHeads } from '../block';
import type { CellContent } from '../cell-content';
import { scenarioSheet } from '../declare-sheet';
import type { FigureCells } from '../parts/factor-cells';
import { INDICATOR_COLUMNS, indicatorFormat, indicatorRows, indicatorWords } from '../risk-rows';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { factors } from './factors';

/** Indicators of a material that are values. */
interface ValueIndicators {
  readonly materialId: MaterialId;
  readonly indicators: readonly LabelledFigure['indicator'][];
}

/**
 * What each indicator is for each material: definition, basis, certainty and sources beside the figure. A figure is a
 * formula over the sheet of factors where that gives what the engine gives; the rest are values, which `write` tells.
 */
export const indicators = scenarioSheet({
  key: 'indicators',
  tab: 'record',
  write(sheet, part): ValueIndicators[] {
    const { book, content, names, scenario } = part;
    const { t } = book;
    const live = part.refs(factors).indicators;
    const widths = [15, 10, 6, 17, 32, 9, 11, 8.5, 8.5, 8, 13, 8, 25, 8];
    const columns = INDICATOR_COLUMNS.map((key, index) => ({ head: t(key), width: widths[index] ?? 8 }));
    const { head, first } = putHeads(sheet, 5, columns, { height: 40, frozen: 1 });
    const figures = scenario.risk.materials.flatMap(({ materialId, figures }): (NamedFigure | null)[] =>
      figures.length === 0 ? [null] : figures.map((figure) => ({ materialId, figure })),
    );
    const values = new Map<MaterialId, LabelledFigure['indicator'][]>();
    for (const [index, cells] of indicatorRows({ t, content, names }, scenario).entries()) {
      const found = figures[index] ?? null;
      putWords(sheet, part, first + index, cells, found);
      if (found === null) continue;
      const { materialId, figure } = found;
      const made = live.get(materialId)?.get(figure.indicator);
      if (made !== undefined && agrees(figure.figure, made))
        putLive(sheet, first + index, { ...found, made });
      else values.set(materialId, [...(values.get(materialId) ?? []), figure.indicator]);
    }
    if (figures.length > 0) sheet.filter(head, 1, head + figures.length, columns.length);
    return [...values].map(([materialId, indicators]) => ({ materialId, indicators }));
  },
});

const columnOf = (key: (typeof INDICATOR_COLUMNS)[number]) => INDICATOR_COLUMNS.indexOf(key) + 1;

interface NamedFigure {
  readonly materialId: MaterialId;
  readonly figure: LabelledFigure;
}

/** A row as values. */
function putWords(
  sheet: Sheet,
  { names }: ScenarioPart,
  row: number,
  cells: readonly (string | number | null)[],
  found: NamedFigure | null,
): void {
  const format = found === null ? FORMAT.general : indicatorFormat(found.figure);
  for (const [column, value] of cells.entries()) {
    const key = INDICATOR_COLUMNS[column];
    if (column === 0 && typeof value === 'string') sheet.put(row, 1, names.material(value), 'text');
    else if (key === 'workbook.year') sheet.put(row, column + 1, value, 'mark', FORMAT.year);
    else if (key === 'workbook.indicator.notKnown') sheet.put(row, column + 1, value, 'mark', FORMAT.whole);
    else if (key === 'workbook.unit') sheet.put(row, column + 1, value, 'mark');
    else if (typeof value === 'number') sheet.put(row, column + 1, value, 'value', format);
    else sheet.put(row, column + 1, value, 'text');
  }
}

interface LiveRow extends NamedFigure {
  readonly made: FigureCells;
}

/** The figure of a row as formulas: a value where its bounds are one, else its bounds. */
function putLive(sheet: Sheet, row: number, { materialId, figure, made }: LiveRow): void {
  const format = indicatorFormat(figure);
  const words = indicatorWords(sheet.book.t);
  const [value, bounds, above, none] = [words.point, words.interval, words.above, words.missing].map(quoted);
  const [low, high] = [made.low.formula, made.high.formula];
  const same = `ABS(${high}-${low})<=1E-12*MAX(1,ABS(${high}))`;
  const kindAt = columnOf('workbook.indicator.kind');
  const kind = sheet.ref(row, kindAt);
  const results = resultsOf(figure.figure);
  const put = (key: 'value' | 'low' | 'high', formula: string) => {
    const content: CellContent = { formula, result: results[key] };
    sheet.put(
      row,
      columnOf(`workbook.indicator.${key}`),
      content,
      key === 'value' ? 'main' : 'change',
      format,
    );
  };
  const chosen = `IF(ISNUMBER(${low}),IF(ISNUMBER(${high}),IF(${same},${value},${bounds}),${above}),${none})`;
  // A censored or published figure is never live: it is none of these words.
  const word = figure.figure.kind === 'missing' ? words.missing : kindWord(figure.figure, words);
  sheet.put(row, kindAt, { formula: chosen, result: word }, 'text');
  put('value', `IF(${kind}=${value},${low},"${UNKNOWN}")`);
  put('low', `IF(OR(${kind}=${bounds},${kind}=${above}),${low},"${UNKNOWN}")`);
  put('high', `IF(${kind}=${bounds},${high},"${UNKNOWN}")`);
  sheet.nameCell(row, columnOf('workbook.indicator.value'), materialId, 'indicator', figure.indicator);
  const { formula, value: open } = made.notKnown;
  if (!isNear(open, figure.notKnownPercent)) return;
  const notKnown = { formula, result: figure.notKnownPercent };
  sheet.put(row, columnOf('workbook.indicator.notKnown'), notKnown, 'mark', FORMAT.whole);
}

function kindWord(figure: Figure, words: ReturnType<typeof indicatorWords>): string {
  return figure.kind === 'point' ? words.point : figure.kind === 'above' ? words.above : words.interval;
}

/** What the three cells show; a dash where the others say it, or nothing is known. */
function resultsOf(figure: Figure): { value: Maybe; low: Maybe; high: Maybe } {
  const bounds = boundsOf(figure);
  if (bounds === null) return { value: UNKNOWN, low: UNKNOWN, high: UNKNOWN };
  if (figure.kind === 'point') return { value: figure.value, low: UNKNOWN, high: UNKNOWN };
  return { value: UNKNOWN, low: bounds.low, high: Number.isFinite(bounds.high) ? bounds.high : UNKNOWN };
}

/** Whether the cells give what the engine gave. */
function agrees(figure: Figure, { low, high }: FigureCells): boolean {
  if (figure.kind === 'missing') return low.value === UNKNOWN && high.value === UNKNOWN;
  if (figure.kind !== 'point' && figure.kind !== 'interval' && figure.kind !== 'above') return false;
  const bounds = boundsOf(figure);
  if (bounds === null || !isNear(low.value, bounds.low)) return false;
  return figure.kind === 'above' ? high.value === UNKNOWN : isNear(high.value, bounds.high);
}
