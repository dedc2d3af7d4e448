import { addDays, type IsoDate, yearOf } from '@shared/base/calendar';
import { isNoDay, readDate, readDayOfYear } from '@shared/base/read-date';
import { typedDay } from '@shared/words/day-label';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../state/language';
import { say } from '../state/said';

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
 * the arrow keys. What is no day, or lies before the earliest, leaves the old one, and a sentence says why.
 */
export function DateInput({ value, className, label, min, id, testId, onChange, onEmpty }: DateInputProps) {
  const { language, t } = useWords();
  const [text, setText] = useState<string | null>(null);
  // Where the month comes first a day is often said without its year.
  const read = (typed: string): IsoDate | null =>
    readDate(typed) ??
    (language === 'ja'
      ? readDayOfYear(typed, value === null ? new Date().getFullYear() : yearOf(value))
      : null);
  const put = (date: IsoDate | null): void => {
    if (date !== null && date !== value && (min === undefined || date >= min)) onChange(date);
    setText(null);
  };
  const keep = (): void => {
    if (text?.trim() === '' && value !== null) onEmpty?.();
    if (text === null) return;
    const date = read(text);
    const why = whyNot(text.trim(), date);
    if (why !== null) say(why);
    put(date);
  };
  const whyNot = (typed: string, date: IsoDate | null): string | null => {
    if (typed === '') return null;
    if (date === null) return t(isNoDay(typed) ? 'term.dateNone' : 'term.dateUnread', { text: typed });
    return min !== undefined && date < min
      ? t('term.dateEarly', { text: typed, least: { date: min } })
      : null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') keep();
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const from = (text === null ? null : read(text)) ?? value;
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
