import type { Notice } from '@shared/base/refusal';
import { readingMessage } from '@shared/features/tripwires/watch-report';
import type { WatchedRule } from '@shared/features/tripwires/watch-view';
import { nameIn } from '@shared/model/catalogue';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';
import { goToMade } from '../../shell/go-to-made';

/** Makes a scenario of a level and goes there. How long it lasts no month says: it is asked. */
export function RunLevelDialog({ watched }: { readonly watched: WatchedRule }) {
  const words = useWords();
  const formatter = useFormatter();
  const { t, language } = words;
  const [days, setDays] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);
  const reading = readingMessage(watched, watched.now);
  const submit = async (): Promise<void> => {
    try {
      const made = await ask('tripwires.scenario', {
        tripwireId: watched.rule.id,
        days: Number(days),
        economyId: null,
      });
      closeDialog();
      goToMade(made, words);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('tripwires.run.title')}
      apply={t('tripwires.run')}
      notice={notice}
      testId="tripwire-run-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">
        {nameIn(language, watched.rule)}
        {reading !== null && `: ${formatted(reading, formatter)}`}
      </p>
      <TextField label={t('tripwires.run.days')} value={days} inputMode="numeric" onChange={setDays} />
    </FormDialog>
  );
}
