import { type IsoDate, readDate } from '@shared/base/calendar';
import { useState } from 'react';

interface DateBoxProps {
  readonly value: IsoDate | null;
  readonly label: string;
  readonly testId: string;
  readonly onChange: (date: IsoDate) => void;
}

/** A date as YYYY-MM-DD, whatever the system's own order; what is no day leaves the old one. */
export function DateBox({ value, label, testId, onChange }: DateBoxProps) {
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    const date = text === null ? null : readDate(text);
    if (date !== null && date !== value) onChange(date);
    setText(null);
  };
  return (
    <input
      className="solve-pick solve-date"
      aria-label={label}
      title="YYYY-MM-DD"
      value={text ?? value ?? ''}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
      data-testid={testId}
    />
  );
}
