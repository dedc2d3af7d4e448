import type { Notice } from '@shared/base/refusal';
import { FIRST_YEAR, LAST_YEAR } from '@shared/base/year-range';
import { readYear } from '@shared/base/years';
import { useState } from 'react';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { TextField } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { standOn } from './pivot-state';

/** One more year on the axis. */
export function AddYearDialog({ proposed }: { readonly proposed: number }) {
  const { t } = useWords();
  const [text, setText] = useState(String(proposed));
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = (): void => {
    const read = readYear(text);
    if (read.kind !== 'year') {
      setNotice({ code: 'refusal.pivot.year', params: { text, first: FIRST_YEAR, last: LAST_YEAR } });
      return;
    }
    closeDialog();
    standOn('year', String(read.year));
  };
  return (
    <DialogFrame
      title={t('pivot.add.year')}
      onClose={closeDialog}
      onSubmit={submit}
      testId="pivot-add-year-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('pivot.add.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        <p className="ld-definition">{t('pivot.add.lead')}</p>
        {notice !== null && <NoticeBar notice={notice} />}
        <TextField label={t('pivot.axis.year')} value={text} inputMode="numeric" onChange={setText} />
      </div>
    </DialogFrame>
  );
}
