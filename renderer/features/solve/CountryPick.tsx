import type { CountryId } from '@shared/model/country';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

interface CountryPickProps {
  readonly label: string;
  readonly className: string;
  readonly countries: readonly CountryId[];
  readonly value: CountryId | null;
  readonly known: ReferenceLookup;
  readonly onChange: (country: CountryId | null) => void;
  readonly testId: string;
}

/** One of some countries, or nobody. */
export function CountryPick(props: CountryPickProps) {
  const { label, className, countries, value, known, onChange, testId } = props;
  const { t } = useWords();
  return (
    <select
      className={className}
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(countries.find((id) => id === target.value) ?? null)}
      data-testid={testId}
    >
      <option value="">{t('solve.nobody')}</option>
      {countries.map((id) => (
        <option key={id} value={id}>
          {known.countryName(id)}
        </option>
      ))}
    </select>
  );
}
