import { MARKS } from '@shared/base/certainty';
import { readNumber } from '@shared/base/numbers';
import type { InputOf } from '@shared/catalogue/contract';
import { useState } from 'react';
import { useAnswer } from '../state/answer';
import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { SelectField, TextField } from '../ui/Field';
import { NoticeBar } from '../ui/NoticeSentence';

export type SaidOfMany = Omit<InputOf<'figures.annotateMany'>, 'economyId' | 'figures'>;

interface AnnotateManyProps {
  readonly count: number;
  readonly onApply: (said: SaidOfMany) => void;
}

/** No mark and no id of a source is so. */
const AS_IT_IS = '=';
const NO_SOURCE = '';

/** Mark, range, source and note of all figures of a range; what is left as it is stays so with each. */
export function AnnotateManyDialog({ count, onApply }: AnnotateManyProps) {
  const { t } = useWords();
  const { value: evidence } = useAnswer('evidence.load', null);
  const [mark, setMark] = useState(AS_IT_IS);
  const [percent, setPercent] = useState('');
  const [sourceId, setSource] = useState(AS_IT_IS);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const asItIs = { value: AS_IT_IS, label: t('figures.many.asItIs') };
  const submit = (): void => {
    const reading = readNumber(percent.replace(/[%％]\s*$/u, ''), '.');
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
    <DialogFrame
      title={t('figures.many', { count })}
      onClose={closeDialog}
      onSubmit={submit}
      testId="annotate-many-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('figures.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {wrong !== null && (
          <NoticeBar notice={{ code: 'refusal.figure.rangePercent', params: { text: wrong } }} />
        )}
        <SelectField
          label={t('figures.mark')}
          value={mark}
          options={[asItIs, ...MARKS.map((one) => ({ value: one, label: t(`mark.${one}`) }))]}
          onChange={setMark}
        />
        <TextField
          label={t('figures.many.range')}
          value={percent}
          inputMode="decimal"
          onChange={setPercent}
        />
        <SelectField
          label={t('figures.source')}
          value={sourceId}
          options={[
            asItIs,
            { value: NO_SOURCE, label: t('figures.noSource') },
            ...(evidence?.sources ?? []).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={setSource}
        />
        <TextField label={t('figures.many.note')} value={note} onChange={setNote} />
      </div>
    </DialogFrame>
  );
}
