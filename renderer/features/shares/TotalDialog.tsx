import type { ShareTable } from '@shared/features/shares/share-table';
import { useState } from 'react';
import { parseFigure } from '../../kit/grid/parse-figure';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field, TextInput } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { setTotal } from './edit-actions';

/** The total supply of the year: what 100 % is. */
export function TotalDialog({ table, year }: { readonly table: ShareTable; readonly year: number }) {
  const { t } = useWords();
  const total = table.years.find((known) => known.year === year)?.total ?? null;
  const [text, setText] = useState(total === null ? '' : String(total.tonnes));
  const [unreadable, setUnreadable] = useState(false);
  const submit = (): void => {
    const entry = parseFigure(text);
    if (entry.kind !== 'figure') {
      setUnreadable(true);
      return;
    }
    closeDialog();
    void setTotal(table, year, entry.value);
  };
  return (
    <DialogFrame
      title={t('shares.total.title', { year })}
      onClose={closeDialog}
      onSubmit={submit}
      testId="total-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('shares.total.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {unreadable && <NoticeBar notice={{ code: 'refusal.share.unreadable', params: { text } }} />}
        <Field label={t('shares.total.label', { basis: t(`shares.basis.${total?.basis ?? 'reo'}`) })}>
          {(id) => (
            <TextInput
              id={id}
              value={text}
              inputMode="decimal"
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <p className="ld-definition">{t('shares.total.explain')}</p>
      </div>
    </DialogFrame>
  );
}
