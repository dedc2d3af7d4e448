import { addDays, type IsoDate } from '@shared/base/calendar';
import { readDate } from '@shared/base/read-date';
import { typedDay } from '@shared/words/day-label';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../state/language';

interface DateInputProps {
  readonly value: IsoDate | null;
  readonly className: string;
  /** Where no label stands around it. */
  readonly label?: string;
  readonly min?: IsoDate | undefined;
  readonly id?: string;
  readonly testId?: string | undefined;
  readonly onChange: (date: IsoDate) => void;
  /** Where no day is an answer too; else an emptied field keeps its day. */
  readonly onEmpty?: () => void;
}

/**
 * A day as the chosen language writes it, whatever the system's own order: typed in any form that `readDate` knows, moved by
 * the arrow keys. What is no day, or lies before the earliest, leaves the old one.
 */
export function DateInput({ value, className, label, min, id, testId, onChange, onEmpty }: DateInputProps) {
  const { language, t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const put = (date: IsoDate | null): void => {
    if (date !== null && date !== value && (min === undefined || date >= min)) onChange(date);
    setText(null);
  };
  const keep = (): void => {
    if (text?.trim() === '' && value !== null) onEmpty?.();
    put(text === null ? null : readDate(text));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') keep();
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const from = (text === null ? null : readDate(text)) ?? value;
    if (step === undefined || from === null) return;
    event.preventDefault();
    put(addDays(from, step));
  };
  return (
    <input
      id={id}
      className={className}
      aria-label={label}
      title={t('term.dateForms')}
      placeholder={t('term.dateForm')}
      value={text ?? (value === null ? '' : typedDay(value, language))}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={keep}
      onKeyDown={onKeyDown}
      data-testid={testId}
    />
  );
}
