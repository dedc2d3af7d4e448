import { nameIn } from '@shared/model/catalogue';
import type { PathPoint, TargetView } from '@shared/model/dependence';
import {
  constant,
  isKnown,
  isNear,
  known,
  type Maybe,
  type Term,
  where,
  ZERO,
} from '@shared/model/expression';
import { reaches } from '@shared/model/target-terms';
import type { CellWriter } from '../cell-writer';
import { type Cell, computed, input, texts, value } from '../cells';
import type { TargetFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';
import { groupWords } from '../target-words';
import { putYears } from '../year-row';
import { putFactorHeads } from './factor-heads';
import { lineCell, type TargetCells, type YearFigure } from './target-cells';
import { type ExtraCells, yearFigure } from './target-path';

/**
 * The figure of each target by year, from the year in view on: a formula in years of which the workbook holds all that
 * is counted, else a value.
 * @returns in the order of the targets; null for one of which no year is a formula
 */
export function writeTargetYears(writer: CellWriter, part: ScenarioPart): (TargetCells | null)[] {
  const { t } = part.builder;
  const { targets } = part.scenario.risk;
  const years = [
    ...new Set(targets.flatMap(({ year, view }) => ahead(view, year).map((point) => point.year))),
  ];
  years.sort((a, b) => a - b);
  if (!targets.some(({ factors }) => factors !== null)) return targets.map(() => null);
  writer.section(t('workbook.factors.targets'));
  return targets.map(({ year, view, factors }, index) =>
    factors === null
      ? null
      : writeTarget(writer, part, { view, factors, year, years, line: lineCell(part, index) }),
  );
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

type LineKey = 'low' | 'high' | 'met' | 'stockPart' | `${keyof Others}Elsewhere`;
type Others = Pick<ExtraCells, 'counted' | 'late' | 'all'>;

function writeTarget(
  writer: CellWriter,
  part: ScenarioPart,
  { view, factors, year, years, line }: TargetLines,
): TargetCells | null {
  const { t, language } = part.builder;
  const { target, materialId } = view;
  const path = new Map(ahead(view, year).map((point) => [point.year, point]));
  const figureIn = (at: number, extra: ExtraCells) =>
    yearFigure(part, factors, { materialId, year: at }, extra);
  const live = new Set(
    [...path].flatMap(([at, point]) => (agrees(figureIn(at, extraOf(factors, at)), point) ? [at] : [])),
  );
  if (live.size === 0) return null;
  const material = materialId ?? groupWords(target.material, t);
  // Each has heads of its own: they tell the years, which no page should be without for long.
  putFactorHeads(writer, ['target', 'what', 'material', ...years]);
  const put = <Value extends Maybe>(key: LineKey, cell: (at: number) => Cell<Value> | null) => {
    writer.cells(...texts(nameIn(language, target), t(`workbook.factors.target.${key}`), material));
    return putYears(writer, years, cell);
  };
  const extra = writeExtra();
  const made = new Map([...live].map((at) => [at, figureIn(at, extra(at))]));
  const bound = (key: 'low' | 'high') =>
    put<Maybe>(key, (at) => {
      const [figure, point] = [made.get(at), path.get(at)];
      if (figure != null) return computed(figure[key], FORMAT.days);
      return point === undefined ? null : value(point[key], FORMAT.days);
    });
  const [low, high] = [bound('low'), bound('high')];
  const endsIn = (at: number): YearFigure | null => {
    const [least, most] = [low.find(at), high.find(at)];
    return least === null || most === null ? null : { low: least, high: most };
  };
  const met = put<Maybe>('met', (at) => {
    const ends = endsIn(at);
    if (ends === null) return null;
    const inside = [ends.low, ends.high].map((end) => reaches(target.rule, known(end), line));
    const sum = inside.map(({ formula }) => `(${formula})`).join('+');
    const half = { formula: `(${sum})/2`, value: inside.filter((end) => end.value).length / 2 };
    return computed(where(isKnown(ends.low), half), FORMAT.general);
  });
  return { now: endsIn(year), met: met.between };

  /** The factors of the target that are no cells of the run. */
  function writeExtra(): (at: number) => ExtraCells {
    if (factors.kind === 'stockDays') {
      const percent = input(factors.part * 100, 'percent', FORMAT.percent);
      const stockPart = put('stockPart', (at) => (at === years[0] ? percent : null)).at(0);
      return (at) => ({ ...extraOf(factors, at), stockPart });
    }
    if (factors.kind !== 'imports') return (at) => extraOf(factors, at);
    const others = (key: keyof Others) =>
      put(`${key}Elsewhere`, (at) =>
        live.has(at) ? input(extraOf(factors, at)[key].value, 'mass', FORMAT.days) : null,
      );
    const [counted, late, all] = [others('counted'), others('late'), others('all')];
    return (at) => ({
      stockPart: ZERO,
      counted: counted.find(at) ?? ZERO,
      late: late.find(at) ?? ZERO,
      all: all.find(at) ?? ZERO,
    });
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
