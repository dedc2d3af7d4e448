import type { Notice } from '@shared/base/refusal';
import { STAGES, type Stage } from '@shared/base/stage';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import { byReading } from '@shared/words/reading';
import { useState } from 'react';
import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { noticeOf } from '../state/notices';
import type { ReferenceLookup } from '../state/reference';
import { selection } from '../state/selection';
import { SelectField, TextField } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** What is said of a supplier that the project does not have. */
interface NewSupplier {
  readonly name: string;
  readonly countryId: CountryId;
  readonly stage: Stage;
  /** As it was typed. */
  readonly leadTimeDays: string;
}

interface AddSupplierDialogProps {
  readonly known: ReferenceLookup;
  /** The stage that it has to be of; null: any. */
  readonly stage: Stage | null;
  /** Those that stand there by now. */
  readonly present: readonly string[];
  readonly title: string;
  readonly lead: string;
  /** As it was typed already. */
  readonly name?: string;
  /** @throws RefusedByMain, which is said in the dialog */
  readonly onKnown: (id: SupplierId) => Promise<unknown>;
  readonly onNew: (supplier: NewSupplier) => Promise<unknown>;
}

/** No id of a supplier is empty. */
const NEW = '';

/** One more supplier: one that the project knows, or a new one. */
export function AddSupplierDialog(props: AddSupplierDialogProps) {
  const { known, stage, present, title, lead } = props;
  const { t, f, nameOf, language } = useWords();
  const { suppliers, countries } = known.reference;
  const compare = byReading(language);
  const free = suppliers
    .filter((one) => (stage === null || one.stage === stage) && !present.includes(one.id))
    .sort((a, b) => compare(nameOf(a), nameOf(b)));
  const [supplierId, setSupplier] = useState<string>(NEW);
  const [name, setName] = useState(props.name ?? '');
  const [countryId, setCountry] = useState<string>(selection.get().economyId);
  const [ofStage, setStage] = useState<Stage>(stage ?? selection.get().stage);
  const [leadTimeDays, setLeadTime] = useState('30');
  const [notice, setNotice] = useState<Notice | null>(null);
  const chosen = free.find(({ id }) => id === supplierId);
  const submit = async (): Promise<void> => {
    try {
      if (chosen === undefined)
        await props.onNew({ name, countryId: asCountryId(countryId), stage: ofStage, leadTimeDays });
      else await props.onKnown(chosen.id);
      closeDialog();
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <FormDialog
      title={title}
      apply={t('figures.add.apply')}
      notice={notice}
      testId="add-supplier-dialog"
      onSubmit={() => void submit()}
    >
      <p className="ld-definition">{lead}</p>
      <SelectField
        label={t('figures.add.known')}
        value={supplierId}
        options={[
          { value: NEW, label: t('figures.add.new') },
          ...free.map((one) => ({
            value: one.id,
            label: f.beside([nameOf(one), known.countryName(one.countryId)]),
          })),
        ]}
        onChange={setSupplier}
      />
      {chosen === undefined && (
        <>
          <TextField label={t('figures.add.name')} value={name} onChange={setName} />
          <SelectField
            label={t('figures.add.country')}
            value={countryId}
            options={countries
              .map((one) => ({ value: one.id, label: nameOf(one) }))
              .sort((a, b) => compare(a.label, b.label))}
            onChange={setCountry}
          />
          {stage === null && (
            <SelectField
              label={t('figures.add.stage')}
              value={ofStage}
              options={STAGES.map((one) => ({ value: one, label: t(`stage.${one}`) }))}
              onChange={(value) => setStage(STAGES.find((one) => one === value) ?? ofStage)}
            />
          )}
          <TextField
            label={t('figures.add.leadTime')}
            value={leadTimeDays}
            inputMode="numeric"
            onChange={setLeadTime}
          />
        </>
      )}
    </FormDialog>
  );
}
