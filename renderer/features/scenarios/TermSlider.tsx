import type { MessageKey } from '@shared/base/message';
import type { Shock } from '@shared/model/shock';
import { useWords } from '../../kit/state/language';
import { GhostSlider } from './GhostSlider';
import type { ShockGhost } from './scenario-draft';

interface TermSliderProps {
  readonly shock: Shock;
  readonly saved: Shock | null;
  readonly ghost: ShockGhost | null;
  /** The figure of a shock; null for one of another kind. */
  readonly read: (from: Shock) => number | null;
  readonly label: MessageKey;
  readonly unit: '%' | 'days' | 'tonnes' | '';
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
  readonly testId: string;
}

/** One figure of a shock, with the parent's (or the one kept) as its ghost. */
export function TermSlider(props: TermSliderProps) {
  const { shock, saved, ghost, read, label, min, max, step, onChange, testId } = props;
  const { t } = useWords();
  const unit = unitWords(props.unit, t);
  const value = read(shock) ?? 0;
  const before = ghost === null ? null : read(ghost.shock);
  return (
    <GhostSlider
      label={t(label)}
      unit={unit}
      value={value}
      {...(min === undefined ? {} : { min })}
      max={max}
      {...(step === undefined ? {} : { step })}
      ghost={
        ghost === null || before === null
          ? null
          : { value: before, words: t(`scenarios.ghost.${ghost.of}`, { value: before, unit }) }
      }
      changed={saved === null || read(saved) !== value}
      onChange={onChange}
      testId={testId}
    />
  );
}

function unitWords(unit: TermSliderProps['unit'], t: (key: MessageKey) => string): string {
  if (unit === 'days') return t('scenarios.unit.days');
  return unit === 'tonnes' ? t('scenarios.unit.reo') : unit;
}
