import { MARKS, type Mark } from '@shared/base/certainty';
import type { ShareCell, ShareTable } from '@shared/features/shares/contract';
import { useState } from 'react';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field, Select, TextInput } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { annotateShare } from './edit-actions';
import { parseEntry } from './grid/parse-entry';

interface AnnotateDialogProps {
  readonly table: ShareTable;
  readonly year: number;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly cell: ShareCell;
}

/** How sure a share is, its range, and a note. */
export function AnnotateDialog({ table, year, supplierId, supplierName, cell }: AnnotateDialogProps) {
  const { t } = useWords();
  const [mark, setMark] = useState<Mark>(cell.mark);
  const [low, setLow] = useState(cell.low === null ? '' : String(cell.low));
  const [high, setHigh] = useState(cell.high === null ? '' : String(cell.high));
  const [note, setNote] = useState(cell.note ?? '');
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const submit = (): void => {
    const bounds = [low, high].map((text) => ({ text, entry: parseEntry(text, 'percent') }));
    const wrong = bounds.find(({ entry }) => entry.kind !== 'percent' && entry.kind !== 'blank');
    if (wrong !== undefined) {
      setUnreadable(wrong.text);
      return;
    }
    const [lowValue, highValue] = bounds.map(({ entry }) => (entry.kind === 'percent' ? entry.value : null));
    closeDialog();
    void annotateShare(table, year, supplierId, {
      mark,
      low: lowValue ?? null,
      high: highValue ?? null,
      note: note.trim() === '' ? null : note.trim(),
    });
  };
  return (
    <DialogFrame
      title={t('shares.annotate.title', { supplier: supplierName, year })}
      onClose={closeDialog}
      onSubmit={submit}
      testId="annotate-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('shares.annotate.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {unreadable !== null && (
          <NoticeBar notice={{ code: 'refusal.share.unreadable', params: { text: unreadable } }} />
        )}
        <Field label={t('shares.annotate.mark')}>
          {(id) => (
            // The options are the marks.
            <Select id={id} value={mark} onChange={(event) => setMark(event.target.value as Mark)}>
              {MARKS.map((known) => (
                <option key={known} value={known}>
                  {t(`mark.${known}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="ld-row">
          <Field label={t('shares.annotate.low')}>
            {(id) => (
              <TextInput
                id={id}
                value={low}
                inputMode="decimal"
                onChange={(event) => setLow(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('shares.annotate.high')}>
            {(id) => (
              <TextInput
                id={id}
                value={high}
                inputMode="decimal"
                onChange={(event) => setHigh(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Field label={t('shares.annotate.note')}>
          {(id) => (
            <textarea
              id={id}
              className="ld-input"
              rows={3}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </div>
    </DialogFrame>
  );
}
