import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import type { Notice } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import { asMaterialId } from '@shared/model/material';
import type { RecordAsks } from '@shared/model/record-asks';
import { useState } from 'react';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { DateInput } from '../../kit/ui/DateInput';
import { Field, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';
import { MaterialChips } from './MaterialChips';

/** What a person says where the record does not. */
export type Said = Pick<InputOf<'scenarios.fromEvent'>, 'days' | 'withheldPercent' | 'materials'>;

export const NOTHING_SAID: Said = { days: null, withheldPercent: null, materials: null };

export const isAsked = ({ days, withheld, materials }: RecordAsks): boolean => days || withheld || materials;

interface AsksDialogProps {
  /** What the record is called. */
  readonly title: string;
  /** Its first day. */
  readonly from: IsoDate;
  readonly asks: RecordAsks;
  readonly onMake: (said: Said) => Promise<void>;
}

/** What an event or a measure does not say and its scenario needs: until when, how much is withheld, on which materials. */
export function AsksDialog({ title, from, asks, onMake }: AsksDialogProps) {
  const { t } = useWords();
  const materials = useReference()?.reference.materials ?? [];
  const [given, setGiven] = useState({ days: '', withheld: '' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const days = numberIn(given.days);
  const submit = async (): Promise<void> => {
    try {
      await onMake({
        days,
        withheldPercent: numberIn(given.withheld),
        materials: asks.materials && chosen.length > 0 ? chosen.map(asMaterialId) : null,
      });
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('scenarios.fromEvent.of', { title })}
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
                value={days !== null && days > 0 ? addDays(from, Math.round(days)) : null}
                onChange={(end) => setGiven({ ...given, days: String(daysBetween(from, end)) })}
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
