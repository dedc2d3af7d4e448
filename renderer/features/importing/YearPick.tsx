import { isYear } from '@shared/base/year-range';
import { findYear } from '@shared/base/years';
import { useEffect, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { PickName } from './FilePick';

interface YearPickProps {
  readonly covered: boolean;
  readonly isMissing: boolean;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}

/** One year for the whole file; 2026, FY2026 and 令和8年度 are all understood. */
export function YearPick({ covered, isMissing, value, onChange }: YearPickProps) {
  const { t } = useWords();
  const [text, setText] = useState(value === null ? '' : String(value));
  useEffect(() => setText(value === null ? '' : String(value)), [value]);
  const keep = (): void => {
    const year = findYear(text)?.year ?? null;
    if (text.trim() === '') onChange(null);
    else if (year !== null && isYear(year)) onChange(year);
    else setText(value === null ? '' : String(value));
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, unless a column gives the value.
    <label className="imp-pick ld-columns ld-gap-8 ld-items-center ld-rule-below">
      <PickName field="year" need={isMissing ? 'refusal.mapping.year' : null} />
      {covered ? (
        <span className="ld-small ld-ink-3">{t('importing.fromColumn')}</span>
      ) : (
        <input
          className="ld-small-select"
          value={text}
          placeholder={t('importing.notChosen')}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
          data-testid="import-file-year"
        />
      )}
    </label>
  );
}
