import type { CountryId } from '@shared/model/country';
import { countryColour } from './country-colours';

/** The colour of a country beside its name; null is the outline of what is not allocated. */
export function Swatch({ countryId }: { readonly countryId: CountryId | null }) {
  if (countryId === null) return <i className="ld-swatch is-none" aria-hidden="true" />;
  return (
    <i className="ld-swatch" style={{ background: countryColour(countryId).variable }} aria-hidden="true" />
  );
}
