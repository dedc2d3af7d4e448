import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { readTypedNumber } from '@shared/base/typed-number';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { SmallField } from '../../kit/ui/SmallField';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
  readonly testId: string;
}

/** One of a few. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
  testId,
}: ChoiceProps<Value>): ReactNode {
  return (
    <SmallField label={label}>
      <select
        className="ld-small-select"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([id]) => id === event.target.value)?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
        data-testid={testId}
      >
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </SmallField>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly testId: string;
}

/** Yes or no. */
export function Check({ label, checked, onChange, testId }: CheckProps) {
  return (
    <label className="ld-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        data-testid={testId}
      />
      {label}
    </label>
  );
}

interface AmountFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** What an empty field means; absent where a number has to be there. */
  readonly empty?: string;
  readonly onChange: (value: number | null) => void;
  readonly testId: string;
}

/** A number; what is no number leaves the old one, and what the question cannot take is refused by its answer. */
export function AmountField({ label, value, empty, onChange, testId }: AmountFieldProps) {
  const { f } = useWords();
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    const reading = text === null ? null : readTypedNumber(text);
    if (reading?.kind === 'number') onChange(reading.value);
    else if (text?.trim() === '' && empty !== undefined) onChange(null);
    setText(null);
  };
  return (
    <SmallField label={label}>
      <input
        className="ld-small-input is-number"
        inputMode="decimal"
        placeholder={empty}
        value={text ?? (value === null ? '' : f.exact(value))}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
        data-testid={testId}
      />
    </SmallField>
  );
}

interface ValuesFieldProps {
  readonly label: string;
  readonly values: readonly number[];
  /** What an empty field means. */
  readonly empty: string;
  readonly onChange: (values: readonly number[]) => void;
  readonly testId: string;
}

/** Numbers with blanks or semicolons between them; a list with anything else in it leaves the old one. */
export function ValuesField({ label, values, empty, onChange, testId }: ValuesFieldProps) {
  const { f } = useWords();
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    const parts = (text ?? '').split(/[\s;；、]+/).filter((part) => part !== '');
    const beside = deriveDecimalMark(parts);
    const read = parts.map((part) => readTypedNumber(part, beside));
    if (text !== null && read.every(({ kind }) => kind === 'number'))
      onChange(read.flatMap((one) => (one.kind === 'number' ? [one.value] : [])));
    setText(null);
  };
  return (
    <SmallField label={label}>
      <input
        className="ld-small-input"
        inputMode="decimal"
        placeholder={empty}
        value={text ?? values.map(f.exact).join(' ')}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
        data-testid={testId}
      />
    </SmallField>
  );
}
