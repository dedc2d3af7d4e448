import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Outage, Shock } from '@shared/model/shock';
import { useWords } from '../../kit/state/language';
import { SmallField } from '../../kit/ui/SmallField';
import type { ShockGhost } from './scenario-draft';
import { TermSlider } from './TermSlider';

interface OutageFieldsProps {
  readonly shock: Outage;
  readonly saved: Outage | null;
  readonly ghost: ShockGhost | null;
  readonly reference: Reference;
  readonly onChange: (shock: Shock) => void;
}

/** Which supplier stands, and what is left of its output. */
export function OutageFields({ shock, saved, ghost, reference, onChange }: OutageFieldsProps) {
  const { t, nameOf, language } = useWords();
  const suppliers = [...reference.suppliers].sort((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  return (
    <>
      <SmallField label={t('scenarios.outageOf')}>
        <select
          className="ld-small-select"
          value={shock.supplierId}
          onChange={(event) => {
            const found = byId(suppliers, event.target.value);
            if (found !== undefined) onChange({ ...shock, supplierId: found.id, imposedBy: found.countryId });
          }}
          data-testid="outage-supplier"
        >
          {suppliers.map((supplier) => (
            <option key={supplier.id} value={supplier.id}>
              {t('scenarios.supplierAt', {
                supplier: nameOf(supplier),
                stage: t(`stage.${supplier.stage}`),
              })}
            </option>
          ))}
        </select>
      </SmallField>
      <TermSlider
        shock={shock}
        saved={saved}
        ghost={ghost}
        read={(from) => (from.kind === 'outage' ? from.remainingPercent : null)}
        label="scenarios.remaining"
        unit="%"
        max={100}
        onChange={(remainingPercent) => onChange({ ...shock, remainingPercent })}
        testId="slider-remainingPercent"
      />
    </>
  );
}
