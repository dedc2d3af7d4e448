import type { TargetView } from '@shared/model/dependence';
import { type Maybe, quoted, type Term, UNKNOWN } from '@shared/model/expression';
import { boundsOf } from '@shared/model/indicator';
import { putHeads } from '../block';
import type { FormulaContent } from '../cell-content';
import { scenarioSheet } from '../declare-sheet';
import { columnOf, lineCell, TARGET_HEAD, type TargetCells, type TargetColumn } from '../parts/target-cells';
import { TARGET_COLUMNS, targetRows } from '../risk-rows';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { type CellRole, FORMAT } from '../styles';
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
    const { t } = part.book;
    const live = part.refs(factors).targets;
    const widths = [18, 9, 9, 7, 6.5, 5.5, 13, 13, 10, 6, 7, 7, 7.5, 7.5, 9, 7, 19, 8, 7];
    const columns = TARGET_COLUMNS.map((key, index) => ({ head: t(key), width: widths[index] ?? 7 }));
    putHeads(sheet, TARGET_HEAD, columns, { height: 52, frozen: 1 });
    const rows = targetRows({ t, content, names }, scenario);
    const values: string[] = [];
    for (const [index, cells] of rows.entries()) {
      const row = TARGET_HEAD + 1 + index;
      for (const [column, value] of cells.entries())
        sheet.put(row, column + 1, value, ...lookOf(TARGET_COLUMNS[column], typeof value === 'number'));
      const target = scenario.risk.targets[index];
      const made = live[index];
      if (target?.view.progress == null) continue;
      const { view, year } = target;
      if (made == null) values.push([cells[0], cells[1]].join(t('workbook.listSeparator')));
      else putLive(sheet, { row, cells: made, view, year, line: lineCell(part, index) });
    }
    if (rows.length > 0) sheet.filter(TARGET_HEAD, 1, TARGET_HEAD + rows.length, columns.length);
    return values;
  },
});

interface LiveTarget {
  readonly row: number;
  readonly cells: TargetCells;
  readonly view: TargetView;
  /** In view. */
  readonly year: number;
  readonly line: Term<number>;
}

function putLive(sheet: Sheet, target: LiveTarget): void {
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
  const { t } = sheet.book;
  const said = { formula: verdict(target, t), result: t(`risk.state.${progress.state}`) };
  put('workbook.target.verdict', said, 'verdict', FORMAT.general);
  const [met, years] = [cells.met(year, END), cells.years(year, END)];
  if (met === null || years === null) return;
  const formula = `IFERROR(INDEX(${years},MATCH(1,${met},0)),"${UNKNOWN}")`;
  put('workbook.target.metIn', { formula, result: progress.metInYear ?? UNKNOWN }, 'mark', FORMAT.year);
}

/** Behind every year of a plan. */
const END = 9999;
const DISTANCE = '+#,##0.0;-#,##0.0;0.0';

/** The dated state, as the engine has it: met now, else by the date, else what can still be said. */
function verdict({ cells, view, year }: LiveTarget, t: ScenarioPart['book']['t']): string {
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

function lookOf(key: TargetColumn | undefined, isNumber: boolean): [CellRole, string] {
  switch (key) {
    case 'workbook.target.verdict':
      return ['verdict', FORMAT.general];
    case 'workbook.unit':
      return ['mark', FORMAT.general];
    case 'workbook.year':
    case 'workbook.target.metIn':
      return ['mark', isNumber ? FORMAT.year : FORMAT.general];
    case 'workbook.indicator.notKnown':
      return ['mark', isNumber ? FORMAT.whole : FORMAT.general];
    case 'workbook.target.line':
      return ['value', FORMAT.percent];
    case 'workbook.target.distanceLow':
    case 'workbook.target.distanceHigh':
      return isNumber ? ['value', DISTANCE] : ['text', FORMAT.general];
    default:
      return isNumber ? ['value', FORMAT.days] : ['text', FORMAT.general];
  }
}
