import type { Notice } from '@shared/base/refusal';
import type { DependentCount } from '@shared/features/data/contract';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { useState } from 'react';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { focusHome } from '../../shell/frame/focus-home';
import { DependentList } from './DependentList';

interface RemoveDialogProps {
  readonly table: TableName;
  readonly id: string;
  readonly called: string;
  readonly hanging: readonly DependentCount[];
}

/** What goes with a row, before it goes. */
export function RemoveDialog({ table, id, called, hanging }: RemoveDialogProps) {
  const { t, f, language } = useWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const going = hanging.filter(({ stay }) => !stay);
  const rows = going.reduce((sum, one) => sum + one.rows, 1);
  const remove = async (): Promise<void> => {
    try {
      await ask('data.remove', { table, ids: [id], withDependents: true });
      closeDialog();
      focusHome(); // what had asked for the dialog goes with the row
      announce(t('data.removed', { row: called }));
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <DialogFrame
      title={t('data.removeTitle', { row: called })}
      onClose={closeDialog}
      onSubmit={() => void remove()}
      testId="remove-row-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('data.removeAll', { rows: f.whole(rows) })}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {notice !== null && <NoticeBar notice={notice} />}
        {going.length > 0 && <p>{t('data.removeLead')}</p>}
        <DependentList hanging={going} />
        {hanging
          .filter(({ stay }) => stay)
          .map((one) => (
            <p key={one.table} className="ld-definition">
              {t('data.removeStay', { rows: f.whole(one.rows), table: ANY_TABLE[one.table].words[language] })}
            </p>
          ))}
      </div>
    </DialogFrame>
  );
}
