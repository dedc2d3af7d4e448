import type { TargetView } from '@shared/model/dependence';
import { boundsOf } from '@shared/model/indicator';
import type { FormulaContent } from '../cell-content';
import { type Maybe, type Term, UNKNOWN } from '../expression';
import { TARGET_COLUMNS, targetRows } from '../risk-rows';
import { putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { type CellRole, FORMAT } from '../styles';
import type { TargetCells } from './target-years';

const HEAD_ROW = 5;
type TargetColumn = (typeof TARGET_COLUMNS)[number];
const columnOf = (key: TargetColumn) => TARGET_COLUMNS.indexOf(key) + 1;

/** The cell with the line of the n-th target. */
export function lineCell(sheet: Sheet, part: ScenarioPart): (index: number) => Term<number> {
  return (index) => ({
    formula: sheet.ref(HEAD_ROW + 1 + index, columnOf('workbook.target.line')),
    value: part.scenario.risk.targets[index]?.view.target.value ?? 0,
  });
}

/**
 * Targets of the scenario's economy, each held against the plan of the scenario: figure, distance and verdict are
 * formulas over the years on the sheet of factors, where the workbook holds what a target counts.
 * @returns the names of targets that are counted and are values
 */
export function writeTargets(
  sheet: Sheet,
  part: ScenarioPart,
  live: readonly (TargetCells | null)[],
): string[] {
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
  const values: string[] = [];
  for (const [index, cells] of rows.entries()) {
    const row = HEAD_ROW + 1 + index;
    for (const [column, value] of cells.entries()) {
      const format = typeof value === 'number' ? formatOf(column) : FORMAT.general;
      sheet.put(row, column + 1, value, roleOf(column, value), format);
    }
    const target = scenario.risk.targets[index];
    const made = live[index];
    if (target?.view.progress == null) continue;
    if (made == null) values.push([cells[0], cells[1]].join(t('workbook.listSeparator')));
    else
      putLive(sheet, part, {
        row,
        cells: made,
        view: target.view,
        year: target.year,
        line: lineCell(sheet, part)(index),
      });
  }
  if (rows.length > 0) sheet.filter(HEAD_ROW, 1, HEAD_ROW + rows.length, TARGET_COLUMNS.length);
  return values;
}

interface LiveTarget {
  readonly row: number;
  readonly cells: TargetCells;
  readonly view: TargetView;
  /** In view. */
  readonly year: number;
  readonly line: Term<number>;
}

function putLive(sheet: Sheet, { book }: ScenarioPart, target: LiveTarget): void {
  const { row, cells, view, year, line } = target;
  const { progress } = view;
  if (progress === null) return;
  sheet.putInput(row, columnOf('workbook.target.line'), line.value, 'mass', FORMAT.percent);
  const put = (key: TargetColumn, { formula, result }: FormulaContent, role: CellRole, format: string) =>
    sheet.put(row, columnOf(key), { formula, result }, role, format);
  const { now } = cells;
  if (now !== null) {
    const known = (figure: Term<Maybe>, formula: string, value: number) => ({
      formula: `IF(ISNUMBER(${figure.formula}),${formula},${figure.formula})`,
      result: value,
    });
    const bounds = boundsOf(progress.now);
    const figure = (key: TargetColumn, term: Term<Maybe>, value: number | undefined) =>
      put(key, { formula: term.formula, result: value ?? term.value }, 'main', FORMAT.days);
    figure('workbook.target.low', now.low, bounds?.low);
    figure('workbook.target.high', now.high, bounds?.high);
    const rises = view.target.rule === 'at_least';
    const distance = (key: TargetColumn, of: Term<Maybe>, value: number | undefined) => {
      const formula = rises ? `${line.formula}-${of.formula}` : `${of.formula}-${line.formula}`;
      put(key, known(of, formula, value ?? 0), 'computed', DISTANCE);
    };
    distance('workbook.target.distanceLow', rises ? now.high : now.low, progress.distance?.low);
    distance('workbook.target.distanceHigh', rises ? now.low : now.high, progress.distance?.high);
  }
  const said = book.t(`risk.state.${progress.state}`);
  put(
    'workbook.target.verdict',
    { formula: verdict(target, book.t), result: said },
    'verdict',
    FORMAT.general,
  );
  const [met, years] = [cells.met(year, END), cells.years(year, END)];
  if (met !== null && years !== null)
    put(
      'workbook.target.metIn',
      {
        formula: `IFERROR(INDEX(${years},MATCH(1,${met},0)),"${UNKNOWN}")`,
        result: progress.metInYear ?? UNKNOWN,
      },
      'mark',
      FORMAT.year,
    );
}

/** Behind every year of a plan. */
const END = 9999;
const DISTANCE = '+#,##0.0;-#,##0.0;0.0';

/** The dated state, as the engine has it: met now, else by the date, else what can still be said. */
function verdict({ cells, view, year }: LiveTarget, t: ScenarioPart['book']['t']): string {
  const said = (state: 'met' | 'missed' | 'on_path' | 'not_on_path' | 'open') =>
    `"${t(`risk.state.${state}`).replaceAll('"', '""')}"`;
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
      return DISTANCE;
    case 'workbook.indicator.notKnown':
      return FORMAT.whole;
    default:
      return FORMAT.days;
  }
}
