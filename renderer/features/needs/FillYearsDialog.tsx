import type { Notice } from '@shared/base/refusal';
import { readYear } from '@shared/base/years';
import type { NeedTable } from '@shared/features/needs/contract';
import { useState } from 'react';
import { parseFigure } from '../../kit/grid/parse-figure';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { SelectField, TextField } from '../../kit/ui/Field';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { fillYears } from './need-edits';

interface FillYearsDialogProps {
  readonly table: NeedTable;
  readonly known: KnownThings;
  readonly year: number;
}

/** Years without figures, from the newest figure before and a growth a year. */
export function FillYearsDialog({ table, known, year }: FillYearsDialogProps) {
  const { t } = useWords();
  const last = table.years.at(-1) ?? year;
  const [materialId, setMaterial] = useState('');
  const [from, setFrom] = useState(String(last + 1));
  const [to, setTo] = useState(String(last + 3));
  const [growth, setGrowth] = useState('0');
  const [notice, setNotice] = useState<Notice | null>(null);
  const submit = (): void => {
    const years = { from: readYear(from), to: readYear(to) };
    const percent = parseFigure(growth, 'percent');
    if (years.from.kind !== 'year') setNotice({ code: 'refusal.share.year', params: { year: from } });
    else if (years.to.kind !== 'year') setNotice({ code: 'refusal.share.year', params: { year: to } });
    else if (percent.kind !== 'figure')
      setNotice({ code: 'refusal.need.unreadable', params: { text: growth } });
    else {
      closeDialog();
      void fillYears(table, year, {
        materials: materialId === '' ? [] : [materialId],
        from: years.from.year,
        to: years.to.year,
        growthPercent: percent.value,
      });
    }
  };
  return (
    <DialogFrame
      title={t('needs.fill.title')}
      onClose={closeDialog}
      onSubmit={submit}
      testId="fill-years-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('needs.fill.apply')}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="ld-fields">
        <p className="ld-definition">{t('needs.fill.lead')}</p>
        {notice !== null && <NoticeBar notice={notice} />}
        <SelectField
          label={t('needs.fill.materials')}
          value={materialId}
          options={[
            { value: '', label: t('needs.fill.allMaterials') },
            ...table.groups.map(({ materialId: id }) => ({ value: id, label: known.materialName(id) })),
          ]}
          onChange={setMaterial}
        />
        <TextField label={t('needs.fill.from')} value={from} inputMode="numeric" onChange={setFrom} />
        <TextField label={t('needs.fill.to')} value={to} inputMode="numeric" onChange={setTo} />
        <TextField label={t('needs.fill.growth')} value={growth} inputMode="decimal" onChange={setGrowth} />
      </div>
    </DialogFrame>
  );
}
