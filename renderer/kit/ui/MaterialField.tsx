import { byId } from '@shared/model/catalogue';
import { asMaterialId, type MaterialId } from '@shared/model/material';
import { useWords } from '../state/language';
import type { ReferenceLookup } from '../state/reference';
import { selection } from '../state/selection';
import { SelectField } from './Field';

interface MaterialFieldProps {
  readonly known: ReferenceLookup;
  readonly value: MaterialId;
  readonly onChange: (materialId: MaterialId) => void;
}

/** The material of the context bar, else the first of the project; empty for a project without any. */
export function selectedMaterial({ reference: { materials } }: ReferenceLookup): MaterialId {
  return byId(materials, selection.get().materialId)?.id ?? materials[0]?.id ?? asMaterialId(''); // none
}

/** The choice of a material of the project. */
export function MaterialField({ known, value, onChange }: MaterialFieldProps) {
  const { t } = useWords();
  const options = known.reference.materials.map(({ id }) => ({ value: id, label: known.materialName(id) }));
  return (
    <SelectField
      label={t('pick.material')}
      value={value}
      options={options}
      onChange={(id) => onChange(asMaterialId(id) /* one of the options */)}
    />
  );
}
