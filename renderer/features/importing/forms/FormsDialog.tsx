import type { Notice } from '@shared/base/refusal';
import { FORM_LENGTHS, type FormLength } from '@shared/model/supplier-form';
import { useState } from 'react';
import { announce } from '../../../kit/state/announce';
import { ask } from '../../../kit/state/bridge';
import { closeDialog, openDialog } from '../../../kit/state/dialogs';
import { useWords } from '../../../kit/state/language';
import { noticeOf } from '../../../kit/state/notices';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { selection } from '../../../kit/state/selection';
import { Button } from '../../../kit/ui/Button';
import { SelectField, TextField } from '../../../kit/ui/Field';
import { FormDialog } from '../../../kit/ui/FormDialog';
import { AnswersDialog } from './AnswersDialog';

/** Empty forms for the suppliers of an economy, and who has answered those that were sent. */
export function FormsDialog({ known }: { readonly known: ReferenceLookup }) {
  const { t, f, nameOf } = useWords();
  const { countries } = known.reference;
  const [economyId, setEconomy] = useState(selection.get().economyId);
  const [length, setLength] = useState<FormLength>('normal');
  const [from, setFrom] = useState(String(new Date().getFullYear()));
  const [notice, setNotice] = useState<Notice | null>(null);
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const make = () =>
    trying(async () => {
      const folder = await ask('files.choose', { purpose: 'supplier_forms' });
      if (folder === null) return;
      const made = await ask('importing.makeForms', {
        handle: folder.handle,
        economyId,
        length,
        from: Number(from),
      });
      closeDialog();
      announce(t('form.made', { count: f.whole(made.length), folder: folder.name }));
    });
  const look = () =>
    trying(async () => {
      const folder = await ask('files.choose', { purpose: 'supplier_forms' });
      if (folder === null) return;
      const answers = await ask('importing.formAnswers', { handle: folder.handle });
      openDialog(<AnswersDialog answers={answers} known={known} />);
    });
  return (
    <FormDialog
      title={t('form.dialog')}
      apply={t('form.make')}
      notice={notice}
      testId="forms-dialog"
      onSubmit={() => void make()}
    >
      <p className="ld-definition">{t('form.lead')}</p>
      <SelectField
        label={t('import.field.economy')}
        value={economyId}
        options={countries
          .filter(({ isEconomy }) => isEconomy)
          .map((one) => ({ value: one.id, label: nameOf(one) }))}
        onChange={(id) => setEconomy(countries.find((one) => one.id === id)?.id ?? economyId)}
      />
      <SelectField
        label={t('form.kind')}
        value={length}
        options={FORM_LENGTHS.map((one) => ({ value: one, label: t(`form.asks.${one}`) }))}
        onChange={(value) => setLength(FORM_LENGTHS.find((one) => one === value) ?? length)}
      />
      <TextField label={t('form.from')} value={from} inputMode="numeric" onChange={setFrom} />
      <div>
        <Button onClick={() => void look()} data-testid="forms-answers">
          {t('form.look')}
        </Button>
      </div>
    </FormDialog>
  );
}
