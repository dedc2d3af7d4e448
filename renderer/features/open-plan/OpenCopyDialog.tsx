import type { Notice } from '@shared/base/refusal';
import { useState } from 'react';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { SelectField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';
import { LeaveOutTick } from '../../shell/LeaveOutTick';
import { useKeepsSecrets } from '../../shell/use-policy';

/** What goes into an open copy, then where it is made, then what was written. */
export function OpenCopyDialog({ scenarioId }: { readonly scenarioId: string | null }) {
  const { t, nameOf } = useWords();
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const keepsSecrets = useKeepsSecrets();
  const [run, setRun] = useState(scenarioId ?? '');
  const [asked, setAsked] = useState(true);
  const [notice, setNotice] = useState<Notice | null>(null);
  const redact = asked || keepsSecrets;
  const write = async (): Promise<void> => {
    try {
      const folder = await ask('files.choose', { purpose: 'open_copy' });
      if (folder === null) return;
      const scenarioIds = run === '' ? [] : [run];
      const written = await ask('openPlan.write', { handle: folder.handle, scenarioIds, redact });
      closeDialog();
      announce(t('openPlan.written', { ...written }));
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('openPlan.title')}
      apply={t('openPlan.choose')}
      notice={notice}
      testId="open-copy-dialog"
      onSubmit={() => void write()}
    >
      <p className="ld-definition">{t('openPlan.what')}</p>
      <SelectField
        label={t('openPlan.scenario')}
        value={run}
        options={[
          { value: '', label: t('openPlan.noRuns') },
          ...(scenarios ?? []).map((scenario) => ({ value: scenario.id, label: nameOf(scenario) })),
        ]}
        onChange={setRun}
      />
      <LeaveOutTick words={t('openPlan.redact')} isAsked={asked} onAsk={setAsked} />
      {keepsSecrets && <p className="ld-definition">{t('openPlan.kept')}</p>}
    </FormDialog>
  );
}
