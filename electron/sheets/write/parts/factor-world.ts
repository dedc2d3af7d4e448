import {
  allKnown,
  atLeast,
  type Column,
  compare,
  constant,
  HUNDRED,
  isKnown,
  known,
  leastOf,
  type Maybe,
  minus,
  ONE,
  over,
  plus,
  productsOf,
  squaresOf,
  sumOf,
  type Term,
  unknown,
  when,
  where,
  ZERO,
} from '@shared/model/expression';
import { scopeAtMost, scopePart, unnamedSquares, WORST_WEIGHT } from '@shared/model/indicator-terms';
import type { WorldFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { columnOf, putFactor, putTerm, type Span } from '../term-cells';
import { type CountryCells, countryKey } from './factor-countries';
import { putFactorHeads } from './factor-heads';
import { StepLines } from './factor-step-lines';

export interface WorldCells {
  /** 0..1. */
  readonly hhi: Span<number>;
  /** Weighted with governance and trade. */
  readonly index: Span;
  /** Percent that rests on rows not marked known. */
  readonly notKnown: Term<number>;
}

const PART = '0.0000';
const HEADS = [
  ...(['country', 'series', 'unit', 'share', 'notKnown', 'part'] as const),
  ...(['partOrOne', 'weight', 'trade', 'index'] as const),
];

/** World production by country, once a series: shares are inputs, concentration with its bounds formulas over them. */
export function writeWorlds(
  sheet: Sheet,
  part: ScenarioPart,
  worlds: readonly WorldFactors[],
  countries: ReadonlyMap<string, CountryCells>,
  top: number,
): { readonly cells: ReadonlyMap<string, WorldCells>; readonly nextRow: number } {
  const section = part.book.t('workbook.factors.world');
  let row = putFactorHeads(sheet, top, HEADS, { section });
  const cells = new Map<string, WorldCells>();
  for (const world of worlds) {
    const made = writeWorld(sheet, part, world, countries, row);
    cells.set(world.id, made.cells);
    row = made.nextRow;
  }
  return { cells, nextRow: row };
}

function writeWorld(
  sheet: Sheet,
  part: ScenarioPart,
  world: WorldFactors,
  countries: ReadonlyMap<string, CountryCells>,
  top: number,
): { readonly cells: WorldCells; readonly nextRow: number } {
  const { names } = part;
  const { t } = part.book;
  const marks = world.sourceIds.map((id) => names.sourceMark(id)).join(' ');
  const series = t('workbook.factors.seriesOf', { series: world.seriesId, year: world.seriesYear, marks });
  let row = top;
  const at = (column: number, format: string = PART) => ({ row, column, format });
  const lines = world.shares.map(({ countryId, percent, estimated }) => {
    const country = countries.get(countryKey(countryId, world.year));
    if (country === undefined) throw new Error(`${countryId} has no scores`);
    sheet.putRow(row, 1, [names.country(countryId), series, '%'], 'text');
    const share = putFactor(sheet, at(4, FORMAT.percent), percent, 'percent');
    const open = putFactor(sheet, at(5, FORMAT.percent), estimated ? 100 : 0, 'percent');
    const fraction = putTerm(sheet, at(6), over(share, HUNDRED));
    const orOne = putTerm(sheet, at(7), when(compare(fraction, '>', ZERO), fraction, ONE));
    const weight = putTerm(sheet, at(8, '0.00'), country.weight);
    const trade = putTerm(sheet, at(9, '0.00'), country.trade);
    const index = putTerm(sheet, at(10), indexPart(fraction, weight, trade));
    row++;
    return { share, open, fraction, orOne, index };
  });
  const column = (at: number, pick: (line: (typeof lines)[number]) => Term<Maybe>): Column =>
    columnOf(sheet, top, at, lines.map(pick));
  const [share, open] = [column(4, (line) => line.share), column(5, (line) => line.open)];
  const [fraction, index] = [column(6, (line) => line.fraction), column(10, (line) => line.index)];
  const steps = new StepLines(sheet, part, (label) => [label, series], row);
  const rest = steps.one('worldRest', 'part', atLeast(ZERO, minus(ONE, sumOf(fraction))));
  const smallest = leastOf(column(7, (line) => line.orOne));
  const largest = steps.one('largestUnnamed', 'part', world.restMayBeOne ? rest : smallest);
  const mean = over(productsOf(share, open), sumOf(share));
  const notKnown = when(compare(sumOf(share), '>', ZERO), mean, ZERO);
  // Bounds of docs/engine.md 14.1: each unnamed one is no larger than the largest that may be unnamed.
  const unnamed = unnamedSquares(rest, largest);
  const cells: WorldCells = {
    notKnown: steps.one('notKnown', '%', notKnown, FORMAT.percent),
    hhi: steps.span('hhi', 'part', squaresOf(fraction), (low) => plus(low, unnamed)),
    index: steps.span<Maybe>('index', '', where(allKnown(index), sumOf(index)), (low) =>
      where(isKnown(low), scopeAtMost(known(low), unnamed, constant(WORST_WEIGHT))),
    ),
  };
  return { cells, nextRow: steps.nextRow };
}

/** S_c^2 * W_c * t_c; a country that gives nothing needs no score. */
export function indexPart(share: Term<number>, weight: Term<Maybe>, trade: Term<number>): Term<Maybe> {
  const weighed = scopePart(share, known(weight), trade);
  return when(compare(share, '=', ZERO), ZERO, when(isKnown(weight), weighed, unknown));
}
