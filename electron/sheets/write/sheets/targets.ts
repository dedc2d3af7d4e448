import type { Translate } from '@shared/base/message';
import type { TargetView } from '@shared/model/dependence';
import { isKnown, known, type Maybe, quoted, type Term, UNKNOWN, when } from '@shared/model/expression';
import { boundsOf } from '@shared/model/indicator';
import { missing } from '@shared/model/target-terms';
import { type Column, putBlock } from '../block';
import { type Cell, computed, input, main, mark, text, value, verdict } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { lineCell, TARGET_HEAD, type TargetCells, type TargetColumn } from '../parts/target-cells';
import { targetRows, type ValueRow } from '../risk-rows';
import { FORMAT } from '../styles';
import { TARGET_COLUMNS } from '../target-columns';
import { factors } from './factors';

/**
 * Targets of the scenario's economy, each held against the plan of the scenario: figure, distance and verdict are
 * formulas over the years on the sheet of factors, where the workbook holds what a target counts. For others: the names
 * of targets that are counted and are values.
 */
export const targets = scenarioSheet({
  key: 'targets',
  tab: 'record',
  write(sheet, part): string[] {
    const { content, names, scenario } = part;
    const { t } = part.builder;
    const live = part.refs(factors).targets;
    const widths = [18, 9, 9, 7, 6.5, 5.5, 13, 13, 10, 6, 7, 7, 7.5, 7.5, 9, 7, 17, 17, 19, 8, 7];
    const lines = targetRows({ t, content, names }, scenario).map((row, index): Line => {
      const [target, cells] = [scenario.risk.targets[index], live[index]];
      if (target === undefined || target.view.progress === null) return { row, live: {}, isValue: false };
      if (cells == null) return { row, live: {}, isValue: true };
      const { view, year } = target;
      return { row, live: liveCells({ cells, view, year, line: lineCell(part, index) }, t), isValue: false };
    });
    const columns = TARGET_COLUMNS.map(
      (key, index): Column<Line> => ({
        head: t(key),
        width: widths[index] ?? 7,
        cell: ({ row, live }) => live[key] ?? cellOf(key, row[index] ?? null),
      }),
    );
    putBlock(sheet, TARGET_HEAD, columns, lines, { height: 52, frozen: 1, filter: true });
    return lines
      .filter(({ isValue }) => isValue)
      .map(({ row: [name, material] }) => [name, material].join(t('workbook.listSeparator')));
  },
});

interface Line {
  readonly row: ValueRow;
  /** What follows inputs in it. */
  readonly live: LiveCells;
  /** Whether it is counted, and yet a value. */
  readonly isValue: boolean;
}
type LiveCells = { readonly [Key in TargetColumn]?: Cell };

interface LiveTarget {
  readonly cells: TargetCells;
  readonly view: TargetView;
  /** In view. */
  readonly year: number;
  readonly line: Term<number>;
}

function liveCells(target: LiveTarget, t: Translate): LiveCells {
  const { cells, year, line } = target;
  const { rule } = target.view.target;
  const { progress } = target.view;
  if (progress === null) return {};
  const said = { formula: verdictOf(target, t), value: t(`risk.state.${progress.state}`) };
  const always: LiveCells = {
    'workbook.target.line': input(line.value, 'mass', FORMAT.percent),
    'workbook.target.verdict': verdict(said),
  };
  // Year by year: what looks 1 up in a row of formulas finds it in some programs only.
  const metIn = target.view.path
    .map((point) => ({ year: point.year, met: cells.met(point.year, point.year) }))
    .filter((one) => one.year >= year && one.met !== null)
    .sort((a, b) => b.year - a.year)
    .reduce((later, one) => `IF(${one.met}=1,${one.year},${later})`, quoted(UNKNOWN));
  const ever: LiveCells =
    cells.met(year, END) === null
      ? {}
      : {
          'workbook.target.metIn': mark(
            { formula: metIn, value: progress.metInYear ?? UNKNOWN },
            FORMAT.year,
          ),
        };
  const { now } = cells;
  if (now === null) return { ...always, ...ever };
  const bounds = boundsOf(progress.now);
  const figure = ({ formula, value }: Term<Maybe>, shown = value) =>
    main<Maybe>({ formula, value: shown }, FORMAT.days);
  const distance = (end: Term<Maybe>, value = 0) => {
    const { formula } = when(isKnown(end), missing(rule, known(end), line), end);
    return computed({ formula, value }, DISTANCE);
  };
  const [near, far] = rule === 'at_least' ? [now.high, now.low] : [now.low, now.high];
  return {
    ...always,
    ...ever,
    'workbook.target.low': figure(now.low, bounds?.low),
    'workbook.target.high': figure(now.high, bounds?.high),
    'workbook.target.distanceLow': distance(near, progress.distance?.low),
    'workbook.target.distanceHigh': distance(far, progress.distance?.high),
  };
}

/** Behind every year of a plan. */
const END = 9999;
const DISTANCE = '+#,##0.0;-#,##0.0;0.0';

/** The dated state, as the engine has it: met now, else by the date, else what can still be said. */
function verdictOf({ cells, view, year }: LiveTarget, t: Translate): string {
  const said = (state: 'met' | 'missed' | 'on_path' | 'not_on_path' | 'open') =>
    quoted(t(`risk.state.${state}`));
  const due = Number(view.target.date?.match(/\d{4}/)?.[0] ?? END);
  const last = Math.max(...view.path.map((point) => point.year));
  const now = cells.now === null ? null : cells.met(year, year);
  const met = (other: string) => (now === null ? other : `IF(${now}=1,${said('met')},${other})`);
  if (due < year) return met(now === null ? said('open') : `IF(${now}=0,${said('missed')},${said('open')})`);
  const inTime = cells.met(year, due);
  // Nothing but the years of the plan can be looked at: a path that ends before the date leaves it open.
  const seesDue = due === END || last >= due;
  if (inTime === null) return met(said('open'));
  const open = seesDue && now !== null ? `COUNTIF(${inTime},0)<COUNTA(${inTime})` : 'TRUE';
  return met(
    `IF(COUNTIF(${inTime},1)>0,${said('on_path')},IF(${open},${said('open')},${said('not_on_path')}))`,
  );
}

/** A value of a row. */
function cellOf(key: TargetColumn, content: string | number | null): Cell {
  const isNumber = typeof content === 'number';
  switch (key) {
    case 'workbook.target.verdict':
      return verdict(content);
    case 'workbook.unit':
      return mark(content);
    case 'workbook.year':
    case 'workbook.target.metIn':
      return isNumber ? mark(content, FORMAT.year) : mark(content);
    case 'workbook.indicator.notKnown':
      return isNumber ? mark(content, FORMAT.whole) : mark(content);
    case 'workbook.target.line':
      return value(content, FORMAT.percent);
    case 'workbook.target.distanceLow':
    case 'workbook.target.distanceHigh':
      return isNumber ? value(content, DISTANCE) : text(content);
    default:
      return isNumber ? value(content, FORMAT.days) : text(content);
  }
}
