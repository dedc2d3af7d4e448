import type { StockTable } from '@shared/contract/stocks';
import { STOCK_TIERS, type StockTier } from '@shared/domain/stock';
import { useState } from 'react';
import { choice } from '../../app/choice';
import { closeDialog } from '../../app/dialogs';
import { useWords } from '../../app/language';
import type { KnownThings } from '../../app/reference';
import { parseFigure } from '../../grid/parse-figure';
import { Button } from '../../ui/Button';
import { DialogFrame } from '../../ui/DialogFrame';
import { Field, Select, TextInput } from '../../ui/Field';
import { NoticeBar } from '../../ui/NoticeSentence';
import { addStock } from './stock-edits';

/** A tier of a material that the plan does not have yet, with what is held. */
export function AddStockDialog({
  table,
  known,
}: {
  readonly table: StockTable;
  readonly known: KnownThings;
}) {
  const { t } = useWords();
  const { materials } = known.reference;
  const [materialId, setMaterial] = useState<string>(
    materials.find(({ id }) => id === choice.get().materialId)?.id ?? materials[0]?.id ?? '',
  );
  const [wantedTier, setTier] = useState<StockTier | null>(null);
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const present = table.groups.find((group) => group.materialId === materialId)?.rows ?? [];
  const free = STOCK_TIERS.filter((tier) => !present.some((row) => row.tier === tier));
  const tier = free.find((one) => one === wantedTier) ?? free[0];
  const submit = (): void => {
    const entry = parseFigure(text);
    if (tier === undefined) return;
    if (entry.kind !== 'figure') {
      setUnreadable(true);
      return;
    }
    closeDialog();
    void addStock(table, materialId, tier, entry.value);
  };
  return (
    <DialogFrame
      title={t('stocks.add.title', { economy: known.countryName(table.economyId) })}
      onClose={closeDialog}
      onSubmit={submit}
      testId="add-stock-dialog"
      actions={
        <>
          <Button kind="primary" type="submit" disabled={tier === undefined}>
            {t('stocks.add.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {unreadable && <NoticeBar notice={{ code: 'refusal.stock.unreadable', params: { text } }} />}
        <Field label={t('pick.material')}>
          {(id) => (
            <Select id={id} value={materialId} onChange={(event) => setMaterial(event.target.value)}>
              {materials.map((material) => (
                <option key={material.id} value={material.id}>
                  {known.materialName(material.id)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {tier === undefined ? (
          <p>{t('stocks.add.taken')}</p>
        ) : (
          <Field label={t('stocks.add.tier')}>
            {(id) => (
              <Select
                id={id}
                value={tier}
                onChange={(event) => setTier(free.find((one) => one === event.target.value) ?? null)}
              >
                {free.map((one) => (
                  <option key={one} value={one}>
                    {t(`scenarios.tierName.${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field label={t('stocks.add.tonnes')}>
          {(id) => (
            <TextInput
              id={id}
              value={text}
              inputMode="decimal"
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      </div>
    </DialogFrame>
  );
}
