import { readTypedNumber } from '@shared/base/typed-number';
import { useState } from 'react';

interface NumberBoxProps {
  /** Null for nothing. */
  readonly value: number | null;
  readonly label: string;
  readonly shown: (value: number) => string;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** Whether an empty box means something. */
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly testId?: string;
  readonly onChange: (value: number | null) => void;
}

/** A number in a box; what is no number leaves the old one, what is out of range goes to its end. */
export function NumberBox(props: NumberBoxProps) {
  const { value, label, shown, least = 0, most = Number.MAX_SAFE_INTEGER, whole = false } = props;
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    if (text === null) return;
    setText(null);
    if (text.trim() === '') {
      if (props.optional === true && value !== null) props.onChange(null);
      return;
    }
    const reading = readTypedNumber(text);
    if (reading.kind !== 'number') return;
    const inRange = Math.min(most, Math.max(least, whole ? Math.round(reading.value) : reading.value));
    if (inRange !== value) props.onChange(inRange);
  };
  return (
    <input
      className={`ld-small-input solve-number ${props.className ?? ''}`}
      inputMode="decimal"
      aria-label={label}
      placeholder={props.placeholder}
      value={text ?? (value === null ? '' : shown(value))}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
      data-testid={props.testId}
    />
  );
}
