import type { Notice } from '@shared/base/refusal';
import type { EditionSummary } from '@shared/features/editions/contract';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';

/** Who takes a published edition back, and why: both stay with it, and nothing takes that back. */
export function WithdrawDialog({ edition: { id, number } }: { readonly edition: EditionSummary }) {
  const { t } = useWords();
  const [given, setGiven] = useState({ by: '', reason: '' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (): Promise<void> => {
    try {
      await ask('editions.withdraw', { id, ...given });
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('editions.step', { number, step: t('editions.withdraw') })}
      apply={t('editions.withdraw')}
      notice={notice}
      testId="withdraw-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{t('editions.withdrawNote')}</p>
      <TextField label={t('editions.by')} value={given.by} onChange={(by) => setGiven({ ...given, by })} />
      <TextField
        label={t('editions.reason')}
        value={given.reason}
        onChange={(reason) => setGiven({ ...given, reason })}
      />
    </FormDialog>
  );
}
