import {
  allKnown,
  atLeast,
  atMost,
  both,
  compare,
  constant,
  HUNDRED,
  isKnown,
  known,
  type Maybe,
  minus,
  ONE,
  over,
  plus,
  sumOf,
  type Term,
  times,
  when,
  where,
  ZERO,
} from '@shared/model/expression';
import type { IndicatorId } from '@shared/model/indicator';
import {
  characterisation,
  keptPart,
  mixedScopes,
  relianceOf,
  scopeAtMost,
  WORST_WEIGHT,
} from '@shared/model/indicator-terms';
import { FORMAT } from '../styles';
import type { Span } from '../term-cells';
import type { CommonCells, FigureCells, StepInputs } from './factor-cells';
import type { StepLines } from './factor-step-lines';
import type { WorldCells } from './factor-world';

/** Net import reliance, and the risk after the EU's formula from both scopes, recycling and substitution. */
export function writeSupplyRisk(
  lines: StepLines,
  { factors, world, recycling, demand }: StepInputs,
  { ok, parts, supplied, unnamed, face }: CommonCells,
): [IndicatorId, FigureCells][] {
  const imported = times(relianceOf(supplied, parts.own), HUNDRED);
  const reliance = lines.figure(
    'import_reliance',
    where(both(ok, compare(supplied, '>', ZERO)), imported),
    null,
  );
  const least = where(both(ok, allKnown(parts.index)), sumOf(parts.index));
  const own = lines.span<Maybe>('ownIndex', '', least, (low) =>
    where(isKnown(low), scopeAtMost(known(low), unnamed, constant(WORST_WEIGHT))),
  );
  const rate = when(compare(demand, '>', ZERO), atMost(ONE, over(recycling, demand)), ZERO);
  const recycled = lines.one('recyclingRate', 'part', rate);
  const substitution = lines.factor('substitutionIndex', 'part', factors.substitutionIndex, 'fraction');
  const kept = lines.one('kept', 'part', keptPart(recycled, substitution));
  const half = over(known(reliance.low), constant(200));
  const score = (end: 'low' | 'high'): Term<Maybe> => {
    if (world === null) return where(isKnown(own[end]), times(known(own[end]), kept));
    const mean = mixedScopes(known(world.index[end]), known(own[end]), half);
    const has = both(isKnown(reliance.low), isKnown(world.index[end]), isKnown(own[end]));
    return where(has, times(mean, kept));
  };
  const risk = lines.figure('concentration_risk', score('low'), score('high'));
  const notKnown = world === null ? face : writeNotKnown(lines, world, own, { half, reliance, face });
  return [
    ['import_reliance', { ...reliance, notKnown: face }],
    ['concentration_risk', { ...risk, notKnown }],
  ];
}

/** Each scope counts for what it gives to the larger bound. */
function writeNotKnown(
  lines: StepLines,
  world: WorldCells,
  own: Span,
  {
    half,
    reliance,
    face,
  }: { readonly half: Term<number>; readonly reliance: Span; readonly face: Term<number> },
): Term<Maybe> {
  const worst = (term: Term<Maybe>) => when(isKnown(term), known(term), ONE);
  const ofWorld = times(worst(world.index.high), half);
  const all = plus(ofWorld, times(worst(own.high), minus(ONE, half)));
  const part = when(compare(all, '>', ZERO), over(ofWorld, all), half);
  const weight = lines.one('worldWeight', 'part', where(isKnown(reliance.low), part));
  const mean = plus(times(known(weight), world.notKnown), times(minus(ONE, known(weight)), face));
  return lines.one('riskNotKnown', '%', where(isKnown(weight), mean), FORMAT.percent);
}

/** GeoPolRisk and its factor: concentration of the world times the instability of what is produced and imported. */
export function writeGeoPolRisk(
  lines: StepLines,
  { factors: { price } }: StepInputs,
  { ok, parts, supplied, rest, face }: CommonCells,
  world: WorldCells,
): [IndicatorId, FigureCells][] {
  const all = plus(supplied, rest);
  const weighed = sumOf(parts.tradeRisk);
  const has = both(ok, compare(all, '>', ZERO), allKnown(parts.tradeRisk));
  const average = lines.span<Maybe>('tradeAverage', '', where(has, over(weighed, all)), () =>
    where(has, over(plus(weighed, rest), all)),
  );
  const score = (end: 'low' | 'high') =>
    where(isKnown(average[end]), times(world.hhi[end], known(average[end])));
  const cells = lines.figure('geopolrisk', score('low'), score('high'));
  const notKnown = lines.one('tradeNotKnown', '%', atLeast(face, world.notKnown), FORMAT.percent);
  const found: [IndicatorId, FigureCells][] = [['geopolrisk', { ...cells, notKnown }]];
  if (price === null) return found;
  const paid = lines.factor('price', 'usd', price.value, 'mass', price.sourceIds);
  const factor = (end: 'low' | 'high') =>
    where(isKnown(cells[end]), characterisation(known(cells[end]), paid));
  const factors = lines.figure('geopolrisk_factor', factor('low'), factor('high'));
  return [...found, ['geopolrisk_factor', { ...factors, notKnown }]];
}
