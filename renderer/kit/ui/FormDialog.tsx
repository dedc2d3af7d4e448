import type { Notice } from '@shared/base/refusal';
import type { ReactNode } from 'react';
import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { Button } from './Button';
import { DialogFrame } from './DialogFrame';
import { NoticeBar } from './NoticeSentence';

interface FormDialogProps {
  readonly title: string;
  /** What the button that does it says. */
  readonly apply: string;
  /** Why it was not done, while the dialog and its texts stay. */
  readonly notice: Notice | null;
  readonly testId: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Some fields, what is wrong with them, and two buttons: the one that does it, and Cancel. */
export function FormDialog({ title, apply, notice, testId, onSubmit, children }: FormDialogProps) {
  const { t } = useWords();
  return (
    <DialogFrame
      title={title}
      onClose={closeDialog}
      onSubmit={onSubmit}
      testId={testId}
      actions={
        <>
          <Button kind="primary" type="submit">
            {apply}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {notice !== null && <NoticeBar notice={notice} />}
        {children}
      </div>
    </DialogFrame>
  );
}
