import { readTypedNumber } from '@shared/base/typed-number';
import { useState } from 'react';

interface WholeNumberProps {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** How the number is written while nobody types. */
  readonly shown: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly className: string;
  readonly testId: string;
}

/** A box for a whole number; what is no number leaves the old one. */
export function WholeNumber({ value, least, most, shown, onChange, className, testId }: WholeNumberProps) {
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    const reading = text === null ? null : readTypedNumber(text);
    if (reading?.kind === 'number') onChange(Math.min(most, Math.max(least, Math.round(reading.value))));
    setText(null);
  };
  return (
    <input
      className={className}
      inputMode="numeric"
      value={text ?? shown(value)}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
      data-testid={testId}
    />
  );
}
