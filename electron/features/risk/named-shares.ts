import type { Notice } from '@shared/base/refusal';
import type { CountryId } from '@shared/model/country';
import { countryRows } from '../../engine/indicators';
import { directShares } from '../../engine/look-through';
import { remark, type StageCase } from '../../plan/case/stage-case';

/** An economy's sourcing as fractions by country, with the part that no country is named for. */
export interface NamedShares {
  readonly shares: readonly { readonly countryId: CountryId; readonly share: number }[];
  readonly remainder: number;
  /** Set when a region stands for its countries: one of them may hold all of it. */
  readonly largestUnnamed: number | undefined;
  readonly remarks: readonly Notice[];
}

/** Sums within half a point of 100 are taken for rounding and normalised, visibly; a hair more is a sum of doubles. */
const ROUNDING_POINTS = 0.5 + 1e-9;

/**
 * Shares of the supply by named country, fractions. "Other countries" and the unallocated rest are the remainder;
 * regional totals beside their members are left out.
 */
export function namedShares({ chain }: Pick<StageCase, 'chain'>): NamedShares {
  const rows = directShares(chain.inflows).map(({ countryId, percent }) => ({ countryId, amount: percent }));
  const { countries, unnamed, leftOut, regionsAlone } = countryRows(rows);
  const sum = countries.reduce((total, { amount }) => total + amount, unnamed);
  // Nobody at all is no supply: there is nothing to be shared out, named or not.
  if (!(sum > 0)) return { shares: [], remainder: 0, largestUnnamed: undefined, remarks: [] };
  const whole = sum > 100 && sum <= 100 + ROUNDING_POINTS ? sum : 100;
  const remainder = Math.max(0, whole - sum + unnamed) / whole;
  const remarks: Notice[] = [];
  if (whole !== 100 && sum - 100 > 1e-6) remarks.push(remark('risk.remark.normalised', { sum: shown(sum) }));
  if (remainder > 1e-9) remarks.push(remark('risk.remark.unnamed', { percent: shown(remainder * 100) }));
  if (leftOut.length > 0) remarks.push(remark('risk.remark.regionLeftOut', { regions: leftOut }));
  return {
    shares: countries.map(({ countryId, amount }) => ({ countryId, share: amount / whole })),
    remainder: remainder > 1e-9 ? remainder : 0,
    largestUnnamed: regionsAlone.length > 0 ? remainder : undefined,
    remarks,
  };
}

/** A figure in a sentence: one decimal. */
export function shown(value: number): number {
  return Number(value.toFixed(1));
}
