import { MARKS, type Mark } from '@shared/base/certainty';
import type { MessageKey } from '@shared/base/message';
import { FIGURE_UNITS, type Figure, type FigureParts, type FigureUnit } from '@shared/model/figure';
import { useState } from 'react';
import { asTyped, parseFigure } from '../grid/parse-figure';
import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { Field, TextField } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { UNIT_HEADS } from './format-figure';
import { MarkAndSource, NO_SOURCE } from './MarkAndSource';

interface AnnotateDialogProps {
  readonly title: string;
  readonly figure: Figure;
  readonly parts: FigureParts;
  readonly hasRange: boolean;
  readonly unreadable: MessageKey;
  readonly onApply: (parts: FigureParts) => void;
}

/** How sure a figure is, its range, a note, and where it is from. */
export function AnnotateDialog(props: AnnotateDialogProps) {
  const { title, figure, parts, hasRange, unreadable, onApply } = props;
  const { t } = useWords();
  const unit = FIGURE_UNITS[figure.of];
  const unitHead = t(UNIT_HEADS[unit]);
  const [mark, setMark] = useState<Mark>(parts.mark);
  const [bounds, setBounds] = useState(
    [parts.low, parts.high].map((bound) => (bound === null ? '' : String(asTyped(bound, unit)))),
  );
  const [note, setNote] = useState(parts.note ?? '');
  const [sourceId, setSource] = useState(parts.sourceId ?? NO_SOURCE);
  const [wrong, setWrong] = useState<string | null>(null);
  const [lowText = '', highText = ''] = bounds;
  const submit = (): void => {
    const [low, high] = [readBound(lowText, unit), readBound(highText, unit)];
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
    <FormDialog
      title={title}
      apply={t('figures.apply')}
      notice={wrong === null ? null : { code: unreadable, params: { text: wrong } }}
      testId="annotate-dialog"
      onSubmit={submit}
    >
      <MarkAndSource
        mark={mark}
        sourceId={sourceId}
        onMark={(chosen) => setMark(MARKS.find((one) => one === chosen) ?? mark)}
        onSource={setSource}
      >
        {hasRange && (
          <div className="ld-row">
            <TextField
              label={t('figures.low', { unit: unitHead })}
              value={lowText}
              inputMode="decimal"
              onChange={(text) => setBounds([text, highText])}
            />
            <TextField
              label={t('figures.high', { unit: unitHead })}
              value={highText}
              inputMode="decimal"
              onChange={(text) => setBounds([lowText, text])}
            />
          </div>
        )}
      </MarkAndSource>
      <Field label={t('figures.note')}>
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
    </FormDialog>
  );
}

/** A bound as typed; null for none. */
function readBound(text: string, unit: FigureUnit): number | null | 'unreadable' {
  const entry = parseFigure(text, [unit]);
  if (entry.kind === 'figure') return entry.value;
  return entry.kind === 'blank' ? null : 'unreadable';
}
