import { nameIn } from '@shared/model/catalogue';
import {
  allKnown,
  atLeast,
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
import type { CellWriter } from '../cell-writer';
import { computed, input, texts } from '../cells';
import type { WorldFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';
import { columnBy, type Span } from '../term-cells';
import { type CountryCells, countryKey, PART, SCORE } from './factor-countries';
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

/** World production by country, once a series: shares are inputs, concentration with its bounds formulas over them. */
export function writeWorlds(
  writer: CellWriter,
  part: ScenarioPart,
  worlds: readonly WorldFactors[],
  countries: ReadonlyMap<string, CountryCells>,
): ReadonlyMap<string, WorldCells> {
  const first = ['country', 'series', 'unit', 'share', 'notKnown', 'part'] as const;
  const section = part.builder.t('workbook.factors.world');
  putFactorHeads(writer, [...first, 'partOrOne', 'weight', 'trade', 'index'], { section });
  return new Map(worlds.map((world) => [world.id, writeWorld(writer, part, world, countries)]));
}

function writeWorld(
  writer: CellWriter,
  part: ScenarioPart,
  world: WorldFactors,
  countries: ReadonlyMap<string, CountryCells>,
): WorldCells {
  const { names } = part;
  const { t, language } = part.builder;
  const marks = world.sourceIds.map((id) => names.sourceMark(id)).join(' ');
  const name = nameIn(language, world.seriesNames);
  const series = t('workbook.factors.seriesOf', { series: name, year: world.seriesYear, marks });
  const lines = world.shares.map(({ countryId, percent, estimated }) => {
    const country = countries.get(countryKey(countryId, world.year));
    if (country === undefined) throw new Error(`${countryId} has no scores`);
    writer.cells(...texts(names.country(countryId), series, '%'));
    const share = writer.put(input(percent, 'percent', FORMAT.percent));
    const open = writer.put(input(estimated ? 100 : 0, 'percent', FORMAT.percent));
    const weighed = putWeighed(writer, over(share, HUNDRED), country);
    writer.next();
    return { share, open, ...weighed };
  });
  const [share, open] = [columnBy(lines, (line) => line.share), columnBy(lines, (line) => line.open)];
  const [fraction, index] = [columnBy(lines, (line) => line.fraction), columnBy(lines, (line) => line.index)];
  const steps = new StepLines(writer, part, (label) => [label, series]);
  const rest = steps.one('worldRest', 'part', atLeast(ZERO, minus(ONE, sumOf(fraction))));
  const smallest = leastOf(columnBy(lines, (line) => line.orOne));
  const largest = steps.one('largestUnnamed', 'part', world.restMayBeOne ? rest : smallest);
  const mean = over(productsOf(share, open), sumOf(share));
  const notKnown = when(compare(sumOf(share), '>', ZERO), mean, ZERO);
  // Bounds of docs/engine.md 14.1: each unnamed one is no larger than the largest that may be unnamed.
  const unnamed = unnamedSquares(rest, largest);
  return {
    notKnown: steps.one('notKnown', '%', notKnown, FORMAT.percent),
    hhi: steps.span('hhi', 'part', squaresOf(fraction), (low) => plus(low, unnamed)),
    index: steps.span<Maybe>('index', '', where(allKnown(index), sumOf(index)), (low) =>
      where(isKnown(low), scopeAtMost(known(low), unnamed, constant(WORST_WEIGHT))),
    ),
  };
}

/** What a country gives as a part of the whole, and what that weighs with governance and trade. */
interface WeighedPart {
  readonly fraction: Term<number>;
  /** The part, or 1 for a country that gives nothing: their least is the smallest that gives something. */
  readonly orOne: Term<number>;
  readonly index: Term<Maybe>;
}

/** Puts a part and, side by side behind it, what it weighs. */
export function putWeighed(writer: CellWriter, part: Term<number>, country: CountryCells): WeighedPart {
  const fraction = writer.put(computed(part, PART));
  const orOne = writer.put(computed(when(compare(fraction, '>', ZERO), fraction, ONE), PART));
  const weight = writer.put(computed(country.weight, SCORE));
  const trade = writer.put(computed(country.trade, SCORE));
  return { fraction, orOne, index: writer.put(computed(indexPart(fraction, weight, trade), PART)) };
}

/** S_c^2 * W_c * t_c; a country that gives nothing needs no score. */
function indexPart(share: Term<number>, weight: Term<Maybe>, trade: Term<number>): Term<Maybe> {
  const weighed = scopePart(share, known(weight), trade);
  return when(compare(share, '=', ZERO), ZERO, when(isKnown(weight), weighed, unknown));
}
