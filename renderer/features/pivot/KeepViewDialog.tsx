import type { Notice } from '@shared/base/refusal';
import type { PivotQuestion } from '@shared/features/pivot/question';
import { useState } from 'react';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { TextField } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

interface KeepViewDialogProps {
  readonly question: PivotQuestion;
  readonly proposed: string;
}

/** Under which name a view is kept. */
export function KeepViewDialog({ question, proposed }: KeepViewDialogProps) {
  const { t } = useWords();
  const [name, setName] = useState(proposed);
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (): Promise<void> => {
    try {
      await ask('pivot.keepView', { name, question });
      closeDialog();
      announce(t('pivot.views.kept', { name }));
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <DialogFrame
      title={t('pivot.views.keepTitle')}
      onClose={closeDialog}
      onSubmit={() => void submit()}
      testId="pivot-keep-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('pivot.views.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        <p className="ld-definition">{t('pivot.views.lead')}</p>
        {notice !== null && <NoticeBar notice={notice} />}
        <TextField label={t('pivot.add.name')} value={name} onChange={setName} />
      </div>
    </DialogFrame>
  );
}
