import { asCountryId } from '@shared/model/country';
import type { Named } from '@shared/report/report-message';
import { useReference } from '../state/reference';
import { Swatch } from '../ui/Swatch';
import { useFormatter } from './use-formatter';

/** A thing of the reference by name; a country or a supplier with the colour of the country in which it lies. */
export function ThingName({ thing }: { readonly thing: Named }) {
  const known = useReference();
  const name = useFormatter().nameOf(thing);
  if (thing.of !== 'country' && thing.of !== 'supplier') return name;
  const own = asCountryId(thing.id); // where it is one of a country
  const countryId = thing.of === 'country' ? own : (known?.supplier(thing.id)?.countryId ?? null);
  return (
    <span className="ld-inline-flex ld-items-base ld-gap-4">
      <Swatch countryId={countryId} /> {name}
    </span>
  );
}
