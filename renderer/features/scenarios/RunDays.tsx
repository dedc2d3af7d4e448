import { readTypedNumber } from '@shared/base/typed-number';
import { MOST_WINDOW_DAYS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { useEffect, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { DateField, SmallField } from '../../kit/ui/SmallField';
import { type ScenarioDraft, startingRunOn } from './scenario-draft';

interface RunDaysProps {
  readonly draft: ScenarioDraft;
  readonly detail: ScenarioDetail;
  readonly onChange: (draft: ScenarioDraft) => void;
}

/** First day and length of the run. The scenario's own shocks go with the first day; those of its parents keep their dates. */
export function RunDays({ draft, detail, onChange }: RunDaysProps) {
  const { t } = useWords();
  const start = draft.window.start ?? detail.window.start;
  return (
    <div className="scn-run-days ld-columns ld-gap-8">
      <DateField
        label={t('scenarios.firstDay')}
        value={start}
        onChange={(day) => onChange(startingRunOn(draft, day, start))}
        testId="scenario-start"
      />
      <DaysField
        value={draft.window.days ?? detail.window.days}
        onChange={(days) => onChange({ ...draft, window: { ...draft.window, days } })}
      />
    </div>
  );
}

function DaysField({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (days: number) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const keep = (): void => {
    const reading = readTypedNumber(text);
    const days =
      reading.kind === 'number' ? Math.min(MOST_WINDOW_DAYS, Math.max(1, Math.round(reading.value))) : value;
    // A look at the field is no change: days that follow the parent go on doing so.
    if (days !== value) onChange(days);
    setText(String(days));
  };
  return (
    <SmallField label={t('scenarios.days')}>
      <input
        className="ld-small-input is-number"
        inputMode="numeric"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
        data-testid="scenario-days"
      />
    </SmallField>
  );
}
