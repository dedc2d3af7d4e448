import { isNear, type Maybe, quoted, UNKNOWN } from '@shared/model/expression';
import { boundsOf, type Figure, type LabelledFigure } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import { type Column, putBlock } from '../block';
import { type Cell, change, main, mark, named, text, value } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import type { FigureCells } from '../parts/factor-cells';
import {
  INDICATOR_COLUMNS,
  indicatorFormat,
  indicatorRows,
  indicatorWords,
  type ValueRow,
} from '../risk-rows';
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
    const { builder, content, names, scenario } = part;
    const { t } = builder;
    const live = part.refs(factors).indicators;
    const widths = [15, 10, 6, 17, 32, 9, 11, 8.5, 8.5, 8, 13, 8, 25, 8];
    const figures = scenario.risk.materials.flatMap(({ materialId, figures }): (NamedFigure | null)[] =>
      figures.length === 0 ? [null] : figures.map((figure) => ({ materialId, figure })),
    );
    const lines = indicatorRows({ t, content, names }, scenario).map(([materialId, ...rest], index): Line => {
      const found = figures[index] ?? null;
      const made = found && live.get(found.materialId)?.get(found.figure.indicator);
      const cells = made && agrees(found.figure.figure, made) ? made : null;
      return { row: [names.material(String(materialId)), ...rest], found, cells };
    });
    const columns = INDICATOR_COLUMNS.map(
      (key, index): Column<Line> => ({
        head: t(key),
        width: widths[index] ?? 8,
        cell: (line, { row }) => liveCell(sheet, key, row, line) ?? cellOf(key, line, index),
      }),
    );
    putBlock(sheet, 5, columns, lines, { height: 40, frozen: 1, filter: true });
    const values = new Map<MaterialId, LabelledFigure['indicator'][]>();
    for (const { found, cells } of lines)
      if (found !== null && cells === null)
        values.set(found.materialId, [...(values.get(found.materialId) ?? []), found.figure.indicator]);
    return [...values].map(([materialId, indicators]) => ({ materialId, indicators }));
  },
});

type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

interface NamedFigure {
  readonly materialId: MaterialId;
  readonly figure: LabelledFigure;
}

interface Line {
  readonly row: ValueRow;
  /** Null in the line of a material without figures. */
  readonly found: NamedFigure | null;
  /** Its figure as formulas; null where it is a value. */
  readonly cells: FigureCells | null;
}

/** A value of a row. */
function cellOf(key: IndicatorColumn, { row, found }: Line, index: number): Cell {
  const content = row[index] ?? null;
  if (key === 'workbook.year') return mark(content, FORMAT.year);
  if (key === 'workbook.indicator.notKnown') return mark(content, FORMAT.whole);
  if (key === 'workbook.unit') return mark(content);
  if (typeof content !== 'number') return text(content);
  return value(content, found === null ? FORMAT.general : indicatorFormat(found.figure));
}

const KIND_COLUMN = INDICATOR_COLUMNS.indexOf('workbook.indicator.kind') + 1;

/** The figure of a row as formulas: a value where its bounds are one, else its bounds. Null for what is a value. */
function liveCell(sheet: Sheet, key: IndicatorColumn, row: number, { found, cells }: Line): Cell | null {
  if (found === null || cells === null) return null;
  const { materialId, figure } = found;
  const words = indicatorWords(sheet.builder.t);
  const [value, bounds, above, none] = [words.point, words.interval, words.above, words.missing].map(quoted);
  const [low, high] = [cells.low.formula, cells.high.formula];
  const kind = sheet.ref(row, KIND_COLUMN);
  const results = resultsOf(figure.figure);
  const format = indicatorFormat(figure);
  switch (key) {
    case 'workbook.indicator.kind': {
      const same = `ABS(${high}-${low})<=0.000000000001*MAX(1,ABS(${high}))`;
      const formula = `IF(ISNUMBER(${low}),IF(ISNUMBER(${high}),IF(${same},${value},${bounds}),${above}),${none})`;
      return text({ formula, value: kindWord(figure.figure, words) });
    }
    case 'workbook.indicator.value': {
      const shown = { formula: `IF(${kind}=${value},${low},"${UNKNOWN}")`, value: results.value };
      return named(main(shown, format), materialId, 'indicator', figure.indicator);
    }
    case 'workbook.indicator.low':
      return change(
        { formula: `IF(OR(${kind}=${bounds},${kind}=${above}),${low},"${UNKNOWN}")`, value: results.low },
        format,
      );
    case 'workbook.indicator.high':
      return change({ formula: `IF(${kind}=${bounds},${high},"${UNKNOWN}")`, value: results.high }, format);
    case 'workbook.indicator.notKnown': {
      const { formula, value } = cells.notKnown;
      const shown = { formula, value: figure.notKnownPercent };
      return isNear(value, figure.notKnownPercent) ? mark(shown, FORMAT.whole) : null;
    }
    default:
      return null;
  }
}

/** A censored or published figure is never live: it is none of these words. */
function kindWord(figure: Figure, words: ReturnType<typeof indicatorWords>): string {
  if (figure.kind === 'missing') return words.missing;
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
