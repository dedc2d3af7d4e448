import { Refusal } from '@shared/base/refusal';
import type { CountryId } from '@shared/model/country';
import { requireAmount, requireShares } from '../indicators/require-figures';

interface PartnerShare {
  readonly countryId: CountryId;
  /** Direct share of the imports, fraction. */
  readonly direct: number;
  /** Share of the world's mine production, fraction; 0 for a country that does not mine. */
  readonly mined: number;
}

/**
 * Where no feed table exists: what comes from partners that do not mine is spread over the miners of the world.
 * share'_c = direct share if c mines it + world production share_c * sum of imports from non-mining partners.
 * The world shares are taken relative to what the table holds of them, so that the result keeps the direct sum.
 * Source: docs/engine.md 13.5 (SCARCE, ESSENZ).
 * @returns fraction by country, largest first; countries with none are left out
 * @throws Refusal for shares that are no shares, or when nobody mines and something is to be spread
 */
export function minersBehind(partners: readonly PartnerShare[]): { countryId: CountryId; share: number }[] {
  requireShares(
    partners.map(({ direct }) => direct),
    'direct',
  );
  for (const { countryId, mined } of partners) requireAmount(mined, `mined.${countryId}`, 1);
  const spread = partners.reduce((sum, { direct, mined }) => (mined > 0 ? sum : sum + direct), 0);
  const all = partners.reduce((sum, { mined }) => sum + mined, 0);
  if (spread > 0 && all === 0) {
    throw new Refusal('refusal.risk.zeroTotal', { field: 'mined' }, { field: 'mined' });
  }
  return partners
    .filter(({ mined }) => mined > 0)
    .map(({ countryId, direct, mined }) => ({ countryId, share: direct + (spread * mined) / all }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.countryId.localeCompare(b.countryId, 'en'));
}
