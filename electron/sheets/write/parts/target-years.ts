import { nameIn } from '@shared/model/catalogue';
import type { PathPoint, TargetView } from '@shared/model/dependence';
import { constant, isNear, type Maybe, type Term, UNKNOWN, ZERO } from '@shared/model/expression';
import type { TargetFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { groupWords } from '../target-words';
import { putFactor, putTerm } from '../term-cells';
import { putFactorHeads } from './factor-heads';
import { lineCell, type TargetCells, type YearFigure } from './target-cells';
import { type ExtraCells, yearFigure } from './target-path';

const FIRST_YEAR_COLUMN = 4;

/**
 * The figure of each target by year, from the year in view on: a formula in years of which the workbook holds all that
 * is counted, else a value.
 * @returns in the order of the targets; null for one of which no year is a formula
 */
export function writeTargetYears(sheet: Sheet, part: ScenarioPart, top: number): (TargetCells | null)[] {
  const { t } = part.book;
  const { targets } = part.scenario.risk;
  const years = [
    ...new Set(targets.flatMap(({ year, view }) => ahead(view, year).map((point) => point.year))),
  ];
  years.sort((a, b) => a - b);
  if (!targets.some(({ factors }) => factors !== null)) return targets.map(() => null);
  sheet.put(top, 1, t('workbook.factors.targets'), 'section');
  let row = top + 1;
  return targets.map(({ year, view, factors }, index) => {
    if (factors === null) return null;
    const line = lineCell(part, index);
    const made = writeTarget(sheet, part, { view, factors, year, years, line }, row);
    if (made === null) return null;
    row = made.nextRow;
    return made.cells;
  });
}

interface TargetLines {
  readonly view: TargetView;
  readonly factors: TargetFactors;
  /** In view. */
  readonly year: number;
  /** In the columns. */
  readonly years: readonly number[];
  readonly line: Term<number>;
}

function writeTarget(
  sheet: Sheet,
  part: ScenarioPart,
  { view, factors, year, years, line }: TargetLines,
  top: number,
): { readonly cells: TargetCells; readonly nextRow: number } | null {
  const { t, language } = part.book;
  const { target, materialId } = view;
  const path = ahead(view, year);
  const plain = (at: number) => yearFigure(part, factors, { materialId, year: at }, extraOf(factors, at));
  const live = new Set(path.filter((point) => agrees(plain(point.year), point)).map((point) => point.year));
  if (live.size === 0) return null;
  const material = materialId ?? groupWords(target.material, t);
  // Each has heads of its own: they tell the years, which no page should be without for long.
  let row = putFactorHeads(sheet, top, ['target', 'what', 'material', ...years]);
  const open = (
    key: 'low' | 'high' | 'met' | 'stockPart' | 'countedElsewhere' | 'lateElsewhere' | 'allElsewhere',
  ) => {
    sheet.putRow(row, 1, [nameIn(language, target), t(`workbook.factors.target.${key}`), material], 'text');
    return row++;
  };
  const column = (at: number) => FIRST_YEAR_COLUMN + years.indexOf(at);
  const extra = writeExtra();
  const [lowRow, highRow, metRow] = [open('low'), open('high'), open('met')];
  const figures = path.map((point) => {
    const made = live.has(point.year)
      ? yearFigure(part, factors, { materialId, year: point.year }, extra(point.year))
      : null;
    const put = (at: number, term: Term<Maybe> | undefined, value: number): Term<Maybe> => {
      const place = { row: at, column: column(point.year), format: FORMAT.days };
      if (term !== undefined) return putTerm(sheet, place, term);
      sheet.put(at, place.column, value, 'value', FORMAT.days);
      return { formula: sheet.ref(at, place.column), value };
    };
    const low = put(lowRow, made?.low, point.low);
    const high = put(highRow, made?.high, point.high);
    const inside = (figure: Term<Maybe>) => `(${figure.formula}${sign(target.rule)}${line.formula})`;
    const value = [low, high].filter((each) => holds(target.rule, each.value, line.value)).length / 2;
    const formula = `IF(ISNUMBER(${low.formula}),(${inside(low)}+${inside(high)})/2,"${UNKNOWN}")`;
    const place = { row: metRow, column: column(point.year), format: FORMAT.general };
    putTerm<Maybe>(sheet, place, { formula, value });
    return { year: point.year, low, high };
  });
  const range = (at: number) => (from: number, to: number) => {
    const inside = years.filter((each) => each >= from && each <= to);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined
      ? null
      : sheet.range(at, column(first), at, column(last));
  };
  const now = figures.find((figure) => figure.year === year) ?? null;
  return { cells: { now, met: range(metRow), years: range(top) }, nextRow: row };

  /** The factors of the target that are no cells of the run. */
  function writeExtra(): (at: number) => ExtraCells {
    const none = ZERO;
    if (factors.kind === 'stockDays') {
      const place = { row: open('stockPart'), column: FIRST_YEAR_COLUMN, format: FORMAT.percent };
      const stockPart = putFactor(sheet, place, factors.part * 100, 'percent');
      return () => ({ stockPart, counted: none, late: none, all: none });
    }
    if (factors.kind !== 'imports') return (at) => extraOf(factors, at);
    const rows = [open('countedElsewhere'), open('lateElsewhere'), open('allElsewhere')];
    return (at) => {
      const { counted, late, all } = extraOf(factors, at);
      const [countedCell = none, lateCell = none, allCell = none] = [counted, late, all].map(({ value }, i) =>
        putFactor(sheet, { row: rows[i] ?? row, column: column(at), format: FORMAT.days }, value, 'mass'),
      );
      return { stockPart: none, counted: countedCell, late: lateCell, all: allCell };
    };
  }
}

/** The same as constants: what a formula is tried with before it is written. */
function extraOf(factors: TargetFactors, year: number): ExtraCells {
  const others = factors.kind === 'imports' ? factors.years.get(year)?.others : undefined;
  return {
    stockPart: constant(factors.kind === 'stockDays' ? factors.part * 100 : 0),
    counted: constant(others?.counted ?? 0),
    late: constant(others?.late ?? 0),
    all: constant(others?.all ?? 0),
  };
}

const ahead = ({ path }: TargetView, year: number) =>
  path.filter((point) => point.year >= year).sort((a, b) => a.year - b.year);

function agrees(figure: YearFigure | null, { low, high }: PathPoint): boolean {
  return figure !== null && isNear(figure.low.value, low) && isNear(figure.high.value, high);
}

const sign = (rule: TargetView['target']['rule']) => ({ below: '<', at_most: '<=', at_least: '>=' })[rule];

function holds(rule: TargetView['target']['rule'], value: Maybe, line: number): boolean {
  if (typeof value !== 'number') return false;
  return rule === 'below' ? value < line : rule === 'at_most' ? value <= line : value >= line;
}
