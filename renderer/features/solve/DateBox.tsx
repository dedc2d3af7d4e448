import { type IsoDate, parseIsoDate } from '@shared/base/calendar';
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

/** Reads 2026-04-01, 2026/4/1, ２０２６年４月１日; null for what is no day. */
export function readDate(text: string): IsoDate | null {
  const parts = /^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})\D?\s*$/.exec(text.normalize('NFKC'));
  const [, year, month, day] = parts ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
