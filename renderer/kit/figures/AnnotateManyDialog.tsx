import { MARKS } from '@shared/base/certainty';
import { readTypedNumber } from '@shared/base/typed-number';
import type { InputOf } from '@shared/catalogue/contract';
import { useState } from 'react';
import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { TextField } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { MarkAndSource, NO_SOURCE } from './MarkAndSource';

export type SaidOfMany = Omit<InputOf<'figures.annotateMany'>, 'economyId' | 'figures'>;

interface AnnotateManyProps {
  readonly count: number;
  readonly onApply: (said: SaidOfMany) => void;
}

/** No mark and no id of a source is so. */
const AS_IT_IS = '=';

/** Mark, range, source and note of all figures of a range; what is left as it is stays so with each. */
export function AnnotateManyDialog({ count, onApply }: AnnotateManyProps) {
  const { t } = useWords();
  const [mark, setMark] = useState(AS_IT_IS);
  const [percent, setPercent] = useState('');
  const [sourceId, setSource] = useState(AS_IT_IS);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (): void => {
    const reading = readTypedNumber(percent.replace(/[%％]\s*$/u, ''));
    const range = reading.kind === 'number' && reading.unit === null ? reading.value : null;
    if (reading.kind !== 'blank' && (range === null || range < 0 || range > 100)) {
      setWrong(percent);
      return;
    }
    const marked = MARKS.find((one) => one === mark);
    closeDialog();
    onApply({
      ...(marked === undefined ? {} : { mark: marked }),
      ...(range === null ? {} : { rangePercent: range }),
      ...(sourceId === AS_IT_IS ? {} : { sourceId: sourceId === NO_SOURCE ? null : sourceId }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
  };
  return (
    <FormDialog
      title={t('figures.many', { count })}
      apply={t('figures.apply')}
      notice={wrong === null ? null : { code: 'refusal.figure.rangePercent', params: { text: wrong } }}
      testId="annotate-many-dialog"
      onSubmit={submit}
    >
      <MarkAndSource
        mark={mark}
        sourceId={sourceId}
        further={{ value: AS_IT_IS, label: t('figures.many.asItIs') }}
        onMark={setMark}
        onSource={setSource}
      >
        <TextField
          label={t('figures.many.range')}
          value={percent}
          inputMode="decimal"
          onChange={setPercent}
        />
      </MarkAndSource>
      <TextField label={t('figures.many.note')} value={note} onChange={setNote} />
    </FormDialog>
  );
}
