import { Refusal } from '@shared/base/refusal';
import { UNNAMED } from '@shared/model/country';
import { isNoCountry } from '@shared/model/no-country';

/** A code of a country and the field of a file in which it stands. */
export interface NamedCode {
  readonly code: string;
  readonly field: string;
}

/**
 * @param canBeOpen whether the codes of an unnamed rest may stand among them
 * @throws Refusal at the first one that is no country but the others together: it would count as a single one
 */
export function requireCountries(codes: readonly NamedCode[], canBeOpen: boolean): void {
  const wrong = codes.find(({ code }) => isNoCountry(code) || (!canBeOpen && UNNAMED.has(code)));
  if (wrong === undefined) return;
  const { code: country, field } = wrong;
  throw new Refusal('refusal.reference.noCountry', { country, field }, { field });
}
