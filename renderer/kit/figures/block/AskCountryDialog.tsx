import { asCountryId, type CountryId } from '@shared/model/country';
import { useState } from 'react';
import { closeDialog } from '../../state/dialogs';
import { useWords } from '../../state/language';
import type { ReferenceLookup } from '../../state/reference';
import { selection } from '../../state/selection';
import { SelectField } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';

interface AskCountryDialogProps {
  readonly known: ReferenceLookup;
  /** The suppliers that are made. */
  readonly names: readonly string[];
  readonly onSaid: (country: CountryId) => void;
}

/** From which country new suppliers of a block are that has no column for it. */
export function AskCountryDialog({ known, names, onSaid }: AskCountryDialogProps) {
  const { t, f, nameOf, language } = useWords();
  const [country, setCountry] = useState<string>(selection.get().economyId);
  const countries = known.reference.countries
    .map((one) => ({ value: one.id as string, label: nameOf(one) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <FormDialog
      title={t('figures.block.ask')}
      apply={t('figures.block.take')}
      notice={null}
      testId="ask-country-dialog"
      onSubmit={() => {
        closeDialog();
        onSaid(asCountryId(country)); // one of the options
      }}
    >
      <p>{t('figures.block.new', { names: f.items(names) })}</p>
      <SelectField
        label={t('figures.made.country')}
        value={country}
        options={countries}
        onChange={setCountry}
      />
    </FormDialog>
  );
}
