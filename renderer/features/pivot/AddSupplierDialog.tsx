import type { Notice } from '@shared/base/refusal';
import { STAGES, type Stage } from '@shared/base/stage';
import { byReading } from '@shared/words/reading';
import { useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import type { ReferenceLookup } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { SelectField, TextField } from '../../kit/ui/Field';
import { FormDialog } from '../../kit/ui/FormDialog';
import { standOn } from './pivot-state';

interface AddSupplierDialogProps {
  readonly known: ReferenceLookup;
  /** The selected stage; null where several are. */
  readonly stage: Stage | null;
  /** Those that stand on the axis by now. */
  readonly present: readonly string[];
}

/** No id of a supplier is empty. */
const NEW = '';

/** One more supplier on the axis: one that the project knows, or a new one. */
export function AddSupplierDialog({ known, stage, present }: AddSupplierDialogProps) {
  const { t, f, nameOf, language } = useWords();
  const { suppliers, countries } = known.reference;
  const [supplierId, setSupplier] = useState(NEW);
  const [name, setName] = useState('');
  const [countryId, setCountry] = useState<string>(selection.get().economyId);
  const [ofStage, setStage] = useState<string>(stage ?? selection.get().stage);
  const [leadTime, setLeadTime] = useState('30');
  const [notice, setNotice] = useState<Notice | null>(null);
  const compare = byReading(language);
  const free = suppliers
    .filter((one) => (stage === null || one.stage === stage) && !present.includes(one.id))
    .sort((a, b) => compare(nameOf(a), nameOf(b)));
  const submit = async (): Promise<void> => {
    try {
      const id = supplierId === NEW ? await made() : supplierId;
      closeDialog();
      standOn('supplier', id);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  const made = async (): Promise<string> => {
    const row = {
      kind: 'plant',
      nameEn: name,
      nameJa: name,
      countryId,
      stage: ofStage,
      leadTimeDays: leadTime,
    };
    const [id = NEW] = await ask('data.add', { table: 'supplier', rows: [row] });
    return id;
  };
  return (
    <FormDialog
      title={t('pivot.add.supplier')}
      apply={t('pivot.add.apply')}
      notice={notice}
      testId="pivot-add-supplier-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{t('pivot.add.lead')}</p>
      <SelectField
        label={t('pivot.add.known')}
        value={supplierId}
        options={[
          { value: NEW, label: t('pivot.add.new') },
          ...free.map((one) => ({
            value: one.id,
            label: f.beside([nameOf(one), known.countryName(one.countryId)]),
          })),
        ]}
        onChange={setSupplier}
      />
      {supplierId === NEW && (
        <>
          <TextField label={t('pivot.add.name')} value={name} onChange={setName} />
          <SelectField
            label={t('pivot.add.country')}
            value={countryId}
            options={countries
              .map((one) => ({ value: one.id, label: nameOf(one) }))
              .sort((a, b) => compare(a.label, b.label))}
            onChange={setCountry}
          />
          <SelectField
            label={t('pivot.add.stage')}
            value={ofStage}
            options={STAGES.map((one) => ({ value: one, label: t(`stage.${one}`) }))}
            onChange={setStage}
          />
          <TextField
            label={t('pivot.add.leadTime')}
            value={leadTime}
            inputMode="numeric"
            onChange={setLeadTime}
          />
        </>
      )}
    </FormDialog>
  );
}
