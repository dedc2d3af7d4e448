import type { Notice } from '@shared/base/refusal';
import type { EditionSummary } from '@shared/features/editions/contract';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { FormDialog } from '../../kit/ui/FormDialog';
import { EditionSteps } from './EditionSteps';

/** Asks once more before an edition is published, by whom, for whom and under which mark: nothing takes that back. */
export function PublishDialog({ edition }: { readonly edition: EditionSummary }) {
  const { t, nameOf } = useWords();
  const { id, number } = edition;
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (): Promise<void> => {
    try {
      await ask('editions.publish', { id });
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={t('editions.publish', { number })}
      apply={t('editions.publish', { number })}
      notice={notice}
      testId="publish-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-strong">{nameOf(edition)}</p>
      <EditionSteps edition={edition} />
      <p className="ld-definition">{t('editions.publishNote', { number })}</p>
    </FormDialog>
  );
}
