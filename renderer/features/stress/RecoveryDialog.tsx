import type { SupplierId } from '@shared/model/supplier';
import { useState } from 'react';
import { parseFigure } from '../../kit/grid/parse-figure';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { TextField } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';

interface RecoveryDialogProps {
  readonly supplierId: SupplierId;
  readonly supplierName: string;
  /** On record now; null: not known. */
  readonly days: number | null;
}

/** How long one supplier needs until it sends again as before. */
export function RecoveryDialog({ supplierId, supplierName, days }: RecoveryDialogProps) {
  const { t } = useWords();
  const [text, setText] = useState(days === null ? '' : String(days));
  const [unreadable, setUnreadable] = useState(false);
  const submit = (): void => {
    const entry = parseFigure(text, ['days']);
    if (entry.kind === 'unreadable') {
      setUnreadable(true);
      return;
    }
    closeDialog();
    const given = entry.kind === 'blank' ? null : entry.value;
    void notifyRefusals(async () => {
      await ask('survival.setRecovery', { supplierId, days: given });
    });
  };
  return (
    <DialogFrame
      title={t('survival.recovery.title', { supplier: supplierName })}
      onClose={closeDialog}
      onSubmit={submit}
      testId="recovery-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('survival.recovery.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {unreadable && <NoticeBar notice={{ code: 'refusal.need.unreadable', params: { text } }} />}
        <TextField label={t('survival.recovery.days')} value={text} inputMode="numeric" onChange={setText} />
        <p className="ld-definition">{t('survival.recovery.empty')}</p>
      </div>
    </DialogFrame>
  );
}
