import type { Notice } from '@shared/base/refusal';
import { nameIn } from '@shared/model/catalogue';
import { type Tripwire, tripwire } from '@shared/model/tables/tripwire';
import { WATCH_LEVELS } from '@shared/model/tripwire-terms';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { SelectField, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';

const FIELDS = tripwire.fields;

/** Other terms for a rule: it becomes a new one, and the old one keeps its record. */
export function ChangeRuleDialog({ rule }: { readonly rule: Tripwire }) {
  const { t, language } = useWords();
  const [said, say] = useState(() => ({
    threshold: String(rule.threshold),
    months: String(rule.months),
    level: rule.level,
    owner: rule.owner ?? '',
    duty: rule.duty ?? '',
    dutyDays: rule.dutyDays === null ? '' : String(rule.dutyDays),
  }));
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (): Promise<void> => {
    try {
      await ask('tripwires.change', {
        tripwireId: rule.id,
        threshold: Number(said.threshold),
        months: Number(said.months),
        level: said.level,
        owner: said.owner.trim() === '' ? null : said.owner.trim(),
        duty: said.duty.trim() === '' ? null : said.duty.trim(),
        dutyDays: said.dutyDays.trim() === '' ? null : Number(said.dutyDays),
      });
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const line = (name: 'threshold' | 'months' | 'owner' | 'duty' | 'dutyDays') => (
    <TextField
      label={FIELDS[name].words[language]}
      value={said[name]}
      inputMode={name === 'owner' || name === 'duty' ? 'text' : 'decimal'}
      onChange={(text) => say({ ...said, [name]: text })}
    />
  );
  return (
    <FormDialog
      title={t('tripwires.rule.title')}
      apply={t('tripwires.rule.save')}
      notice={notice}
      testId="tripwire-change-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{t('tripwires.rule.replaces', { rule: nameIn(language, rule) })}</p>
      {line('threshold')}
      {line('months')}
      <SelectField
        label={FIELDS.level.words[language]}
        value={said.level}
        options={WATCH_LEVELS.map((value) => ({ value, label: t(`tripwires.level.${value}`) }))}
        onChange={(level) => say({ ...said, level: WATCH_LEVELS.find((one) => one === level) ?? said.level })}
      />
      {line('owner')}
      {line('duty')}
      {line('dutyDays')}
    </FormDialog>
  );
}
