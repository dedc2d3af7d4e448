import { evaluate } from '@shared/model/expression';
import { boundsOf, type Figure, figureBetween } from '@shared/model/indicator';
import { relianceOf } from '@shared/model/indicator-terms';
import { requireAmount, requireNumber } from './require-figures';

/** What an economy makes and trades of a material at one stage in a year; one mass unit. */
interface StageBalance {
  readonly production: number;
  readonly imports: number;
  readonly exports: number;
  /** What was taken out of stock in the year; negative when stock was built. */
  readonly stockRelease: number;
}

/**
 * Apparent consumption AC = production + imports - exports + release from stock.
 * Source: docs/engine.md 14.6 (USGS Mineral Commodity Summaries).
 */
export function apparentConsumption(balance: StageBalance): number {
  const { production, imports, exports, stockRelease } = balance;
  requireAmount(production, 'production');
  requireAmount(imports, 'imports');
  requireAmount(exports, 'exports');
  requireNumber(stockRelease, 'stockRelease');
  return production + imports - exports + stockRelease;
}

/**
 * Net import reliance of one stage, NIR = (AC - production) / AC, fraction; below zero it is a net exporter.
 * Censored production stays censored: production under a bound gives a reliance over one, and what is withheld is
 * withheld. Nothing consumed and nothing made has no reliance: the figure is missing, not zero.
 * Source: docs/engine.md 14.6; check value G-11. Always of one stage: the next one can say the opposite.
 * @param consumption apparent consumption, zero or less only for a net exporter
 * @param production the economy's output, same unit
 */
export function netImportReliance(consumption: number, production: Figure): Figure {
  requireNumber(consumption, 'consumption');
  if (production.kind === 'withheld') return { kind: 'withheld' };
  const bounds = boundsOf(production);
  if (bounds === null) return { kind: 'missing', of: [{ input: 'quantity', who: null }] };
  const least = Math.max(0, bounds.low);
  if (production.kind !== 'below') requireAmount(bounds.low, 'production');
  requireAmount(Math.min(bounds.high, Number.MAX_VALUE), 'production');
  if (least > consumption) return { kind: 'net_exporter' };
  if (consumption === 0) return { kind: 'missing', of: [{ input: 'consumption', who: null }] };
  const reliance = (made: number) => evaluate(relianceOf, consumption, made);
  switch (production.kind) {
    case 'above':
      return { kind: 'below', bound: reliance(least) };
    case 'below':
      return { kind: 'above', bound: reliance(bounds.high) };
    default:
      return figureBetween(reliance(bounds.high), reliance(least));
  }
}

/**
 * Whether a published, perhaps censored figure is compatible with a computed one: 98.5 is ">95" and is not 95.
 * @param tolerance half a unit of the last printed digit
 */
export function isCompatible(computed: Figure, published: Figure, tolerance: number): boolean {
  if (published.kind === 'withheld') return true;
  if (published.kind === 'net_exporter' || computed.kind === 'net_exporter')
    return published.kind === computed.kind;
  const [got, said] = [boundsOf(computed), boundsOf(published)];
  if (got === null || said === null) return false;
  return got.high >= said.low - tolerance && got.low <= said.high + tolerance;
}
