import type { Notice } from '@shared/base/refusal';
import type { Thinned } from '@shared/model/project-info';
import { useState } from 'react';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { createStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

/** The state of the project in which it was done last: it makes no new revision, by which a page would ask again. */
export const thinnedIn = createStore({ state: '' });

interface ThinDialogProps {
  readonly found: Thinned;
  /** The state of the project that they were found in. */
  readonly state: string;
}

/** What goes and what stays, before the rows of imports that were taken back are dropped. */
export function ThinDialog({ found, state }: ThinDialogProps) {
  const { t, f } = useWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const said = ({ imports, rows, bytes }: Thinned) => ({
    imports: f.whole(imports),
    rows: f.whole(rows),
    size: f.whole(Math.ceil(bytes / 1000)),
  });
  const drop = async (): Promise<void> => {
    try {
      const dropped = await ask('history.thin', null);
      closeDialog();
      announce(t('history.thinned', said(dropped)));
      thinnedIn.set({ state });
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <DialogFrame
      title={t('history.thin.title')}
      onClose={closeDialog}
      onSubmit={() => void drop()}
      testId="thin-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('history.thin.drop', { rows: f.whole(found.rows) })}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {notice !== null && <NoticeBar notice={notice} />}
        <p>{t('history.thin.lead', said(found))}</p>
        <p className="ld-definition">{t('history.thin.stays')}</p>
      </div>
    </DialogFrame>
  );
}
