import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import { choice } from '../state/choice';
import { useWords } from '../state/language';
import type { KnownThings } from '../state/reference';
import { SelectField } from './Field';

interface MaterialFieldProps {
  readonly known: KnownThings;
  readonly value: MaterialId;
  readonly onChange: (materialId: MaterialId) => void;
}

/** The material of the context bar, else the first of the project; empty for a project without any. */
export function materialInHand({ reference: { materials } }: KnownThings): MaterialId {
  return byId(materials, choice.get().materialId)?.id ?? materials[0]?.id ?? ('' as MaterialId); // none
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
      onChange={(id) => onChange(id as MaterialId /* one of the options */)}
    />
  );
}
