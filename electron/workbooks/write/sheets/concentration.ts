import type { LabelledFigure } from '@shared/domain/indicator';
import type { FormulaContent } from '../cell-content';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { ShareRefs, SupplierRange } from './shares';

/** An engine figure and a formula over rounded inputs are the same up to this part. */
const SAME = 1e-9;
/** Points that are left unallocated by rounding alone. */
const NO_REST = 0.000001;

/**
 * A figure of concentration as a formula over the shares of its year, by country: it follows a changed share for as
 * long as nothing is left unallocated (with a rest the engine gives bounds). Source: METHODS section 1, concentration.
 * @returns null for any other figure, for bounds, and for one that counts other shares than the sheet shows
 */
export function concentrationFormula(
  part: ScenarioPart,
  { indicator, figure, year }: LabelledFigure,
  material: { readonly item: MaterialPart; readonly index: number },
  shares: ShareRefs,
): FormulaContent | null {
  const position = part.years.indexOf(year);
  const range = shares.suppliers[material.index];
  const rest = shares.rests[material.index];
  if (figure.kind !== 'point' || position < 0 || range === undefined || rest === undefined) return null;
  const core = coreOf(indicator, range, position);
  if (core === null) return null;
  const percents = countryShares(material.item, year);
  // With a small rest the largest is a point still, but no longer for any change of the shares.
  if (Math.abs(100 - percents.reduce((sum, share) => sum + share, 0)) > NO_REST) return null;
  const value = core.of(percents);
  if (!(Math.abs(value - figure.value) <= SAME * Math.max(1, Math.abs(figure.value)))) return null;
  return { formula: `IF(ABS(${rest.at(position)})>${NO_REST},"–",${core.formula})`, result: figure.value };
}

/** Percent by country, largest first. */
function countryShares({ model }: MaterialPart, year: number): number[] {
  const sums = new Map<string, number>();
  for (const { countryId, percent } of model.suppliers)
    sums.set(countryId, (sums.get(countryId) ?? 0) + (percent[year] ?? 0));
  return [...sums.values()].sort((a, b) => b - a);
}

interface Core {
  readonly formula: string;
  /** The same figure of the shares by country. */
  readonly of: (percents: readonly number[]) => number;
}

function coreOf(
  indicator: LabelledFigure['indicator'],
  { countries, shares, first, rows }: SupplierRange,
  position: number,
): Core | null {
  const each = shares(position);
  const byCountry = `SUMIF(${countries},${countries},${each})`;
  const squares = `SUMPRODUCT(${each},${byCountry})`;
  const square = (percents: readonly number[]) => percents.reduce((sum, share) => sum + share * share, 0);
  switch (indicator) {
    case 'hhi':
      return { formula: squares, of: square };
    case 'effective_suppliers':
      return { formula: `10000/${squares}`, of: (percents) => 10_000 / square(percents) };
    case 'top_one':
      return { formula: `SUMPRODUCT(MAX(${byCountry}))`, of: ([largest = 0]) => largest };
    case 'top_three': {
      if (rows < 3) return null;
      // Each country once: at its first supplier.
      const once = `(MATCH(${countries},${countries},0)=ROW(${countries})-ROW(${first})+1)`;
      return {
        formula: `SUMPRODUCT(LARGE(${byCountry}*${once},{1,2,3}))`,
        of: (percents) => percents.slice(0, 3).reduce((sum, share) => sum + share, 0),
      };
    }
    default:
      return null;
  }
}
