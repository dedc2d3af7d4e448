import { MARKS, type Mark } from '@shared/base/certainty';
import type { MessageKey } from '@shared/base/message';
import type { FigureParts } from '@shared/model/figure';
import { useState } from 'react';
import { useAnswer } from '../state/answer';
import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { Field, SelectField, TextField } from '../ui/Field';
import { NoticeBar } from '../ui/NoticeSentence';

interface AnnotateDialogProps {
  readonly title: string;
  /** Without a source where none can be chosen. */
  readonly parts: Omit<FigureParts, 'sourceId'> & Partial<Pick<FigureParts, 'sourceId'>>;
  /** Of the range. */
  readonly unit: string;
  /** A bound as typed; null for none. */
  readonly read: (text: string) => number | null | 'unreadable';
  readonly unreadable: MessageKey;
  readonly onApply: (parts: FigureParts) => void;
}

/** How sure a figure is, its range, a note, and where it is from. */
export function AnnotateDialog({ title, parts, unit, read, unreadable, onApply }: AnnotateDialogProps) {
  const { t } = useWords();
  const { value: evidence } = useAnswer('evidence.load', parts.sourceId === undefined ? undefined : null);
  const [mark, setMark] = useState<Mark>(parts.mark);
  const [bounds, setBounds] = useState([parts.low, parts.high].map((bound) => String(bound ?? '')));
  const [note, setNote] = useState(parts.note ?? '');
  const [sourceId, setSource] = useState(parts.sourceId ?? NO_SOURCE);
  const [wrong, setWrong] = useState<string | null>(null);
  const [lowText = '', highText = ''] = bounds;
  const submit = (): void => {
    const [low, high] = [read(lowText), read(highText)];
    if (low === 'unreadable' || high === 'unreadable') {
      setWrong(low === 'unreadable' ? lowText : highText);
      return;
    }
    closeDialog();
    onApply({
      mark,
      low,
      high,
      note: note.trim() || null,
      sourceId: sourceId === NO_SOURCE ? null : sourceId,
    });
  };
  return (
    <DialogFrame
      title={title}
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
        {wrong !== null && <NoticeBar notice={{ code: unreadable, params: { text: wrong } }} />}
        <SelectField
          label={t('shares.annotate.mark')}
          value={mark}
          options={MARKS.map((one) => ({ value: one, label: t(`mark.${one}`) }))}
          onChange={(chosen) => setMark(MARKS.find((one) => one === chosen) ?? mark)}
        />
        <div className="ld-row">
          <TextField
            label={t('figures.low', { unit })}
            value={lowText}
            inputMode="decimal"
            onChange={(text) => setBounds([text, highText])}
          />
          <TextField
            label={t('figures.high', { unit })}
            value={highText}
            inputMode="decimal"
            onChange={(text) => setBounds([lowText, text])}
          />
        </div>
        {parts.sourceId !== undefined && (
          <SelectField
            label={t('figures.source')}
            value={sourceId}
            options={[
              { value: NO_SOURCE, label: t('figures.noSource') },
              ...(evidence?.sources ?? []).map(({ id, title: name }) => ({ value: id, label: name })),
            ]}
            onChange={setSource}
          />
        )}
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

/** No id of a source is empty. */
const NO_SOURCE = '';
