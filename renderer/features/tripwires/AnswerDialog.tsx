import type { Notice } from '@shared/base/refusal';
import { dayIn } from '@shared/base/zone-time';
import type { ShownRing } from '@shared/features/tripwires/watch-view';
import { settingsOf } from '@shared/model/project-settings';
import type { Tripwire } from '@shared/model/tables/tripwire';
import { tripwireRing } from '@shared/model/tables/tripwire-ring';
import { RING_VERDICTS, type RingVerdict } from '@shared/model/tripwire-terms';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { DateInput } from '../../kit/ui/DateInput';
import { Field, SelectField, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';

const FIELDS = tripwireRing.fields;

interface AnswerDialogProps {
  readonly rule: Tripwire;
  readonly ring: ShownRing;
}

/** What was decided of a ring, by whom and when, and what came of it. */
export function AnswerDialog({ rule, ring }: AnswerDialogProps) {
  const { t, f, language } = useWords();
  // A ring of this morning is answered on this day where the project keeps its time.
  const { timeZone } = settingsOf(useReference()?.reference.settings ?? []);
  const [said, say] = useState(() => ({
    decision: ring.noted?.decision ?? '',
    decidedBy: ring.noted?.decidedBy ?? rule.owner ?? '',
    came: ring.noted?.came ?? '',
    decidedOn: ring.noted?.decidedOn ?? dayIn(timeZone, new Date().toISOString()),
    judged: ring.noted?.judged ?? ('open' as RingVerdict),
  }));
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (): Promise<void> => {
    try {
      await ask('tripwires.answer', {
        tripwireId: rule.id,
        at: ring.at,
        decision: textOrNull(said.decision),
        decidedBy: textOrNull(said.decidedBy),
        decidedOn: said.decidedOn,
        came: textOrNull(said.came),
        judged: said.judged,
      });
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('tripwires.answer.title')}
      apply={t('tripwires.answer.save')}
      notice={notice}
      testId="tripwire-answer-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{`${ring.at} · ${f.date(ring.published)}`}</p>
      <TextField
        label={FIELDS.decision.words[language]}
        value={said.decision}
        onChange={(decision) => say({ ...said, decision })}
      />
      <TextField
        label={FIELDS.decidedBy.words[language]}
        value={said.decidedBy}
        onChange={(decidedBy) => say({ ...said, decidedBy })}
      />
      <Field label={FIELDS.decidedOn.words[language]}>
        {(id) => (
          <DateInput
            id={id}
            className="ld-input"
            value={said.decidedOn}
            onChange={(decidedOn) => say({ ...said, decidedOn })}
          />
        )}
      </Field>
      <TextField
        label={FIELDS.came.words[language]}
        value={said.came}
        onChange={(came) => say({ ...said, came })}
      />
      <SelectField
        label={FIELDS.judged.words[language]}
        value={said.judged}
        options={RING_VERDICTS.map((value) => ({ value, label: t(`tripwires.judged.${value}`) }))}
        onChange={(judged) => say({ ...said, judged: RING_VERDICTS.find((one) => one === judged) ?? 'open' })}
      />
    </FormDialog>
  );
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
