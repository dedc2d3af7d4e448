import type { IsoDate } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Country } from '@shared/model/tables/country';
import { byReading } from '@shared/words/reading';
import type { ReactNode } from 'react';
import { useWords } from '../state/language';
import { useWatched } from '../state/watched';
import { DateInput } from './DateInput';

/** A control under its label. */
export function SmallField({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="ld-small-field ld-stack ld-gap-2 ld-shrink">
      <span className="ld-caption">{label}</span>
      {children}
    </label>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly testId?: string;
}

/** A choice of one under its label. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChange,
  testId,
}: ChoiceFieldProps<Value>) {
  return (
    <SmallField label={label}>
      <select
        className="ld-small-select"
        value={value}
        onChange={({ target }) => onChange(options.find((one) => one.value === target.value)?.value ?? value)}
        data-testid={testId}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </SmallField>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate;
  readonly min?: IsoDate;
  readonly onChange: (date: IsoDate) => void;
  readonly testId?: string | undefined;
}

/** A day under its label. */
export function DateField({ label, value, min, onChange, testId }: DateFieldProps) {
  return (
    <SmallField label={label}>
      <DateInput className="ld-small-input" value={value} min={min} testId={testId} onChange={onChange} />
    </SmallField>
  );
}

interface CountrySelectProps {
  readonly countries: readonly Country[];
  readonly value: string | null;
  /** The words for "none of them"; absent when one has to be chosen. */
  readonly none?: string;
  readonly onChange: (countryId: CountryId | null) => void;
  readonly testId?: string;
}

/** Countries by name in the current language, the watched ones first. */
export function CountrySelect({ countries, value, none, onChange, testId }: CountrySelectProps) {
  const { nameOf, language } = useWords();
  const { ids } = useWatched();
  const compare = byReading(language);
  const sorted = [...countries].sort(
    (a, b) => Number(ids.includes(b.id)) - Number(ids.includes(a.id)) || compare(nameOf(a), nameOf(b)),
  );
  return (
    <select
      className="ld-small-select"
      value={value ?? ''}
      onChange={({ target }) => onChange(byId(countries, target.value)?.id ?? null)}
      data-testid={testId}
    >
      {none !== undefined && <option value="">{none}</option>}
      {sorted.map((country) => (
        <option key={country.id} value={country.id}>
          {nameOf(country)}
        </option>
      ))}
    </select>
  );
}
