import { MOST_SCENARIOS, SURE_EVENTS } from '@shared/features/sure/contract';
import { MOST_DRAWS } from '@shared/model/sure';
import type { FormEvent } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DrawFields } from '../../kit/ui/DrawFields';
import { ChoiceField, SmallField } from '../../kit/ui/SmallField';
import { changeSure, sureState } from './sure-state';

interface SureFormProps {
  readonly scenarioId: string;
  readonly busy: boolean;
  readonly onAsk: () => void;
}

/** How many draws with which seed, of what, and what is held against the scenario. */
export function SureForm({ scenarioId, busy, onAsk }: SureFormProps) {
  const { t, nameOf } = useWords();
  const { draws, seed, inputs, events, against } = useStore(sureState);
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const others = (scenarios ?? []).filter(({ id }) => id !== scenarioId);
  const check = (
    label: string,
    checked: boolean,
    change: Parameters<typeof changeSure>[0],
    testId: string,
  ) => (
    <label className="ld-check">
      <input type="checkbox" checked={checked} onChange={() => changeSure(change)} data-testid={testId} />
      {label}
    </label>
  );
  return (
    <form
      className="ld-row ld-wrap ld-gap-8 ld-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <DrawFields
        label={t('sure.draws')}
        number={draws}
        seed={seed}
        least={2}
        most={MOST_DRAWS}
        onNumber={(value) => changeSure({ draws: value })}
        onSeed={(value) => changeSure({ seed: value })}
        testId="sure"
      />
      <SmallField label={t('sure.against')}>
        <select
          className="ld-small-select"
          value=""
          onChange={({ target }) => changeSure({ against: [...against, target.value] })}
          disabled={against.length >= MOST_SCENARIOS - 1}
          data-testid="sure-against"
        >
          <option value="">{against.length === 0 ? t('sure.against.none') : '+'}</option>
          {others
            .filter(({ id }) => !against.includes(id))
            .map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {nameOf(scenario)}
              </option>
            ))}
        </select>
      </SmallField>
      <ChoiceField
        label={t('sure.drawEvents')}
        value={events}
        options={SURE_EVENTS.map((value) => ({ value, label: t(`sure.drawEvents.${value}`) }))}
        onChange={(value) => changeSure({ events: value })}
        testId="sure-events"
      />
      {check(t('sure.drawInputs'), inputs, { inputs: !inputs }, 'sure-inputs')}
      <Button type="submit" kind="primary" aria-disabled={busy} data-testid="sure-ask">
        {t('sure.ask')}
      </Button>
      {against.length > 0 && (
        <div className="ld-row ld-wrap ld-gap-6 ld-wide">
          {others
            .filter(({ id }) => against.includes(id))
            .map((scenario) => (
              <Button
                key={scenario.id}
                small
                kind="quiet"
                onClick={() => changeSure({ against: against.filter((id) => id !== scenario.id) })}
              >
                {nameOf(scenario)} ×
              </Button>
            ))}
        </div>
      )}
    </form>
  );
}
