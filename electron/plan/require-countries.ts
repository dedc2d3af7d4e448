import { Refusal } from '@shared/base/refusal';
import { isNoCountry } from '@shared/model/country';

/** A code of a country and the field of a file in which it stands. */
export interface NamedCode {
  readonly code: string;
  readonly field: string;
}

/** @throws Refusal at the first one that is no country but the others together: it would count as a single one */
export function requireCountries(codes: readonly NamedCode[]): void {
  const wrong = codes.find(({ code }) => isNoCountry(code));
  if (wrong === undefined) return;
  const { code: country, field } = wrong;
  throw new Refusal('refusal.reference.noCountry', { country, field }, { field });
}
