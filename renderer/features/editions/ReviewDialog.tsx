import type { Notice } from '@shared/base/refusal';
import type { EditionSummary } from '@shared/features/editions/contract';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field, TextField } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

/** What a second person says of an edition: a remark, with which it is agreed to or sent back. */
export function ReviewDialog({ edition: { id, number } }: { readonly edition: EditionSummary }) {
  const { t } = useWords();
  const [given, setGiven] = useState({ by: '', text: '' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (agrees: boolean): Promise<void> => {
    try {
      await ask('editions.review', { id, ...given, agrees });
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <DialogFrame
      title={t('editions.step', { number, step: t('editions.review') })}
      onClose={closeDialog}
      onSubmit={() => void submit(true)}
      testId="review-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('editions.agree')}
          </Button>
          <Button data-testid="review-back" onClick={() => void submit(false)}>
            {t('editions.sendBack')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {notice !== null && <NoticeBar notice={notice} />}
        <TextField label={t('editions.by')} value={given.by} onChange={(by) => setGiven({ ...given, by })} />
        <Field label={t('editions.remark')}>
          {(field) => (
            <textarea
              id={field}
              className="ld-input"
              rows={4}
              value={given.text}
              onChange={({ target }) => setGiven({ ...given, text: target.value })}
            />
          )}
        </Field>
      </div>
    </DialogFrame>
  );
}
