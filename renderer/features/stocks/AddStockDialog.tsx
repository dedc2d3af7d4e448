import type { StockTable } from '@shared/features/stocks/contract';
import { STOCK_TIERS, type StockTier } from '@shared/model/tables/stock';
import { useState } from 'react';
import { parseFigure } from '../../kit/grid/parse-figure';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { wordsOf } from '../../kit/state/mass-of';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { SelectField, TextField } from '../../kit/ui/Field';
import { MaterialField, selectedMaterial } from '../../kit/ui/MaterialField';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { addStock } from './stock-edits';
import { tierNamed } from './tier-named';

/** A tier of a material that the plan does not have yet, with what is held. */
export function AddStockDialog({
  table,
  known,
  name = '',
}: {
  readonly table: StockTable;
  readonly known: ReferenceLookup;
  /** Of the tier, as it was typed already. */
  readonly name?: string;
}) {
  const words = useWords();
  const { t } = words;
  const [materialId, setMaterial] = useState(selectedMaterial(known));
  const { t: own } = wordsOf(materialId, known, words);
  const [wantedTier, setTier] = useState<StockTier | null>(tierNamed(name, t) ?? null);
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
        {unreadable && (
          <NoticeBar
            notice={{
              code: text.trim() === '' ? 'refusal.stock.nothing' : 'refusal.stock.unreadable',
              params: { text },
            }}
          />
        )}
        <MaterialField known={known} value={materialId} onChange={setMaterial} />
        {tier === undefined ? (
          <p>{t('stocks.add.taken')}</p>
        ) : (
          <SelectField
            label={t('stocks.add.tier')}
            value={tier}
            options={free.map((one) => ({ value: one, label: t(`scenarios.tierName.${one}`) }))}
            onChange={(text) => setTier(free.find((one) => one === text) ?? null)}
          />
        )}
        <TextField label={own('stocks.add.tonnes')} value={text} inputMode="decimal" onChange={setText} />
      </div>
    </DialogFrame>
  );
}
