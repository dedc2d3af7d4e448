import type { NeedTable } from '@shared/features/needs/contract';
import { useState } from 'react';
import { FillDialog } from '../../kit/figures/FillDialog';
import { parseFigure } from '../../kit/grid/parse-figure';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { SelectField, TextField } from '../../kit/ui/Field';
import { fillYears } from './need-edits';

interface FillYearsDialogProps {
  readonly table: NeedTable;
  readonly known: ReferenceLookup;
  readonly year: number;
}

/** Years without figures, from the newest figure before and a growth a year. */
export function FillYearsDialog({ table, known, year }: FillYearsDialogProps) {
  const { t } = useWords();
  const last = table.years.at(-1) ?? year;
  const [materialId, setMaterial] = useState('');
  const [growth, setGrowth] = useState('0');
  return (
    <FillDialog
      title={t('needs.fill.title')}
      lead={t('needs.fill.lead')}
      testId="fill-years-dialog"
      years={{ from: last + 1, to: last + 3 }}
      above={
        <SelectField
          label={t('needs.fill.materials')}
          value={materialId}
          options={[
            { value: '', label: t('needs.fill.allMaterials') },
            ...table.groups.map(({ materialId: id }) => ({ value: id, label: known.materialName(id) })),
          ]}
          onChange={setMaterial}
        />
      }
      below={
        <TextField label={t('needs.fill.growth')} value={growth} inputMode="decimal" onChange={setGrowth} />
      }
      onFill={(from, to) => {
        const percent = parseFigure(growth, ['percent']);
        if (percent.kind !== 'figure') return { code: 'refusal.need.unreadable', params: { text: growth } };
        const materials = materialId === '' ? [] : [materialId];
        void fillYears(table, year, { materials, from, to, growthPercent: percent.value });
        return null;
      }}
    />
  );
}
