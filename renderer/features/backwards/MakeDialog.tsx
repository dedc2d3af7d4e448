import type { AnswerView } from '@shared/contract/solving';
import type { Notice } from '@shared/domain/refusal';
import { useState } from 'react';
import { useWords } from '../../app/language';
import { Button } from '../../ui/Button';
import { DialogFrame } from '../../ui/DialogFrame';
import { Field, TextInput } from '../../ui/Field';
import { NoticeBar } from '../../ui/NoticeSentence';

interface MakeDialogProps {
  readonly answer: AnswerView;
  readonly parentName: string;
  readonly firstName: string;
  readonly onSave: (answer: AnswerView, name: string) => Promise<Notice | null>;
  readonly onClose: () => void;
}

/** Asks for the name under which a mix becomes a scenario. */
export function MakeDialog({ answer, parentName, firstName, onSave, onClose }: MakeDialogProps) {
  const { t } = useWords();
  const [name, setName] = useState(firstName);
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = async (): Promise<void> => {
    const refused = await onSave(answer, name);
    if (refused === null) onClose();
    else setNotice(refused);
  };
  return (
    <DialogFrame
      title={t('backwards.makeTitle')}
      onClose={onClose}
      onSubmit={() => void submit()}
      testId="make-dialog"
      actions={
        <>
          <Button kind="primary" type="submit" disabled={name.trim() === ''} data-testid="make-confirm">
            {t('backwards.make')}
          </Button>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        <p className="ld-small">{t('backwards.makeWhat', { parent: parentName })}</p>
        <Field label={t('backwards.name')}>
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
