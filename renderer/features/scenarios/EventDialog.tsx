import { addDays, daysBetween } from '@shared/base/calendar';
import type { Notice } from '@shared/base/refusal';
import type { EventAsks, LeakGiven } from '@shared/features/scenarios/contract';
import type { CountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import type { SupplyEvent } from '@shared/model/tables/event';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { DateInput } from '../../kit/ui/DateInput';
import { Field, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';
import { goToMade } from '../../shell/go-to-made';
import { MaterialChips } from './MaterialChips';

interface EventDialogProps {
  readonly event: SupplyEvent;
  readonly asks: EventAsks;
  readonly economyId: CountryId | null;
  readonly leak: LeakGiven | null;
}

/** What an event does not say and its scenario needs: until when, how much is withheld, on which materials. */
export function EventDialog({ event, asks, economyId, leak }: EventDialogProps) {
  const words = useWords();
  const { t, language } = words;
  const materials = useReference()?.reference.materials ?? [];
  const [given, setGiven] = useState({ days: '', withheld: '' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const days = numberIn(given.days);
  const submit = async (): Promise<void> => {
    try {
      const made = await ask('scenarios.fromEvent', {
        eventId: event.id,
        economyId,
        stage: null,
        start: null,
        leak,
        days,
        withheldPercent: numberIn(given.withheld),
        materials: asks.materials && chosen.length > 0 ? chosen.map(asMaterialId) : null,
      });
      closeDialog();
      goToMade(made, words);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('scenarios.fromEvent.of', { title: language === 'ja' ? event.titleJa : event.titleEn })}
      apply={t('scenarios.fromEvent')}
      notice={notice}
      testId="event-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{t('scenarios.fromEvent.asks')}</p>
      {asks.days && (
        <>
          <Field label={t('scenarios.fromEvent.end')}>
            {(id) => (
              <DateInput
                id={id}
                className="ld-input"
                value={days !== null && days > 0 ? addDays(event.date, Math.round(days)) : null}
                onChange={(end) => setGiven({ ...given, days: String(daysBetween(event.date, end)) })}
              />
            )}
          </Field>
          <TextField
            label={t('scenarios.fromEvent.length')}
            value={given.days}
            inputMode="numeric"
            onChange={(text) => setGiven({ ...given, days: text })}
          />
        </>
      )}
      {asks.withheld && (
        <TextField
          label={t('scenarios.fromEvent.part')}
          value={given.withheld}
          inputMode="decimal"
          onChange={(withheld) => setGiven({ ...given, withheld })}
        />
      )}
      {asks.materials && (
        <Field label={t('scenarios.fromEvent.on')}>
          {() => <MaterialChips materials={materials} chosen={chosen} onChange={setChosen} />}
        </Field>
      )}
    </FormDialog>
  );
}

/** A typed number, in wide digits too; null for an empty field, and 0, which is refused, for what is none. */
function numberIn(text: string): number | null {
  const typed = text.normalize('NFKC').trim();
  return typed === '' ? null : Number(typed) || 0;
}
