import type { Notice } from '@shared/base/refusal';
import { FIRST_YEAR, LAST_YEAR } from '@shared/base/year-range';
import { readYear } from '@shared/base/years';
import { useState } from 'react';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';
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
    <FormDialog
      title={t('pivot.add.year')}
      apply={t('pivot.add.apply')}
      notice={notice}
      testId="pivot-add-year-dialog"
      onSubmit={submit}
    >
      <p className="ld-definition">{t('pivot.add.lead')}</p>
      <TextField label={t('pivot.axis.year')} value={text} inputMode="numeric" onChange={setText} />
    </FormDialog>
  );
}
