import { Refusal } from '@shared/base/refusal';
import type {
  DefinedPart,
  Dimension,
  Reconciled,
  ReconciledYear,
  SidedFigure,
  Verdict,
} from '@shared/features/reconcile/contract';
import type { Range } from '@shared/features/trade-watch/contract';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { watchedIn } from '@shared/model/project-settings';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { observedSeries } from '../../plan/observed-series';
import type { Session } from '../../plan/session';
import { factorOf, scopeReader } from '../trade-watch/flow-scope';
import { measuredAs } from '../trade-watch/origin-gaps';
import { definedParts, isDifferent } from './definitions';
import { pairsIn, sideOf } from './side-figures';

interface Asked {
  readonly a: string;
  readonly b: string;
  readonly country: { readonly id: CountryId | null } | null;
}

/**
 * Two published series beside each other, year by year: how far they lie apart, what of it goes with the factors of the
 * project, and in what they differ besides. @throws Refusal: unknown series, the same twice, units that nothing joins
 */
export async function reconcile(session: Session, asked: Asked): Promise<Reconciled> {
  const [{ series, observations }, reference] = await Promise.all([
    observedSeries(session, ({ id }) => id === asked.a || id === asked.b),
    session.project.reference(),
  ]);
  const [a, b] = [knownSeries(series, asked.a), knownSeries(series, asked.b)];
  if (a.id === b.id) throw new Refusal('refusal.reconcile.same', { series: a.id });
  const unit = a.unit === b.unit ? a.unit : 'percent';
  if (a.unit !== b.unit && ![a, b].every(canBePercent))
    throw new Refusal('refusal.reconcile.units', { a: a.id, b: b.id });
  const countries = countriesOf(observations, a).filter((id) => countriesOf(observations, b).includes(id));
  const countryId =
    asked.country !== null
      ? asked.country.id
      : (watchedIn(reference).find((id) => countries.includes(id)) ?? countries[0] ?? null);
  const side = (one: Series) => sideOf(one, observations, countryId, unit === 'percent');
  const [ofA, ofB] = [side(a), side(b)];
  const scopes = scopeReader(reference);
  const parts = definedParts(a, b);
  const judge = judgeOf({ a, b, unit, parts, factor: factorOf(scopes, reference, b) });
  const years = [...ofA.keys()].filter((year) => ofB.has(year)).sort((one, other) => one - other);
  return {
    a,
    b,
    countryId,
    countries,
    unit,
    parts,
    years: years.flatMap((year) =>
      pairsIn(ofA, ofB, year, unit !== 'percent').map(([one, other]) => judge(year, one, other)),
    ),
  };
}

function knownSeries(series: readonly Series[], id: string): Series {
  const found = byId(series, id);
  if (found === undefined) throw new Refusal('refusal.reconcile.unknown', { series: id });
  return found;
}

/** Percents, and amounts that can be taken as parts of a total. */
function canBePercent({ unit, kind }: Series): boolean {
  return unit === 'percent' || (unit === 'tonnes' && kind !== 'price');
}

function countriesOf(observations: readonly Observation[], series: Series): readonly (CountryId | null)[] {
  return [...new Set(observations.flatMap((row) => (row.seriesId === series.id ? [row.countryId] : [])))];
}

interface Judged {
  readonly a: Series;
  readonly b: Series;
  readonly unit: Series['unit'];
  readonly parts: readonly DefinedPart[];
  readonly factor: Range | null;
}

/** Two percents that lie within half a point of each other, or two amounts within a hundredth, say the same. */
const ALIKE_POINTS = 0.5;
const ALIKE_PART = 0.01;

function judgeOf({ a, b, unit, parts, factor }: Judged) {
  const different = parts.filter(isDifferent);
  const scaled = unit === 'tonnes' ? scaleOf(a, b, factor) : null;
  return (year: number, one: SidedFigure, other: SidedFigure): ReconciledYear => {
    const difference = other.value - one.value;
    const there = scaled === null ? null : { low: other.value * scaled.low, high: other.value * scaled.high };
    const byBasis = there === null ? null : { low: there.low - other.value, high: there.high - other.value };
    const rest =
      there === null
        ? { low: difference, high: difference }
        : { low: there.low - one.value, high: there.high - one.value };
    const near = unit === 'percent' ? ALIKE_POINTS : Math.abs(one.value) * ALIKE_PART;
    const isAlike = rest.low <= near && rest.high >= -near;
    // A basis that a factor leads over is taken away; how it is weighed and what is counted are not.
    const left = different.filter(({ part }) => byBasis === null || part !== 'basis');
    const dimensions = new Set<Dimension>(left.map(({ dimension }) => dimension));
    if (one.period !== other.period) dimensions.add('period');
    const verdict: Verdict = isAlike
      ? byBasis === null || Math.abs(difference) <= near
        ? 'alike'
        : 'converted'
      : holdsWithin(one, other)
        ? 'bound'
        : dimensions.size > 0
          ? 'differs'
          : 'open';
    return { year, a: one, b: other, difference, byBasis, rest, verdict, dimensions: [...dimensions] };
  };
}

/** What a tonne of the second is in the basis of the first; null where they are of one basis or nothing leads there. */
function scaleOf(a: Series, b: Series, factor: Range | null): Range | null {
  const [to, from] = [measuredAs(a), measuredAs(b)];
  if (factor === null || to === from) return null;
  if (from === 'reo' && to === 'metal') return factor;
  if (from === 'metal' && to === 'reo') return { low: 1 / factor.high, high: 1 / factor.low };
  return null;
}

/** Whether what one says as a bound does not contradict the other. */
function holdsWithin(one: SidedFigure, other: SidedFigure): boolean {
  const above = (bound: SidedFigure, figure: SidedFigure) =>
    bound.censor === 'above' && figure.value >= bound.value;
  const below = (bound: SidedFigure, figure: SidedFigure) =>
    bound.censor === 'below' && figure.value <= bound.value;
  return above(one, other) || above(other, one) || below(one, other) || below(other, one);
}
