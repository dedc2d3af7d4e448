import type { NeedTable } from '@shared/features/needs/contract';
import type { MaterialId } from '@shared/model/material';
import type { Use } from '@shared/model/tables/use';
import { useState } from 'react';
import { namedIn } from '../../kit/figures/made-rows';
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
import { addNeed } from './need-edits';

interface AddNeedDialogProps {
  readonly table: NeedTable;
  readonly known: ReferenceLookup;
  readonly year: number;
  /** Of the use, as it was typed already. */
  readonly name?: string;
  /** Called with the material once the need is in the plan. */
  readonly onAdded: (materialId: MaterialId) => void;
}

const TIERS: readonly Use['tier'][] = [1, 2, 3];
/** No id of a use is empty. */
const NEW_USE = '';

/** A need that the plan does not have: of a use that it knows, or of a new one. */
export function AddNeedDialog({ table, known, year, name = '', onAdded }: AddNeedDialogProps) {
  const words = useWords();
  const { t, nameOf } = words;
  const { uses } = known.reference;
  const own = namedIn(
    uses.filter(({ economyId }) => economyId === table.economyId),
    name,
  );
  const [materialId, setMaterial] = useState(selectedMaterial(known));
  const { t: ofMaterial } = wordsOf(materialId, known, words);
  const [useId, setUse] = useState(own?.id ?? NEW_USE);
  const [nameEn, setNameEn] = useState(name);
  const [nameJa, setNameJa] = useState('');
  const [tier, setTier] = useState<Use['tier']>(2);
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const present = table.groups.find((group) => group.materialId === materialId)?.uses ?? [];
  const free = uses.filter(
    (use) => use.economyId === table.economyId && !present.some((row) => row.useId === use.id),
  );
  const chosen = free.find(({ id }) => id === useId)?.id ?? NEW_USE;
  const submit = (): void => {
    const entry = parseFigure(text);
    if (entry.kind !== 'figure') {
      setUnreadable(true);
      return;
    }
    closeDialog();
    const use = chosen === NEW_USE ? { nameEn, nameJa, tier } : { useId: chosen };
    void addNeed(table, year, { materialId, use, tonnes: entry.value }).then(() => onAdded(materialId));
  };
  return (
    <DialogFrame
      title={t('needs.add.title', { economy: known.countryName(table.economyId) })}
      onClose={closeDialog}
      onSubmit={submit}
      testId="add-need-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('needs.add.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        {unreadable && (
          <NoticeBar
            notice={{
              code: text.trim() === '' ? 'refusal.need.nothing' : 'refusal.need.unreadable',
              params: { text },
            }}
          />
        )}
        <MaterialField known={known} value={materialId} onChange={setMaterial} />
        <SelectField
          label={t('needs.add.use')}
          value={chosen}
          options={[
            { value: NEW_USE, label: t('needs.add.newUse') },
            ...free.map((use) => ({ value: use.id, label: nameOf(use) })),
          ]}
          onChange={setUse}
        />
        {chosen === NEW_USE && (
          <>
            {free.length === 0 && <p className="ld-definition">{t('needs.add.all')}</p>}
            <TextField label={t('needs.add.nameEn')} value={nameEn} lang="en" onChange={setNameEn} />
            <TextField label={t('needs.add.nameJa')} value={nameJa} lang="ja" onChange={setNameJa} />
            <SelectField
              label={t('needs.add.tier')}
              value={String(tier)}
              options={TIERS.map((one) => ({ value: String(one), label: String(one) }))}
              onChange={(text) => setTier(TIERS.find((one) => String(one) === text) ?? 2)}
            />
          </>
        )}
        <TextField
          label={ofMaterial('needs.add.tonnes', { year })}
          value={text}
          inputMode="decimal"
          onChange={setText}
        />
      </div>
    </DialogFrame>
  );
}
