import { useWords } from '../state/language';
import type { KnownThings } from '../state/reference';
import { SelectField } from './Field';

interface MaterialFieldProps {
  readonly known: KnownThings;
  readonly value: string;
  readonly onChange: (materialId: string) => void;
}

/** The choice of a material of the project. */
export function MaterialField({ known, value, onChange }: MaterialFieldProps) {
  const { t } = useWords();
  const options = known.reference.materials.map(({ id }) => ({ value: id, label: known.materialName(id) }));
  return <SelectField label={t('pick.material')} value={value} options={options} onChange={onChange} />;
}
