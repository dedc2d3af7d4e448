import { type IsoDate, readDate } from '@shared/base/calendar';
import { useState } from 'react';

interface DateBoxProps {
  readonly value: IsoDate | null;
  readonly label: string;
  /** Whether it is a word of the sentence; else it stands among the figures beside it. */
  readonly isWord?: boolean;
  readonly testId: string;
  readonly onChange: (date: IsoDate) => void;
}

/** A date as YYYY-MM-DD, whatever the system's own order; what is no day leaves the old one. */
export function DateBox({ value, label, isWord = true, testId, onChange }: DateBoxProps) {
  const [text, setText] = useState<string | null>(null);
  const keep = (): void => {
    const date = text === null ? null : readDate(text);
    if (date !== null && date !== value) onChange(date);
    setText(null);
  };
  return (
    <input
      className={isWord ? 'solve-pick solve-date' : 'solve-number solve-day'}
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
