import {
  atLeast,
  both,
  type Column,
  compare,
  constant,
  either,
  HUNDRED,
  isKnown,
  known,
  largestOf,
  leastOf,
  type Maybe,
  minus,
  over,
  plus,
  productsOf,
  squaresOf,
  sumOf,
  type Term,
  times,
  unknown,
  when,
  where,
  ZERO,
} from '@shared/model/expression';
import type { IndicatorId } from '@shared/model/indicator';
import { effectiveSuppliers, unnamedPiece, unnamedSquares } from '@shared/model/indicator-terms';
import { computed } from '../cells';
import { FORMAT } from '../styles';
import { columnOf } from '../term-cells';
import type { CommonCells, FigureCells, StepInputs } from './factor-cells';
import { PART } from './factor-countries';
import { writeDependence } from './factor-dependence';
import { writeGeoPolRisk, writeSupplyRisk } from './factor-risk';
import { type SourcingCells, writeParts } from './factor-sourcing';
import type { StepLines } from './factor-step-lines';
import type { WorldCells } from './factor-world';

/** Sums within half a point of 100 are taken for rounding; a hair more is a sum of doubles. */
const MOST_PERCENT = constant(100.5 + 1e-9);

/** Writes the steps of one material; docs/engine.md 13, 14 have the formulas. */
export function writeSteps(lines: StepLines, inputs: StepInputs): ReadonlyMap<IndicatorId, FigureCells> {
  const { factors, suppliers, sourcing, countries } = inputs;
  const sum = sumOf(sourcing.share);
  const isNone = either(compare(sum, '<=', ZERO), compare(sum, '>', MOST_PERCENT));
  const whole = lines.one('whole', '%', when(isNone, unknown, atLeast(sum, HUNDRED)), FORMAT.percent);
  const parts = writeParts(factors, sourcing, whole, countries);
  const ok = isKnown(whole);
  const open = over(atLeast(ZERO, plus(minus(known(whole), sum), sourcing.unnamed)), known(whole));
  const isRounding = compare(open, '<=', constant(1e-9));
  const rest = lines.one('rest', 'part', when(ok, when(isRounding, ZERO, open), ZERO));
  const smallest = lines.one('largestUnnamed', 'part', leastOf(parts.partOrOne));
  const common: CommonCells = {
    ok,
    parts,
    rest,
    supplied: sumOf(parts.part),
    unnamed: unnamedSquares(rest, smallest),
    face: lines.one('faceNotKnown', '%', weighted(suppliers.share, suppliers.notKnown), FORMAT.percent),
    trail: lines.one('trailNotKnown', '%', weighted(suppliers.share, suppliers.trail), FORMAT.percent),
  };
  return new Map([
    ...writeConcentration(lines, common, withPieces(sourcing, common, smallest)),
    ...(inputs.world === null ? [] : [writeWorldHhi(lines, inputs.world)]),
    ...writeSupplyRisk(lines, inputs, common),
    ...(inputs.world === null ? [] : writeGeoPolRisk(lines, inputs, common, inputs.world)),
    ...writeDependence(lines, inputs, common),
  ]);
}

/** The parts, and behind them the largest pieces in which the rest can come. */
function withPieces(
  { pieces }: SourcingCells,
  { parts: { parts }, rest }: CommonCells,
  smallest: Term<number>,
): Column {
  const made = pieces.map((writer, index) =>
    writer.put(computed(unnamedPiece(rest, smallest, constant(index)), PART)),
  );
  return columnOf([...parts, ...made]);
}

/** HHI, equal suppliers, largest and three largest, with bounds for the rest. */
function writeConcentration(
  lines: StepLines,
  { ok, parts, unnamed, face }: CommonCells,
  everyPart: Column,
): [IndicatorId, FigureCells][] {
  const hhi = lines.span('hhi', 'part', squaresOf(parts.part), (low) => plus(low, unnamed));
  const figure = (key: IndicatorId, low: Term<Maybe>, high: Term<Maybe>): [IndicatorId, FigureCells] => [
    key,
    { ...lines.figure(key, where(ok, low), where(ok, high)), notKnown: face },
  ];
  const scale = constant(10_000);
  const reciprocal = (of: Term<number>) => where(both(ok, compare(of, '>', ZERO)), effectiveSuppliers(of));
  const percent = (column: Column, count: number) => times(largestOf(column, count), HUNDRED);
  return [
    figure('hhi', times(hhi.low, scale), times(hhi.high, scale)),
    figure('effective_suppliers', reciprocal(hhi.high), reciprocal(hhi.low)),
    figure('top_one', percent(parts.part, 1), percent(everyPart, 1)),
    figure('top_three', percent(parts.part, 3), percent(everyPart, 3)),
  ];
}

/** HHI of the world's production, of which the parts stand further up. */
function writeWorldHhi(lines: StepLines, { hhi, notKnown }: WorldCells): [IndicatorId, FigureCells] {
  const scale = constant(10_000);
  return [
    'world_hhi',
    { ...lines.figure('world_hhi', times(hhi.low, scale), times(hhi.high, scale)), notKnown },
  ];
}

/** Mean of a column, weighted with the shares; nothing where nobody supplies. */
function weighted(shares: Column, column: Column): Term<number> {
  const all = sumOf(shares);
  return when(compare(all, '>', ZERO), over(productsOf(shares, column), all), ZERO);
}
