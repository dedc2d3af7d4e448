import type { Notice } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import { AUDIENCES, type Audience } from '@shared/model/edition';
import { useState } from 'react';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { SelectField, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';

/** Sampled runs that are frozen beside the run, and the seed from which they start. */
const SAMPLING = { runs: 1000, seed: 1 } as const;

/** Which scenario is frozen, by whom, and how it is handled: that is chosen by a person and proposed by nobody. */
export function FreezeDialog() {
  const { t, f, nameOf } = useWords();
  const { scenarioId } = useStore(selection);
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const [given, setGiven] = useState({
    scenarioId,
    by: '',
    mark: '',
    limits: '',
    sampled: false,
    redact: false,
  });
  const [audience, setAudience] = useState<Audience>('internal');
  const [notice, setNotice] = useState<Notice | null>(null);
  const chosen = (byId(scenarios, given.scenarioId) ?? scenarios?.[0])?.id ?? '';
  const submit = async (): Promise<void> => {
    const { sampled, ...said } = given;
    try {
      const request = { ...said, audience, scenarioId: chosen, sampling: sampled ? SAMPLING : null };
      const { number } = await ask('editions.freeze', request);
      closeDialog();
      announce(t('editions.frozen', { number }));
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const field = (name: 'by' | 'mark' | 'limits') => (
    <TextField
      label={t(`editions.${name}`)}
      value={given[name]}
      onChange={(text) => setGiven({ ...given, [name]: text })}
    />
  );
  return (
    <FormDialog
      title={t('editions.freeze')}
      apply={t('editions.freezeNow')}
      notice={notice}
      testId="freeze-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{t('editions.freezeNote')}</p>
      <SelectField
        label={t('editions.col.scenario')}
        value={chosen}
        options={(scenarios ?? []).map((scenario) => ({ value: scenario.id, label: nameOf(scenario) }))}
        onChange={(id) => setGiven({ ...given, scenarioId: id })}
      />
      {field('by')}
      <SelectField
        label={t('editions.col.audience')}
        value={audience}
        options={AUDIENCES.map((value) => ({ value, label: t(`choice.audience.${value}`) }))}
        onChange={(value) => setAudience(value === 'public' ? 'public' : 'internal')}
      />
      {field('mark')}
      {field('limits')}
      <label className="ld-row">
        <input
          type="checkbox"
          checked={given.redact}
          onChange={({ target }) => setGiven({ ...given, redact: target.checked })}
        />
        {t('editions.redact')}
      </label>
      <label className="ld-row">
        <input
          type="checkbox"
          checked={given.sampled}
          onChange={({ target }) => setGiven({ ...given, sampled: target.checked })}
        />
        {t('editions.sampling', { runs: f.whole(SAMPLING.runs), seed: String(SAMPLING.seed) })}
      </label>
    </FormDialog>
  );
}
