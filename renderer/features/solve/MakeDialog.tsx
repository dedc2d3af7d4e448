import type { Notice } from '@shared/base/refusal';
import type { WithOneName } from '@shared/model/catalogue';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field, TextInput } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import type { Making } from './use-solve';

interface MakeDialogProps {
  readonly making: Making;
  readonly parentName: string;
  /** What it is called in each language as long as a person says nothing else. */
  readonly proposed: WithOneName;
  readonly onSave: (making: Making, names: WithOneName) => Promise<Notice | null>;
  readonly onClose: () => void;
}

/** Asks for the name under which a mix becomes a scenario. */
export function MakeDialog({ making, parentName, proposed, onSave, onClose }: MakeDialogProps) {
  const { t, nameOf } = useWords();
  const first = nameOf(proposed);
  const [name, setName] = useState(first);
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (): Promise<void> => {
    const refused = await onSave(making, name === first ? proposed : { name, nameJa: null });
    if (refused === null) onClose();
    else setNotice(refused);
  };
  return (
    <DialogFrame
      title={t('solve.makeTitle')}
      onClose={onClose}
      onSubmit={() => void submit()}
      testId="make-dialog"
      actions={
        <>
          <Button kind="primary" type="submit" disabled={name.trim() === ''} data-testid="make-confirm">
            {t('solve.make')}
          </Button>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        <p className="ld-small">{t('solve.makeWhat', { parent: parentName })}</p>
        <Field label={t('solve.name')}>
          {(id) => (
            <TextInput
              id={id}
              value={name}
              maxLength={120}
              onChange={(event) => setName(event.target.value)}
              data-testid="make-name"
            />
          )}
        </Field>
        {notice !== null && <NoticeBar notice={notice} testId="make-notice" />}
      </div>
    </DialogFrame>
  );
}
