import type { Term } from '@shared/model/expression';
import type { ClockLine } from '@shared/model/line-clock';
import { type Column, markColumn, putBlock, textColumn } from '../block';
import { cellAddress } from '../cell-address';
import { type Cell, change, named, text, value } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { putLineBars } from '../parts/line-bars';
import { LINE_FIGURES, type LineFigure, lineFormulas, ranFigures } from '../parts/line-figures';
import { liveLines } from '../parts/line-parts';
import { putScarcest } from '../parts/line-scarcest';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, LARGE_SUM } from '../styles';
import { lineDays } from './line-days';

/** What others say of the lines. */
interface LinesRefs {
  /** The figures of each line that follows changed inputs. */
  readonly live: readonly { readonly line: ClockLine; readonly figures: LineTerms }[];
  /** Those that are values. */
  readonly values: readonly ClockLine[];
}

/** Figures as cells that formulas of any sheet may name. */
type LineTerms = ReadonlyMap<LineFigure, Term<number | string>>;

const TOP = 5;
/** Name and tier stand in front of the figures, what is formula or value behind them. */
const FIRST_FIGURE = 3;
const COLUMNS = FIRST_FIGURE + LINE_FIGURES.length;
/** Rows of the bars below the lines, with one free above. */
const CHART_ROWS = 16;
const CHART_COLUMNS = 10;

/** How each figure stands on the sheet. */
export const LINE_HEADS = {
  stop: { head: 'scenarios.col.stop', format: FORMAT.date, width: 12 },
  standsFrom: { head: 'scenarios.col.stands', format: FORMAT.date, width: 12 },
  restart: { head: 'scenarios.col.restart', format: FORMAT.date, width: 12 },
  binding: { head: 'scenarios.col.binding', format: FORMAT.general, width: 17 },
  daysBelowFull: { head: 'scenarios.col.daysBelow', format: FORMAT.whole, width: 10 },
  daysStanding: { head: 'scenarios.col.daysStanding', format: FORMAT.whole, width: 10 },
  meanLoad: { head: 'workbook.lines.meanLoad', format: FORMAT.percent, width: 9 },
  lostDays: { head: 'scenarios.col.lineDays', format: FORMAT.days, width: 10 },
  lostValue: { head: 'workbook.lines.lostValue', format: LARGE_SUM, width: 12 },
  comparedStop: { head: 'scenarios.col.comparedStop', format: FORMAT.date, width: 12 },
  daysEarlier: { head: 'scenarios.col.daysEarlier', format: FORMAT.whole, width: 9 },
} as const;

/** The production lines of a run: formulas where every material of a line has days, else as the run had them. */
export const lines = scenarioSheet({
  key: 'lines',
  tab: 'result',
  write(sheet, part): LinesRefs {
    const { t } = part.builder;
    const { clock, resolved } = part.scenario;
    const formulas = putFormulasOf(sheet, part);
    putBlock<ClockLine>(
      sheet,
      TOP,
      [
        textColumn(t('scenarios.col.line'), 30, ({ useId }) => part.names.use(useId), 'name'),
        markColumn(t('scenarios.col.tier'), 8, ({ tier }) => String(tier), 'tier'),
        ...LINE_FIGURES.map((key): Column<ClockLine> => {
          const { head, format, width } = LINE_HEADS[key];
          return {
            head: t(head),
            width,
            key,
            cell: (line) =>
              figureCell(ranFigures(part, line)[key], formulas.get(line)?.[key], format, line, key),
          };
        }),
        ...(formulas.size === 0
          ? []
          : [
              markColumn<ClockLine>(t('workbook.lines.kind'), 11, (line) =>
                t(formulas.has(line) ? 'workbook.lines.formula' : 'workbook.check.value'),
              ),
            ]),
      ],
      clock.lines,
      {
        height: 44,
        frozen: 1,
        filter: true,
        keys: { scenario: resolved.scenario.id, table: 'lines', row: ({ useId }) => useId },
      },
    );
    const [first, top] = [TOP + 1, TOP + clock.lines.length + 2];
    putLineBars(
      sheet,
      part,
      {
        first,
        lines: clock.lines,
        from: COLUMNS + 2,
        scenario: resolved.scenario.id,
        isLive: (line) => formulas.has(line),
        live: {
          stop: columnOf('stop'),
          standsFrom: columnOf('standsFrom'),
          restart: columnOf('restart'),
          daysStanding: columnOf('daysStanding'),
        },
      },
      { top, bottom: top + CHART_ROWS - 1, left: 1, right: 1 + CHART_COLUMNS },
    );
    sheet.printOnly(
      Math.max(sheet.worksheet.rowCount, top + CHART_ROWS),
      Math.max(COLUMNS, FIRST_FIGURE + part.materials.length),
    );
    const values = clock.lines.filter((line) => !formulas.has(line));
    if (formulas.size > 0)
      sheet.put(3, 1, t(values.length === 0 ? 'workbook.lines.hintLive' : 'workbook.lines.hintSome'), 'hint');
    const live = clock.lines.flatMap((line, index) =>
      formulas.has(line) ? [{ line, figures: termsOf(sheet, part, line, index) }] : [],
    );
    return { live, values };
  },
});

type Formulas = Record<LineFigure, string | null>;

/** The formulas of each line that has any; what they look at on this sheet stands below the lines. */
function putFormulasOf(sheet: Sheet, part: ScenarioPart): ReadonlyMap<ClockLine, Formulas> {
  // The sheet of their days is there where one line has any.
  const days = liveLines(part).length === 0 ? [] : part.refs(lineDays);
  const [first] = days;
  if (first === undefined) return new Map();
  const { lines } = part.scenario.clock;
  const rows = days.map(({ line }) => TOP + 1 + lines.indexOf(line));
  const stops = rows.map((row) => cellAddress(row, columnOf('stop')));
  const below = TOP + lines.length + 2 + CHART_ROWS;
  const { names, missing } = putScarcest(sheet, part, below, days, { stops, start: first.start });
  return new Map(
    days.map((each, index): [ClockLine, Formulas] => {
      const at = (key: LineFigure) => cellAddress(rows[index] ?? 0, columnOf(key));
      const cells = {
        stop: at('stop'),
        daysBelowFull: at('daysBelowFull'),
        daysStanding: at('daysStanding'),
        lostDays: at('lostDays'),
        comparedStop: at('comparedStop'),
        scarcest: { names, missing: missing[index] ?? '' },
      };
      return [each.line, lineFormulas(part, each, cells)];
    }),
  );
}

const columnOf = (key: LineFigure) => FIRST_FIGURE + LINE_FIGURES.indexOf(key);

function figureCell(
  came: number | string | null,
  formula: string | null | undefined,
  format: string,
  { useId }: ClockLine,
  key: LineFigure,
): Cell {
  const isLive = formula !== null && formula !== undefined;
  if (key === 'binding') return text(isLive ? { formula, value: came ?? '' } : came);
  // A formula has a text where a value is an empty cell.
  const cell: Cell = isLive ? change({ formula, value: came ?? '' }, format) : value(came, format);
  return named(cell, 'line', useId, key);
}

/** The figures of a line as cells of this sheet. */
function termsOf(sheet: Sheet, part: ScenarioPart, line: ClockLine, index: number): LineTerms {
  const came = ranFigures(part, line);
  return new Map(
    LINE_FIGURES.map((key) => [
      key,
      { formula: sheet.ref(TOP + 1 + index, columnOf(key)), value: came[key] ?? '' },
    ]),
  );
}
