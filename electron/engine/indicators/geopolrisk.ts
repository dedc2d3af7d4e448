import { Refusal } from '@shared/base/refusal';
import type { CountryId } from '@shared/model/country';
import { evaluate } from '@shared/model/expression';
import { type Figure, figureBetween, type MissingInput } from '@shared/model/indicator';
import { characterisation } from '@shared/model/indicator-terms';
import type { Range } from './concentration';
import { requireAmount } from './require-figures';

interface GeoPolRiskInput {
  /** HHI of the world's production, fraction 0..1; bounds where a remainder is unnamed. */
  readonly hhi: Range;
  /** Imports by country, one unit. `instability` g 0..1; null where it is not known. */
  readonly imports: readonly {
    readonly countryId: CountryId;
    readonly amount: number;
    readonly instability: number | null;
  }[];
  /** Imports from nobody in particular, same unit: their instability lies anywhere between 0 and 1. */
  readonly unnamed: number;
  /** Domestic output, same unit. */
  readonly production: number;
  /** US dollars a kilogram; null leaves the factor out. */
  readonly price: number | null;
  /** Instability that stands in for missing ones; null lets them propagate. */
  readonly missingInstability: number | null;
}

export interface GeoPolRisk {
  readonly score: Figure;
  /** Characterisation factor; null without a price. */
  readonly factor: Figure | null;
  /** sum of g * f over production and all imports: the weighted trade average. */
  readonly tradeAverage: Range | null;
  readonly defaulted: readonly string[];
}

/**
 * Score = HHI * sum of g_i f_i / (p + F); factor = score * price / 0.409412948.
 * Source: docs/engine.md 14.5 (Gemechu et al. 2015; Koyamparambath et al. 2024); check values G-03, G-04.
 * @throws Refusal for amounts below zero, g over 1, or nothing at all that is produced or imported
 */
export function geoPolRisk(input: GeoPolRiskInput): GeoPolRisk {
  const { imports, unnamed, production, price, hhi } = input;
  requireAmount(production, 'production');
  requireAmount(unnamed, 'imports.unnamed');
  requireAmount(hhi.low, 'hhi.low', 1);
  requireAmount(hhi.high, 'hhi.high', 1 + 1e-9);
  if (price !== null) requireAmount(price, 'price');
  const missing: MissingInput[] = [];
  const defaulted: string[] = [];
  let all = production + unnamed;
  let weighted = 0;
  for (const { countryId, amount, instability } of imports) {
    requireAmount(amount, `imports.${countryId}`);
    const g = instability ?? input.missingInstability;
    if (g !== null) requireAmount(g, `instability.${countryId}`, 1);
    if (instability === null && amount > 0) {
      if (g === null) missing.push({ input: 'governance', who: countryId });
      else defaulted.push(countryId);
    }
    all += amount;
    // Where it is missing, so is the score.
    if (g !== null) weighted += amount * g;
  }
  if (!(all > 0)) throw new Refusal('refusal.risk.zeroTotal', { field: 'imports' }, { field: 'imports' });
  if (missing.length > 0) {
    const figure: Figure = { kind: 'missing', of: missing };
    return { score: figure, factor: price === null ? null : figure, tradeAverage: null, defaulted };
  }
  const most = input.missingInstability ?? 1;
  const tradeAverage = { low: weighted / all, high: (weighted + unnamed * most) / all };
  const low = hhi.low * tradeAverage.low;
  const high = hhi.high * tradeAverage.high;
  const factor = (score: number, paid: number) => evaluate(characterisation, score, paid);
  return {
    score: figureBetween(low, high),
    factor: price === null ? null : figureBetween(factor(low, price), factor(high, price)),
    tradeAverage,
    defaulted,
  };
}
