import { QUOTA_PERIODS, type Quota, type Shock } from '@shared/model/shock';
import { useWords } from '../../kit/state/language';
import { SmallField } from '../../kit/ui/SmallField';
import type { ShockGhost } from './scenario-draft';
import { TermSlider } from './TermSlider';

interface QuotaFieldsProps {
  readonly shock: Quota;
  readonly saved: Quota | null;
  readonly ghost: ShockGhost | null;
  readonly onChange: (shock: Shock) => void;
}

/** A larger ceiling can be typed: the slider grows with it. */
const USUAL_CEILING = 100;

/** How much may leave, of each material, in which period. */
export function QuotaFields({ shock, saved, ghost, onChange }: QuotaFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TermSlider
        shock={shock}
        saved={saved}
        ghost={ghost}
        read={(from) => (from.kind === 'quota' ? from.ceilingTonnes : null)}
        label="scenarios.ceiling"
        unit="tonnes"
        max={Math.max(USUAL_CEILING, 2 * (saved?.ceilingTonnes ?? 0))}
        step={0.1}
        onChange={(ceilingTonnes) => onChange({ ...shock, ceilingTonnes })}
        testId="slider-ceilingTonnes"
      />
      <SmallField label={t('scenarios.period')}>
        <select
          className="ld-small-select"
          value={shock.period}
          onChange={(event) => {
            const period = QUOTA_PERIODS.find((candidate) => candidate === event.target.value);
            if (period !== undefined) onChange({ ...shock, period });
          }}
          data-testid="quota-period"
        >
          {QUOTA_PERIODS.map((period) => (
            <option key={period} value={period}>
              {t(`scenarios.period.${period}`)}
            </option>
          ))}
        </select>
      </SmallField>
    </>
  );
}
