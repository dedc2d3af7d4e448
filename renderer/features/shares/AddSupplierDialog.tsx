import type { ShareTable } from '@shared/features/shares/share-table';
import { asSupplierId, type SupplierId } from '@shared/model/supplier';
import { byReading } from '@shared/words/reading';
import { useState } from 'react';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field, Select } from '../../kit/ui/Field';
import { addSupplier } from './edit-actions';

/** Gives one more supplier of the stage a row of 0 % in the year. */
export function AddSupplierDialog({ table, year }: { readonly table: ShareTable; readonly year: number }) {
  const { t, f, nameOf, language } = useWords();
  const compare = byReading(language);
  const known = useReference();
  const index = table.years.findIndex((entry) => entry.year === year);
  const present = new Set(table.rows.filter((row) => row.cell(index) !== null).map((row) => row.supplierId));
  const free = (known?.reference.suppliers ?? [])
    .filter((supplier) => supplier.stage === table.stage && !present.has(supplier.id))
    .sort((a, b) => compare(nameOf(a), nameOf(b)));
  const [chosen, choose] = useState<SupplierId | null>(null);
  const supplierId = chosen ?? free[0]?.id ?? null;
  const submit = (): void => {
    closeDialog();
    if (supplierId !== null) void addSupplier(table, year, supplierId);
  };
  return (
    <DialogFrame
      title={t('shares.add.title', { year })}
      onClose={closeDialog}
      onSubmit={submit}
      testId="add-supplier-dialog"
      actions={
        <>
          {free.length > 0 && (
            <Button kind="primary" type="submit">
              {t('shares.add.apply')}
            </Button>
          )}
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {free.length === 0 ? (
          <p>{t('shares.add.none')}</p>
        ) : (
          <Field label={t('shares.add.supplier')}>
            {(id) => (
              <Select
                id={id}
                value={supplierId ?? ''}
                onChange={(event) => choose(asSupplierId(event.target.value) /* one of the options */)}
              >
                {free.map((supplier) => (
                  <option key={supplier.id} value={supplier.id}>
                    {f.beside([
                      nameOf(supplier),
                      known?.countryName(supplier.countryId) ?? supplier.countryId,
                    ])}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
      </div>
    </DialogFrame>
  );
}
